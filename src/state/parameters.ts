import { SIDES } from "../filter/selection.ts";
import { ACTOR_KINDS, CERTAINTIES, LEVELS, MODES, STATUSES } from "../model/kinds.ts";
import {
  ACTOR_FORM,
  CAMERA_FORM,
  CHOICE_FORM,
  COUNT_FORM,
  DAY_FORM,
  FLAG_FORM,
  NAME_FORM,
  oneOf,
  someOf,
  SORT_FORM,
  STEPS_FORM,
} from "./address-forms.ts";
import type { Form } from "./address-forms.ts";
import {
  ALT_FORM,
  CALLOUT_FORM,
  MOST_EDITS,
  MOVED_LABEL_FORM,
  PIN_FORM,
  TITLE_FORM,
} from "./edit-forms.ts";
import { BASE_FRAME, FRAME_CONTROLS, FRAME_LANGUAGES, FRAME_THEMES } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { View } from "./view.ts";
import { COLOURINGS, DISPLAYS, LABELLINGS } from "./view.ts";

/** What an address speaks of: the View, and the frame around it. */
interface Subject {
  view: View;
  frame: Frame;
}

interface Parameter {
  name: string;
  /** Whether it may stand in an address more than once, each time with one name of a list. */
  repeats: boolean;
  /** The subject with the value in it, or undefined where the text is no such value. */
  apply: (subject: Subject, text: string, isFirst: boolean) => Subject | undefined;
  /** The texts that it is written with, one for each time that it stands in the address. */
  write: (subject: Subject) => readonly string[];
}

function ofView<K extends keyof View>(name: string, key: K, form: Form<View[K]>): Parameter {
  return {
    name,
    repeats: false,
    apply(subject, text) {
      const value = form.resolve(text);
      if (value === undefined) return undefined;
      return { ...subject, view: { ...subject.view, [key]: value } };
    },
    write: ({ view }) => [form.write(view[key])],
  };
}

function ofFrame<K extends keyof Frame>(name: string, key: K, form: Form<Frame[K]>): Parameter {
  return {
    name,
    repeats: false,
    apply(subject, text) {
      const value = form.resolve(text);
      if (value === undefined) return undefined;
      return { ...subject, frame: { ...subject.frame, [key]: value } };
    },
    write: ({ frame }) => [form.write(frame[key])],
  };
}

type ListKey = "involving" | "regions" | "publishers" | "hidden" | "moved" | "pins" | "callouts";
type Lists = { [K in ListKey]: readonly View[K][number][] };

/** What a list holds. */
interface Membership<T> {
  form: Form<T>;
  /** Tells members apart, and puts them in order. */
  nameOf: (member: T) => string;
  most: number;
  /** Whether they stand in the order in which they were given, rather than in that of the alphabet. */
  isOrdered?: boolean;
}

/** A list: written once for each of its members, or once empty. */
function ofList<K extends ListKey>(
  name: string,
  key: K,
  { form, nameOf, most, isOrdered = false }: Membership<Lists[K][number]>,
): Parameter {
  const listOf = (lists: Lists): Lists[K] => lists[key];
  return {
    name,
    repeats: true,
    apply(subject, text, isFirst) {
      const { view } = subject;
      if (isFirst && text === "") return { ...subject, view: { ...view, [key]: [] } };
      const listed = isFirst ? [] : listOf(view);
      const member = form.resolve(text);
      if (member === undefined || listed.length >= most) return undefined;
      if (listed.some((each) => nameOf(each) === nameOf(member))) return undefined;
      const members = [...listed, member];
      if (!isOrdered) members.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      return { ...subject, view: { ...view, [key]: members } };
    },
    write({ view }) {
      const listed = listOf(view);
      return listed.length === 0 ? [""] : listed.map(form.write);
    },
  };
}

function namesIn(form: Form<string>): Membership<string> {
  return { form, nameOf: (name) => name, most: Infinity };
}

/** The one table of address parameters, in the order in which they are written. */
const PARAMETERS: readonly Parameter[] = [
  ofView("from", "from", DAY_FORM),
  ofView("to", "to", DAY_FORM),
  ofView("focus", "choice", CHOICE_FORM),
  ofView("level", "level", oneOf(LEVELS)),
  ofView("show", "display", oneOf(DISPLAYS)),
  ofView("mode", "modes", someOf(MODES)),
  ofView("status", "statuses", someOf(STATUSES)),
  ofView("certainty", "certainties", someOf(CERTAINTIES)),
  ofView("kind", "kinds", someOf(ACTOR_KINDS)),
  ofView("sides", "sides", oneOf(SIDES)),
  ofList("with", "involving", namesIn(ACTOR_FORM)),
  ofList("region", "regions", namesIn(NAME_FORM)),
  ofList("publisher", "publishers", namesIn(NAME_FORM)),
  ofView("sources", "minSources", COUNT_FORM),
  ofView("contacts", "minContacts", COUNT_FORM),
  ofView("domestic", "domestic", FLAG_FORM),
  ofView("hairlines", "hairlines", FLAG_FORM),
  ofView("colour", "colouring", oneOf(COLOURINGS)),
  ofView("steps", "steps", STEPS_FORM),
  ofView("sort", "sort", SORT_FORM),
  ofView("camera", "camera", CAMERA_FORM),
  ofView("title", "title", TITLE_FORM),
  ofView("alt", "alt", ALT_FORM),
  ofView("labels", "labels", oneOf(LABELLINGS)),
  ofList("hide", "hidden", { ...namesIn(ACTOR_FORM), most: MOST_EDITS.hidden }),
  ofList("label", "moved", { form: MOVED_LABEL_FORM, nameOf: actorOf, most: MOST_EDITS.moved }),
  ofList("pin", "pins", { form: PIN_FORM, nameOf: actorOf, most: MOST_EDITS.pins }),
  ofList("callout", "callouts", {
    form: CALLOUT_FORM,
    nameOf: CALLOUT_FORM.write,
    most: MOST_EDITS.callouts,
    isOrdered: true,
  }),
  ofFrame("theme", "theme", oneOf(FRAME_THEMES)),
  ofFrame("controls", "controls", oneOf(FRAME_CONTROLS)),
  ofFrame("click", "click", FLAG_FORM),
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
    const isFirst = !read.has(name);
    const isRead = isFirst || parameter?.repeats === true;
    const applied = isRead ? parameter?.apply(subject, text, isFirst) : undefined;
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
  return PARAMETERS.flatMap((parameter) => {
    const texts = parameter.write(subject).map((text) => `${parameter.name}=${encodeValue(text)}`);
    const plain = parameter.write(base).map((text) => `${parameter.name}=${encodeValue(text)}`);
    return texts.join("&") === plain.join("&") ? [] : texts;
  }).join("&");
}

function actorOf({ actor }: { actor: string }): string {
  return actor;
}

/** Keeps the marks that a query may hold as they are, so that links can be read. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%2F/g, "/");
}
