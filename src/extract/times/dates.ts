import {
  addDays,
  dayOf,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  edtfOf,
  isDayOf,
  weekdayOf,
  type Day,
  type DayRange,
} from "../../model/dates.ts";
import type { ContactDate } from "../../model/report.ts";
import type { RelativeTime } from "../rules/times.ts";
import type { MonthPart, TimeMeaning } from "./times.ts";

/** Which way a date without a year or a bare weekday is looked for. */
export type Direction = "past" | "future";

/**
 * How far before its publication a contact lies that a report tells without a day. Nearly always it is
 * the day itself or the day before; a wider interval would only say less of most to be right of few.
 */
const UNSAID_DAYS = 1;

/**
 * The days that a phrase of time means, counted from the day of writing; past things backwards,
 * planned ones forwards. Null where the phrase needs a day of writing and there is none; a day
 * without a year then keeps what is known ("XXXX-08-19").
 */
export function resolveDate(
  meaning: TimeMeaning,
  written: Day | null,
  direction: Direction,
): ContactDate | null {
  switch (meaning.kind) {
    case "day":
      return resolveCalendarDay(meaning, written, direction);
    case "month":
      return resolveMonth(meaning, written, direction);
    case "year":
      return clampToWritten(
        createDate(dayOf(meaning.year, 1, 1), dayOf(meaning.year, 12, 31), "stated"),
        written,
        direction,
      );
    case "span":
      return clampToWritten(
        createDate(meaning.earliest, meaning.latest, "stated"),
        written,
        direction,
      );
    case "weekday":
      return written === null ? null : resolveWeekday(meaning, written, direction);
    case "relative":
      return written === null ? null : resolveRelative(meaning.relative, written, direction);
    case "ago":
      return written === null ? null : resolveAgo(meaning, written);
    default:
      return null;
  }
}

/** "on the 5th": of the month of a day told before, else the nearest on its side of the day of writing. */
export function resolveDayOfMonth(
  day: number,
  told: Day | null,
  written: Day | null,
  direction: Direction,
): ContactDate | null {
  const base = told ?? written;
  if (base === null) return null;
  const back = direction === "past" ? -1 : 1;
  for (const offset of told === null ? [0, back] : [0]) {
    const month = unitAround("month", offset, base).earliest;
    const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    if (!isDayOf(year, number, day)) continue;
    const found = dayOf(year, number, day);
    const isBehind = told === null && (direction === "past" ? found > base : found < base);
    if (!isBehind) return createDate(found, found, "stated");
  }
  return null;
}

function resolveAgo(meaning: Extract<TimeMeaning, { kind: "ago" }>, written: Day): ContactDate {
  const day = addDays(written, -meaning.days);
  return createDate(addDays(day, -meaning.slack), addDays(day, meaning.slack), "relative");
}

/** Where the text says no day: an interval up to the day of writing, that says so; null without one. */
export function unsaidDate(written: Day | null): ContactDate | null {
  return written === null ? null : createDate(addDays(written, -UNSAID_DAYS), written, "published");
}

export function createDate(earliest: Day, latest: Day, basis: ContactDate["basis"]): ContactDate {
  return { earliest, latest, edtf: edtfOf({ earliest, latest }), basis };
}

function resolveCalendarDay(
  meaning: Extract<TimeMeaning, { kind: "day" }>,
  written: Day | null,
  direction: Direction,
): ContactDate | null {
  const { month, day, lastMonth, lastDay } = meaning;
  if (meaning.year === null && written === null) {
    const edtf = `XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return { earliest: null, latest: null, edtf, basis: "stated" };
  }
  const year = saidYear(meaning, written) ?? yearFor(month, day, written ?? "", direction);
  const lastYear = lastMonth < month ? year + 1 : year;
  if (!isDayOf(year, month, day) || !isDayOf(lastYear, lastMonth, lastDay)) return null;
  const first = dayOf(year, month, day);
  const last = dayOf(lastYear, lastMonth, lastDay);
  return first <= last ? createDate(first, last, "stated") : null;
}

/** The year that is said, or "last year" counted from the day of writing. */
function saidYear(
  { year, yearShift }: { year: number | null; yearShift?: number },
  written: Day | null,
): number | undefined {
  if (year !== null || yearShift === undefined || written === null) return year ?? undefined;
  return Number(written.slice(0, 4)) + yearShift;
}

/** The year in which a day lies nearest on its side of the day of writing; a day's slack for time zones. */
function yearFor(month: number, day: number, written: Day, direction: Direction): number {
  const year = Number(written.slice(0, 4));
  const bounded = Math.min(day, daysInMonth(year, month));
  const same = dayNumber(dayOf(year, month, bounded)) - dayNumber(written);
  if (direction === "past") return same > 1 ? year - 1 : year;
  return same < -1 ? year + 1 : year;
}

function resolveMonth(
  meaning: Extract<TimeMeaning, { kind: "month" }>,
  written: Day | null,
  direction: Direction,
): ContactDate | null {
  const { month } = meaning;
  if (meaning.year === null && written === null) {
    const edtf = `XXXX-${String(month).padStart(2, "0")}`;
    return { earliest: null, latest: null, edtf, basis: "stated" };
  }
  const year = saidYear(meaning, written) ?? yearOfMonth(month, written ?? "", direction);
  const last = daysInMonth(year, month);
  const [from, to] = meaning.part === null ? [1, last] : (MONTH_PARTS[meaning.part] ?? [1, last]);
  const whole = createDate(
    dayOf(year, month, from),
    dayOf(year, month, Math.min(to, last)),
    "stated",
  );
  return clampToWritten(whole, written, direction);
}

/** First and last day of a part of a month; the 31st is cut to the month's length. */
const MONTH_PARTS: Readonly<Record<MonthPart, readonly [number, number]>> = {
  early: [1, 12],
  mid: [9, 22],
  late: [19, 31],
  "first week": [1, 9],
  "second week": [6, 16],
  "third week": [13, 23],
  "fourth week": [20, 30],
  "last week": [21, 31],
  "first half": [1, 16],
  "second half": [15, 31],
};

function yearOfMonth(month: number, written: Day, direction: Direction): number {
  const year = Number(written.slice(0, 4));
  const now = Number(written.slice(5, 7));
  if (direction === "past") return month > now ? year - 1 : year;
  return month < now ? year + 1 : year;
}

/** What is past did not happen after it was written of; what is planned not before. */
function clampToWritten(date: ContactDate, written: Day | null, direction: Direction): ContactDate {
  const { earliest, latest, basis } = date;
  if (written === null || earliest === null || latest === null) return date;
  if (direction === "past" && earliest <= written && written < latest)
    return createDate(earliest, written, basis);
  if (direction === "future" && earliest < written && written <= latest)
    return createDate(written, latest, basis);
  return date;
}

function resolveWeekday(
  meaning: Extract<TimeMeaning, { kind: "weekday" }>,
  written: Day,
  direction: Direction,
): ContactDate {
  const { weekday, shift, week, before = 0 } = meaning;
  if (week !== null) {
    const monday = unitAround("week", week, written).earliest;
    const day = addDays(monday, (weekday + 6) % 7);
    return createDate(day, day, "weekday");
  }
  const back = (weekdayOf(written) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  const ahead = shift === "next" || (shift === null && direction === "future");
  const day = ahead
    ? addDays(written, forward === 0 && shift === "next" ? 7 : forward)
    : addDays(written, -(back === 0 && shift === "last" ? 7 : back));
  const from = addDays(day, -before);
  return createDate(direction === "future" && from < written ? written : from, day, "weekday");
}

function resolveRelative(
  relative: RelativeTime,
  written: Day,
  direction: Direction,
): ContactDate | null {
  if (relative.unit === "day") {
    return createDate(addDays(written, relative.from), addDays(written, relative.to), "relative");
  }
  if (relative.unit === "weekend") {
    const back = (weekdayOf(written) + 1) % 7;
    const isAhead = direction === "future" && back > 1;
    const saturday = addDays(written, isAhead ? 7 - back : -back);
    return clampToWritten(
      createDate(saturday, addDays(saturday, 1), "relative"),
      written,
      direction,
    );
  }
  if (relative.unit === "season") return resolveSeason(relative, written, direction);
  const whole = unitAround(relative.unit, relative.offset, written);
  const date = createDate(whole.earliest, whole.latest, "relative");
  return relative.untilNow ? clampToWritten(date, written, direction) : date;
}

/** "last autumn": the last one that began before this season; "this summer": up to the day of writing, or from it. */
function resolveSeason(
  { season, isLast }: { season: number; isLast: boolean },
  written: Day,
  direction: Direction,
): ContactDate | null {
  const year = Number(written.slice(0, 4));
  const seasons = [year - 2, year - 1, year, year + 1].map((each) => {
    const [first, end] = [season * 3 + 3, season * 3 + 5];
    const [last, lastYear] = end > 12 ? [end - 12, each + 1] : [end, each];
    const latest = dayOf(lastYear, last, daysInMonth(lastYear, last));
    return createDate(dayOf(each, first, 1), latest, "relative");
  });
  const isOver = ({ latest }: ContactDate): boolean => (latest ?? "") < written;
  // "this spring", said in July; "this autumn" is to come.
  const isOpen = ({ earliest, latest }: ContactDate): boolean =>
    direction === "past"
      ? (earliest ?? "") <= written && (latest ?? "") >= addDays(written, -HALF_A_YEAR)
      : (latest ?? "") >= written;
  const found = isLast
    ? seasons.findLast(isOver)
    : direction === "past"
      ? seasons.findLast(isOpen)
      : seasons.find(isOpen);
  return found ? clampToWritten(found, written, direction) : null;
}

const HALF_A_YEAR = 182;

/** The week (from Monday), month or year that lies `offset` units from the one of a day. */
export function unitAround(unit: "week" | "month" | "year", offset: number, day: Day): DayRange {
  if (unit === "week") {
    const monday = dayNumber(day) - ((weekdayOf(day) + 6) % 7) + 7 * offset;
    return { earliest: dayOfNumber(monday), latest: dayOfNumber(monday + 6) };
  }
  const year = Number(day.slice(0, 4));
  if (unit === "year")
    return { earliest: dayOf(year + offset, 1, 1), latest: dayOf(year + offset, 12, 31) };
  const months = year * 12 + Number(day.slice(5, 7)) - 1 + offset;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return { earliest: dayOf(y, m, 1), latest: dayOf(y, m, daysInMonth(y, m)) };
}

/** A day without a year that lies almost a year back is one to come: who means last year's says so. */
const ALMOST_A_YEAR = 300;

export function isComing(
  meaning: TimeMeaning,
  date: ContactDate | null,
  written: Day | null,
): boolean {
  if (meaning.kind !== "day" || meaning.year !== null || meaning.yearShift !== undefined)
    return false;
  if (written === null || date === null || date.latest === null) return false;
  return dayNumber(written) - dayNumber(date.latest) > ALMOST_A_YEAR;
}
