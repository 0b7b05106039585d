import * as z from "zod";
import { isDay, rangeOfEdtf, type DayRange } from "../model/dates.ts";
import type { FormerName } from "./types.ts";

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
export const anyActorId = createPattern(
  'an actor id such as "person:antony-blinken"',
  /^(?:person|office|state|org):[^\s~<>"]+$/u,
);
export const actorIdOrNothing = createCell(
  'nothing, or an actor id such as "state:QAT" or "org:un"',
  (value) => (value === "" || ACTOR_ID.test(value) ? value : undefined),
);

export const flag = createCell('"yes" or nothing', (value) =>
  value === "yes" ? true : value === "" ? false : undefined,
);

export const isoLetters = createPattern(
  "nothing, or two capital letters (ISO 3166)",
  /^([A-Z]{2})?$/,
);
export const isoNumber = createPattern("nothing, or three digits (ISO 3166)", /^(\d{3})?$/);
export const wikidataId = createPattern(
  'nothing, or a Wikidata id such as "Q7821917"',
  /^(Q\d+)?$/,
);

/** One of a few words; an empty cell is the first of them. */
export function choice<Word extends string>(words: readonly [Word, ...Word[]]) {
  return createCell<Word>(`one of ${words.join(", ")}`, (value) =>
    value === "" ? words[0] : words.find((word) => word === value),
  );
}

export const count = createCell("a whole number from 1", (value) =>
  /^[1-9]\d*$/.test(value) ? Number(value) : undefined,
);

/** An end of a span: the days that it may lie on, and whether even they are only approximate ("2021~"). */
export interface Bound extends DayRange {
  approximate: boolean;
}

function readBound(value: string): Bound | undefined {
  const range = rangeOfEdtf(value);
  return range && { ...range, approximate: value.endsWith("~") };
}

/** The first day of something: a year, a month or a day in EDTF; null where the cell is empty. */
export const start = createCell<Bound | null>(
  'nothing, or a year, a month or a day in EDTF ("2021", "2021-08", "2021-08-15", "2021~")',
  (value) => (value === "" ? null : readBound(value)),
);

/** The last day of something; null where it is not known, or lasts ("..") as the data ends. */
export const end = createCell<Bound | null>(
  'nothing, "..", or a year, a month or a day in EDTF ("2021", "2021-08", "2021-08-15", "2021~")',
  (value) => (value === "" || value === ".." ? null : readBound(value)),
);

/** "2019/2026-06": from the first day of the one to the last of the other; null where the cell is empty. */
export const interval = createCell<DayRange | null>(
  'nothing, or two dates in EDTF with "/" between them ("2019/2026-06")',
  (value) => (value === "" ? null : readInterval(value)),
);

function readInterval(value: string): DayRange | undefined {
  const [from, to, ...more] = value.split("/").map(rangeOfEdtf);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return { earliest: from.earliest, latest: to.latest };
}

/** `Swaziland=/2018-04-19;Burma=1948/1989`: names, each with the days on which it was in use. */
export const formerNames = createCell<readonly FormerName[]>(
  'names with their days, such as "Swaziland=/2018-04-19", separated by ";"',
  (value) => {
    const names = splitList(value, ";").map(readFormerName);
    return names.every((each) => each !== undefined) ? names : undefined;
  },
);

function readFormerName(entry: string): FormerName | undefined {
  const match = /^([^=]*[^=\s])\s*=([^/]*)\/([^/]*)$/.exec(entry);
  if (!match) return undefined;
  const [, formerName = "", from = "", to = ""] = match;
  const first = rangeOfEdtf(from);
  const last = rangeOfEdtf(to);
  if ((from !== "" && first === undefined) || (to !== "" && last === undefined)) return undefined;
  return { name: formerName, from: first?.earliest ?? null, to: last?.latest ?? null };
}

/** A list whose texts that end in "?" are ambiguous: they stand without the mark in both lists. */
export const aliases = createCell('texts separated by ";"', (value) => {
  const texts = splitList(value, ";");
  const ambiguous = texts.filter((each) => each.endsWith("?")).map((each) => each.slice(0, -1));
  return { aliases: texts.map((each) => each.replace(/\?$/, "")), ambiguous };
});

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
