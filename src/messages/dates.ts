import { dayOf, daysInMonth, isDay, weekdayOf } from "../model/dates.ts";
import type { Day } from "../model/dates.ts";
import type { MessageKey, Messages } from "./messages.ts";

/** The dates of a contact as they stand in the graph file, as days. */
export interface DateInWords {
  earliest: Day | null;
  latest: Day | null;
  /** Where it says more than the two days: "XXXX-08-19". */
  edtf?: string | null;
}

const MONTHS = [
  "date.month.1",
  "date.month.2",
  "date.month.3",
  "date.month.4",
  "date.month.5",
  "date.month.6",
  "date.month.7",
  "date.month.8",
  "date.month.9",
  "date.month.10",
  "date.month.11",
  "date.month.12",
] as const satisfies readonly MessageKey[];

const WEEKDAYS = [
  "date.weekday.0",
  "date.weekday.1",
  "date.weekday.2",
  "date.weekday.3",
  "date.weekday.4",
  "date.weekday.5",
  "date.weekday.6",
] as const satisfies readonly MessageKey[];

const WITHOUT_YEAR = /^XXXX-(\d{2})(?:-(\d{2}))?$/;

/** A day taken apart: month from 1, as a text that leaves zeros out. */
interface Parts {
  year: number;
  month: number;
  day: number;
}

/** "14 September 2021". Throws where the day does not exist, as all functions here. */
export function dayInWords(messages: Messages, day: Day): string {
  const parts = partsOf(day);
  const month = monthInWords(messages, parts.month);
  return messages.t("date.day", { day: parts.day, month, year: parts.year });
}

/** "Tuesday 14 September 2021". */
export function weekdayInWords(messages: Messages, day: Day): string {
  const date = dayInWords(messages, day);
  const key = WEEKDAYS[weekdayOf(day)];
  return key === undefined ? date : messages.t("date.weekday", { weekday: messages.t(key), date });
}

/** "14 September 2021", "15–31 August 2021", "28 August – 3 September 2021". */
export function rangeInWords(messages: Messages, earliest: Day, latest: Day): string {
  if (earliest === latest) return dayInWords(messages, earliest);
  const first = partsOf(earliest);
  const last = partsOf(latest);
  if (first.year === last.year && first.month === last.month) {
    const month = monthInWords(messages, first.month);
    const { year } = first;
    return messages.t("date.daysOfMonth", { first: first.day, last: last.day, month, year });
  }
  return messages.t("date.range", {
    first: withYearUnlessShared(messages, earliest, first.year === last.year),
    last: dayInWords(messages, latest),
  });
}

/** A window: a range, "from 15 August 2021", "until 31 August 2021", "all dates". */
export function windowInWords(messages: Messages, from: Day | null, to: Day | null): string {
  if (from !== null && to !== null) return rangeInWords(messages, from, to);
  if (from !== null) return messages.t("window.from", { day: dayInWords(messages, from) });
  if (to !== null) return messages.t("window.until", { day: dayInWords(messages, to) });
  return messages.t("window.all");
}

/**
 * When a contact took place: "Tuesday 14 September 2021", "between 23 and 29 August 2021",
 * "in August 2021", "19 August (year not stated)", "date not stated".
 */
export function contactDateInWords(messages: Messages, date: DateInWords | null): string {
  if (date === null) return messages.t("date.notStated");
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return withoutYear(messages, date.edtf ?? "");
  if (earliest === latest) return weekdayInWords(messages, earliest);
  const span = wholeSpan(messages, partsOf(earliest), partsOf(latest));
  if (span !== undefined) return messages.t("date.in", { span });
  return betweenInWords(messages, earliest, latest);
}

function betweenInWords(messages: Messages, earliest: Day, latest: Day): string {
  const first = partsOf(earliest);
  const last = partsOf(latest);
  const sameYear = first.year === last.year;
  return messages.t("date.between", {
    first:
      sameYear && first.month === last.month
        ? String(first.day)
        : withYearUnlessShared(messages, earliest, sameYear),
    last: dayInWords(messages, latest),
  });
}

/** "August 2021" or "2021" where the days are the first and last of that month or year. */
function wholeSpan(messages: Messages, first: Parts, last: Parts): string | undefined {
  const { year } = first;
  const ends = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!ends || last.year !== year) return undefined;
  if (first.month === 1 && last.month === 12) return String(year);
  if (first.month !== last.month) return undefined;
  return messages.t("date.monthAndYear", { month: monthInWords(messages, first.month), year });
}

function withoutYear(messages: Messages, edtf: string): string {
  const match = WITHOUT_YEAR.exec(edtf);
  const month = Number(match?.[1]);
  // A leap year, so that 29 February stands.
  if (match === null || !isDay(dayOf(2000, month, Number(match[2] ?? 1)))) {
    return messages.t("date.notStated");
  }
  const name = monthInWords(messages, month);
  const date =
    match[2] === undefined
      ? name
      : messages.t("date.dayAndMonth", { day: Number(match[2]), month: name });
  return messages.t("date.yearNotStated", { date });
}

function withYearUnlessShared(messages: Messages, day: Day, isShared: boolean): string {
  if (!isShared) return dayInWords(messages, day);
  const parts = partsOf(day);
  const month = monthInWords(messages, parts.month);
  return messages.t("date.dayAndMonth", { day: parts.day, month });
}

function monthInWords(messages: Messages, month: number): string {
  const key = MONTHS[month - 1];
  if (key === undefined) throw new RangeError(`month ${month}, expected 1 to 12`);
  return messages.t(key);
}

function partsOf(day: Day): Parts {
  if (!isDay(day)) throw new RangeError(`not a day: ${JSON.stringify(day)}, expected YYYY-MM-DD`);
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  };
}
