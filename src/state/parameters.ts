import { isDay } from "../model/dates.ts";
import type { Day } from "../model/dates.ts";
import { LEVELS, MODES, STATUSES } from "../model/kinds.ts";
import { BASE_FRAME, FRAME_LANGUAGES, FRAME_THEMES } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { Camera, Choice, View } from "./view.ts";

/** How a value is read from an address and written to it. */
interface Form<T> {
  /** Undefined where the text is no such value. */
  resolve: (text: string) => T | undefined;
  write: (value: T) => string;
}

const DAY_FORM: Form<Day | null> = {
  resolve: (text) => (text === "" ? null : isDay(text) ? text : undefined),
  write: (day) => day ?? "",
};

const FLAG_FORM: Form<boolean> = {
  resolve: (text) => (text === "1" ? true : text === "0" ? false : undefined),
  write: (flag) => (flag ? "1" : "0"),
};

/** An id as the model makes them; "~" stands between the ends of a pair. */
const ACTOR_ID = /^(?:person|office|state|org):[^\s~<>"]{1,200}$/u;

const CHOICE_FORM: Form<Choice | null> = {
  resolve(text) {
    if (text === "") return null;
    const [first = "", second, ...more] = text.split("~");
    if (more.length > 0 || !ACTOR_ID.test(first)) return undefined;
    if (second === undefined) return { kind: "actor", actor: first };
    if (!ACTOR_ID.test(second) || second === first) return undefined;
    return { kind: "pair", actors: first < second ? [first, second] : [second, first] };
  },
  write(choice) {
    if (choice === null) return "";
    return choice.kind === "actor" ? choice.actor : choice.actors.join("~");
  },
};

/** Beyond every place that a layout gives, and every ratio at which something can be seen. */
const FARTHEST_PLACE = 1_000_000;
const CAMERA_RATIOS = { least: 0.001, most: 100 };

const CAMERA_FORM: Form<Camera | null> = {
  resolve(text) {
    if (text === "") return null;
    const parts = text.split(",");
    const [x = NaN, y = NaN, ratio = NaN] = parts.map((part) => (part === "" ? NaN : Number(part)));
    const isPlace = Math.abs(x) <= FARTHEST_PLACE && Math.abs(y) <= FARTHEST_PLACE;
    const isRatio = ratio >= CAMERA_RATIOS.least && ratio <= CAMERA_RATIOS.most;
    return parts.length === 3 && isPlace && isRatio ? { x, y, ratio } : undefined;
  },
  write: (camera) => (camera === null ? "" : [camera.x, camera.y, camera.ratio].join(",")),
};

function oneOf<T extends string>(values: readonly T[]): Form<T> {
  return { resolve: (text) => values.find((value) => value === text), write: (value) => value };
}

/** Some of a closed list, in its order, with commas; "none" is the empty list and "all" the whole. */
function someOf<T extends string>(values: readonly T[]): Form<readonly T[]> {
  return {
    resolve(text) {
      if (text === "all") return values;
      if (text === "none") return [];
      const named = text.split(",");
      const known = values.filter((value) => named.includes(value));
      return known.length === named.length ? known : undefined;
    },
    write(chosen) {
      if (chosen.length === 0) return "none";
      return chosen.length === values.length ? "all" : chosen.join(",");
    },
  };
}

/** What an address speaks of: the View, and the frame around it. */
interface Subject {
  view: View;
  frame: Frame;
}

interface Parameter {
  name: string;
  /** The subject with the value in it, or undefined where the text is no such value. */
  apply: (subject: Subject, text: string) => Subject | undefined;
  write: (subject: Subject) => string;
}

function ofView<K extends keyof View>(name: string, key: K, form: Form<View[K]>): Parameter {
  return {
    name,
    apply(subject, text) {
      const value = form.resolve(text);
      if (value === undefined) return undefined;
      return { ...subject, view: { ...subject.view, [key]: value } };
    },
    write: ({ view }) => form.write(view[key]),
  };
}

function ofFrame<K extends keyof Frame>(name: string, key: K, form: Form<Frame[K]>): Parameter {
  return {
    name,
    apply(subject, text) {
      const value = form.resolve(text);
      if (value === undefined) return undefined;
      return { ...subject, frame: { ...subject.frame, [key]: value } };
    },
    write: ({ frame }) => form.write(frame[key]),
  };
}

/** The one table of address parameters, in the order in which they are written. */
const PARAMETERS: readonly Parameter[] = [
  ofView("from", "from", DAY_FORM),
  ofView("to", "to", DAY_FORM),
  ofView("focus", "choice", CHOICE_FORM),
  ofView("level", "level", oneOf(LEVELS)),
  ofView("mode", "modes", someOf(MODES)),
  ofView("status", "statuses", someOf(STATUSES)),
  ofView("domestic", "domestic", FLAG_FORM),
  ofView("hairlines", "hairlines", FLAG_FORM),
  ofView("camera", "camera", CAMERA_FORM),
  ofFrame("theme", "theme", oneOf(FRAME_THEMES)),
  ofFrame("controls", "controls", FLAG_FORM),
  ofFrame("static", "static", FLAG_FORM),
  ofFrame("lang", "lang", oneOf(FRAME_LANGUAGES)),
];

export interface Address extends Subject {
  /** Names of parameters that are unknown, invalid or given twice, as they were written: show them as text only. */
  ignored: string[];
}

/**
 * Reads the query part of an address ("?from=2021-08-15", the mark may be left out) over a default
 * View. Never throws: what cannot be read is ignored and named.
 */
export function parseAddress(query: string, defaults: View): Address {
  const base: Subject = { view: defaults, frame: BASE_FRAME };
  const read = new Set<string>();
  const ignored: string[] = [];
  let subject = base;
  for (const [name, text] of new URLSearchParams(query)) {
    const parameter = PARAMETERS.find((each) => each.name === name);
    const applied = read.has(name) ? undefined : parameter?.apply(subject, text);
    if (applied === undefined) {
      ignored.push(name);
      continue;
    }
    read.add(name);
    subject = applied;
  }
  const { from, to } = subject.view;
  if (from === null || to === null || from <= to) return { ...subject, ignored };
  const view = { ...subject.view, from: defaults.from, to: defaults.to };
  const ends = ["from", "to"].filter((name) => read.has(name));
  return { ...subject, view, ignored: [...ignored, ...ends] };
}

/**
 * The query part, without its mark, that tells this View and frame from their defaults: empty where
 * they are the same.
 */
export function writeAddress(view: View, defaults: View, frame: Frame = BASE_FRAME): string {
  const subject: Subject = { view, frame };
  const base: Subject = { view: defaults, frame: BASE_FRAME };
  return PARAMETERS.filter((parameter) => parameter.write(subject) !== parameter.write(base))
    .map((parameter) => `${parameter.name}=${encodeValue(parameter.write(subject))}`)
    .join("&");
}

/** Keeps the marks that a query may hold as they are, so that links can be read. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%2F/g, "/");
}
