import type { Article } from "../../model/article.ts";
import type { Day } from "../../model/dates.ts";
import type { ContactDate } from "../../model/report.ts";
import { MONTHS } from "../rules/times.ts";
import { findCalendarDates } from "./calendar-dates.ts";
import { resolveDate } from "./dates.ts";
import type { TimeMeaning } from "./times.ts";

/**
 * The years, months and days of a chronology that stand on lines of their own, over the entries that they
 * date: "1998", below it "February" and "4 May". Where all are days, they are read as those of a diary
 * (times/day-headings.ts).
 */

const MONTH = `(?:${[...MONTHS.keys()].join("|")})\\.?`;
const YEAR = "(?:19|20)\\d{2}";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const UNTIL = `(?:\\s?[-–—]\\s?${DAY})?`;
const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?";
const FORMS = [
  `${WEEKDAY}${DAY}${UNTIL}\\s${MONTH}(?:,?\\s${YEAR})?`,
  `${WEEKDAY}${MONTH}\\s${DAY}${UNTIL}(?:,?\\s${YEAR})?`,
  `${MONTH}(?:,?\\s${YEAR})?`,
  YEAR,
].join("|");

/** "12 March 2020", "February", "1998:" on a line of its own. */
const HEADING = new RegExp(
  `^[^\\S\\n]*(?:[-–—*#•=]+[^\\S\\n]*)?(${FORMS})[^\\S\\n]*[:.=–—-]*[^\\S\\n]*$`,
  "gim",
);

/** One day over a text is that of its writing, and one below it that of its change. */
const FEWEST_HEADINGS = 3;

/** How many paragraphs one entry has: what goes on for longer is no entry. */
const LONGEST_ENTRY = 4;

/** The days of the entries of a chronology, by passage: those of the line under which they stand. */
export function findEntryPeriods(
  { text, passages }: Article,
  written: Day | null,
): ReadonlyMap<number, ContactDate> {
  const days = new Map<number, ContactDate>();
  const headings = [...text.matchAll(HEADING)];
  const isDiary = headings.every(([, said = ""]) => findCalendarDates(said).length > 0);
  if (headings.length < FEWEST_HEADINGS || isDiary) return days;
  const dates = datesOf(headings, written);
  const lengths = new Map<number, number>();
  for (const [ordinal, { start }] of passages.entries()) {
    const at = headings.findLastIndex(({ index }) => index <= start);
    const date = dates[at];
    const isHeading = headings[at]?.index === start;
    const length = (lengths.get(at) ?? 0) + (isHeading ? 0 : 1);
    lengths.set(at, length);
    if (date && !isHeading && length <= LONGEST_ENTRY) days.set(ordinal, date);
  }
  return days;
}

/** The days of the headings, each without a year in that of the last which told one. */
function datesOf(
  headings: readonly RegExpMatchArray[],
  written: Day | null,
): (ContactDate | null)[] {
  let year: number | null = null;
  return headings.map(([, said = ""]) => {
    const meaning = meaningOf(said, year);
    if (!meaning) return null;
    if (meaning.kind === "year" || meaning.kind === "day" || meaning.kind === "month")
      year = meaning.year;
    return resolveDate(meaning, written, "past");
  });
}

function meaningOf(said: string, year: number | null): TimeMeaning | undefined {
  const told = new RegExp(`${YEAR}$`).exec(said)?.[0];
  if (told === said) return { kind: "year", year: Number(said) };
  const own = told === undefined ? year : Number(told);
  const [day] = findCalendarDates(said);
  if (day) return day.meaning.kind === "day" ? { ...day.meaning, year: own } : day.meaning;
  const month = MONTHS.get((/^[a-z]+/i.exec(said)?.[0] ?? "").toLowerCase());
  return month === undefined ? undefined : { kind: "month", year: own, month, part: null };
}
