import { addDays, weekdayOf, type Day } from "../../model/dates.ts";
import type { Article } from "../../model/article.ts";
import { WEEKDAYS } from "../rules/times.ts";
import { findCalendarDates } from "./calendar-dates.ts";
import { isComing, resolveDate } from "./dates.ts";

/** Longer lines tell something. */
const LONGEST = 40;

const BARE = /^[\s*•#=–—-]*(?:([a-z]+day)\b[,.]?\s*)?(?:the\s)?(.*?)[\s:.=–—*-]*$/i;

/** One day over the text is that of its publication; a diary or a chronology has several. */
const FEWEST = 2;

/**
 * The days of the entries of a diary or a chronology, by passage: "Monday, 23 August" on a line of its
 * own stands over what follows, up to the next such line.
 */
export function findDayHeadings(
  { text, passages }: Article,
  written: Day | null,
): ReadonlyMap<number, Day> {
  const headings: { at: number; day: Day }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const day =
      line.length > LONGEST ? undefined : readHeading(line, written, headings.at(-1)?.day);
    if (day !== undefined) headings.push({ at, day });
    at += line.length + 1;
  }
  if (new Set(headings.map(({ day }) => day)).size < FEWEST) return new Map();
  return new Map(
    passages.flatMap(({ start }, ordinal): [number, Day][] => {
      const heading = headings.findLast((each) => each.at <= start);
      return heading ? [[ordinal, heading.day]] : [];
    }),
  );
}

/** "Monday, 23 August"; "Tuesday", behind another heading, is the next one. */
function readHeading(line: string, written: Day | null, before: Day | undefined): Day | undefined {
  const [, name = "", rest = ""] = BARE.exec(line) ?? [];
  const weekday = WEEKDAYS.get(name.toLowerCase());
  if (rest === "")
    return before && weekday !== undefined ? nextWeekday(before, weekday) : undefined;
  const [date] = findCalendarDates(rest);
  if (date?.start !== 0 || date.end !== rest.length) return undefined;
  return headedDay(date.meaning, written);
}

/** The day of a heading: before the day of writing, unless it lies almost a year back. */
export function headedDay(
  meaning: Parameters<typeof isComing>[0],
  written: Day | null,
): Day | undefined {
  const past = resolveDate(meaning, written, "past");
  const date = isComing(meaning, past, written) ? resolveDate(meaning, written, "future") : past;
  return date?.earliest !== null && date?.earliest === date?.latest ? date?.earliest : undefined;
}

/** The first such weekday that is not before a day. */
export function nextWeekday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
