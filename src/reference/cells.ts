import * as z from "zod";
import { isDay, rangeOfEdtf, type DayRange } from "../model/dates.ts";

/**
 * What a cell may hold. Each schema turns the cell's text into a value; its message says only what
 * was expected, and the reader of the row puts before it what was got.
 */

/** A schema of what `read` makes of a cell's text; undefined is a cell that does not fit. */
function createCell<Value>(expected: string, read: (text: string) => Value | undefined) {
  return z.string().transform((text, context): Value => {
    const value = read(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });
}

function createPattern(expected: string, pattern: RegExp) {
  return createCell(expected, (text) => (pattern.test(text) ? text : undefined));
}

/** The parts of a cell between separators, without empty ones. */
function splitList(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export const text = createCell("any text", (value) => value);
export const name = createPattern("a text that is not empty", /\S/);
export const slug = createPattern(
  'a code of lower-case letters, digits and "-"',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
);
export const stateCode = createPattern("three capital letters (ISO 3166)", /^[A-Z]{3}$/);
export const list = createCell('texts separated by ";"', (value) => splitList(value, ";"));

const ACTOR_ID = /^(state:[A-Z]{3}|org:[a-z0-9-]+)$/;
export const actorId = createPattern('an actor id such as "state:QAT" or "org:un"', ACTOR_ID);
export const actorIdOrNothing = createCell(
  'nothing, or an actor id such as "state:QAT" or "org:un"',
  (value) => (value === "" || ACTOR_ID.test(value) ? value : undefined),
);

export const flag = createCell('"yes" or nothing', (value) =>
  value === "yes" ? true : value === "" ? false : undefined,
);

export const count = createCell("a whole number from 1", (value) =>
  /^[1-9]\d*$/.test(value) ? Number(value) : undefined,
);

/** A year, a month or a day; null where the cell is empty. */
export const date = createCell<DayRange | null>(
  "nothing, a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD)",
  (value) => (value === "" ? null : rangeOfEdtf(value)),
);

export const dayOrNothing = createCell<string | null>("nothing, or a day (YYYY-MM-DD)", (value) =>
  value === "" ? null : isDay(value) ? value : undefined,
);

/** `state:USA=secretary of state|top diplomat;org:un=chief`. */
export const national = createCell<ReadonlyMap<string, readonly string[]>>(
  'entries such as "state:USA=secretary of state|top diplomat", separated by ";"',
  (value) => {
    const wordings = new Map<string, readonly string[]>();
    for (const entry of splitList(value, ";")) {
      const [of = "", words = ""] = entry.split("=");
      if (!ACTOR_ID.test(of) || words.trim() === "" || wordings.has(of)) return undefined;
      wordings.set(of, splitList(words, "|"));
    }
    return wordings;
  },
);
