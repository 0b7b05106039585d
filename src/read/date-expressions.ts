import { dayOf, isDayOf, type Day } from "../model/dates.ts";

/** A full date as it stands in a line: a day, or an ISO time where the offset is written with it. */
export interface DateExpression {
  start: number;
  end: number;
  /** As written. */
  written: string;
  /** Null where no such day exists: "2021-02-30". */
  value: string | null;
}

/** Month names by their first three letters: "Sept." and "september" are 9. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** A month's name in a pattern, full or short. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const ISO =
  "(?<y1>\\d{4})(?<s1>[-/.])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})(?<time>T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
const DAY_FIRST = `(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ ,/-]{0,3}(?:of )?(?<n2>${MONTH})[ ,/-]{0,3}(?<y2>\\d{4})`;
const MONTH_FIRST = `(?<n3>${MONTH})[ -]{0,2}(?<d3>\\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,3}(?<y3>\\d{4})`;
const NUMERIC = "(?<a4>\\d{1,2})(?<s4>[-/.])(?<b4>\\d{1,2})\\k<s4>(?<y4>\\d{4}|\\d{2})";

const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:${ISO}|${DAY_FIRST}|${MONTH_FIRST}|${NUMERIC})(?![\\d])`,
  "giu",
);
/** "AgencyPublished August 12, 2021": a label may be glued to the date's month. */
const GLUED = /(?<=published|updated|created|posted)(?=\S)/gi;

/**
 * Full dates in a line: "2021-08-03", "15 September 2021", "Sept. 15th, 2021", "16-08-2021".
 * 03/04/2021 is read day first, unless that day does not exist.
 */
export function findDateExpressions(line: string): DateExpression[] {
  const found: DateExpression[] = [];
  for (const match of line.matchAll(DATE)) {
    const groups = match.groups ?? {};
    const start = match.index;
    if (!isNewsYear(groups["y1"] ?? groups["y2"] ?? groups["y3"] ?? groups["y4"])) continue;
    const value = valueOf(groups);
    found.push({ start, end: start + match[0].length, written: match[0], value });
  }
  return found;
}

/** Puts a blank between a label and the date that is glued to it. */
export function ungluedLabels(line: string): string {
  return line.replace(GLUED, " ");
}

/** The month (1 to 12) of a month's name, or undefined. */
export function monthOf(name: string): number | undefined {
  return MONTHS[name.slice(0, 3).toLowerCase()];
}

function valueOf(groups: Record<string, string | undefined>): string | null {
  if (groups["y1"] !== undefined) {
    const day = existingDay(groups["y1"], Number(groups["m1"]), groups["d1"]);
    return day === null ? null : withTime(day, groups["time"]);
  }
  if (groups["y2"] !== undefined)
    return existingDay(groups["y2"], monthOf(groups["n2"] ?? ""), groups["d2"]);
  if (groups["y3"] !== undefined)
    return existingDay(groups["y3"], monthOf(groups["n3"] ?? ""), groups["d3"]);
  const year = groups["y4"]?.padStart(4, "20");
  const { a4, b4 } = groups;
  return existingDay(year, Number(b4), a4) ?? existingDay(year, Number(a4), b4);
}

/** Other calendars count other years: 1400/6/1 and 1443 are no dates of ours. */
function isNewsYear(year: string | undefined): boolean {
  return year !== undefined && (year.length === 2 || (year >= "1900" && year < "2100"));
}

function existingDay(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Day | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDayOf(Number(year), month, Number(day)) ? dayOf(Number(year), month, Number(day)) : null;
}

/** An ISO time is kept only with its offset: without one it says no more than its day. */
function withTime(day: Day, time: string | undefined): string | null {
  if (time === undefined) return day;
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time);
  const written = `${day}${time.toUpperCase()}`;
  if (Number.isNaN(Date.parse(written))) return null;
  return hasOffset ? written : day;
}

/**
 * A publication date given by itself (a field, a cell): a day, an ISO time with its offset, or any
 * full date that fills the value. Undefined where it is none, or no day that exists.
 */
export function resolvePublished(value: string): string | undefined {
  if (value.length > LONGEST_DATE) return undefined;
  const trimmed = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2})/, "$1T");
  const [first, second] = findDateExpressions(trimmed);
  if (first === undefined || second !== undefined || first.value === null) return undefined;
  const rest = trimmed.slice(0, first.start) + trimmed.slice(first.end);
  return REST_OF_DATE.test(rest) ? first.value : undefined;
}

/** What is longer is no date, in UTF-16 units. */
const LONGEST_DATE = 200;
const REST_OF_DATE =
  /^[\s,|.()-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,|.]*)?(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[a-z]{2,4})?[\s,|.()-]*)?$/i;
