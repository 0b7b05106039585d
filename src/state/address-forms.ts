import { isDay } from "../model/dates.ts";
import type { Day } from "../model/dates.ts";
import { SORT_KEYS, STEPS } from "./view.ts";
import type { Camera, Choice, Sort, Steps } from "./view.ts";

/** How a value is read from an address and written to it. */
export interface Form<T> {
  /** Undefined where the text is no such value. */
  resolve: (text: string) => T | undefined;
  write: (value: T) => string;
}

export const DAY_FORM: Form<Day | null> = {
  resolve: (text) => (text === "" ? null : isDay(text) ? text : undefined),
  write: (day) => day ?? "",
};

export const FLAG_FORM: Form<boolean> = {
  resolve: (text) => (text === "1" ? true : text === "0" ? false : undefined),
  write: (flag) => (flag ? "1" : "0"),
};

/** An id as the model makes them; "~" stands between the ends of a pair. */
const ACTOR_ID = /^(?:person|office|state|org):[^\s~<>"]{1,200}$/u;

export function isActorId(text: string): boolean {
  return ACTOR_ID.test(text);
}

export const ACTOR_FORM: Form<string> = {
  resolve: (text) => (isActorId(text) ? text : undefined),
  write: (id) => id,
};

/** The name of a publisher or a region. */
export const NAME_FORM: Form<string> = {
  resolve: (text) => (/^[^\p{Cc}]{1,300}$/u.test(text) && text.trim() !== "" ? text : undefined),
  write: (name) => name,
};

export const CHOICE_FORM: Form<Choice | null> = {
  resolve(text) {
    if (text === "") return null;
    const [first = "", second, ...more] = text.split("~");
    if (more.length > 0 || !isActorId(first)) return undefined;
    if (second === undefined) return { kind: "actor", actor: first };
    if (!isActorId(second) || second === first) return undefined;
    return { kind: "pair", actors: first < second ? [first, second] : [second, first] };
  },
  write(choice) {
    if (choice === null) return "";
    return choice.kind === "actor" ? choice.actor : choice.actors.join("~");
  },
};

/** Beyond every place that a layout gives, and every ratio at which something can be seen. */
export const FARTHEST_PLACE = 1_000_000;
const CAMERA_RATIOS = { least: 0.001, most: 100 };

export const CAMERA_FORM: Form<Camera | null> = {
  resolve(text) {
    if (text === "") return null;
    const parts = readNumbers(text);
    const [x = NaN, y = NaN, ratio = NaN] = parts;
    const isPlace = Math.abs(x) <= FARTHEST_PLACE && Math.abs(y) <= FARTHEST_PLACE;
    const isRatio = ratio >= CAMERA_RATIOS.least && ratio <= CAMERA_RATIOS.most;
    return parts.length === 3 && isPlace && isRatio ? { x, y, ratio } : undefined;
  },
  write: (camera) => (camera === null ? "" : [camera.x, camera.y, camera.ratio].join(",")),
};

/** Numbers with commas between them; what is none is NaN. */
export function readNumbers(text: string): number[] {
  return text.split(",").map((part) => (part === "" ? NaN : Number(part)));
}

/** One of a closed list. */
export function oneOf<T extends string>(values: readonly T[]): Form<T> {
  return { resolve: (text) => values.find((value) => value === text), write: (value) => value };
}

/** Some of a closed list, in its order, with commas; "none" is the empty list and "all" the whole. */
export function someOf<T extends string>(values: readonly T[]): Form<readonly T[]> {
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

/** A whole number of one or more. */
export const COUNT_FORM: Form<number> = {
  resolve: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  write: String,
};

/** How many steps around a chosen actor. */
export const STEPS_FORM: Form<Steps> = {
  resolve: (text) => STEPS.find((steps) => String(steps) === text),
  write: String,
};

/** "date", or "-date" for the last first. */
export const SORT_FORM: Form<Sort> = {
  resolve(text) {
    const descending = text.startsWith("-");
    const key = SORT_KEYS.find((each) => each === text.slice(descending ? 1 : 0));
    return key === undefined ? undefined : { key, descending };
  },
  write: ({ key, descending }) => `${descending ? "-" : ""}${key}`,
};
