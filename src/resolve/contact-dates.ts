import {
  addDays,
  dayNumber,
  edtfOf,
  intersectionOf,
  type Day,
  type DayRange,
} from "../model/dates.ts";
import { DATE_BASES } from "../model/kinds.ts";
import type { ContactDate } from "../model/report.ts";
import type { SourcedReport } from "../model/contact.ts";

/** The days of a date, or undefined where the year or all of it is not known. */
function rangeOf(date: ContactDate | null): DayRange | undefined {
  if (date === null || date.earliest === null || date.latest === null) return undefined;
  return { earliest: date.earliest, latest: date.latest };
}

/**
 * The days on which a date may be met. Where a report says no day, its contact mostly took place on the
 * day of publication or the day before; a report that knows the day better may put it one day further back.
 */
function reachOf(date: ContactDate | null): DayRange | undefined {
  const range = rangeOf(date);
  if (range === undefined || date?.basis !== "published") return range;
  return { ...range, earliest: addDays(range.earliest, -1) };
}

/** The one day of a date, or undefined where it is an interval or not known. */
function dayOfDate(date: ContactDate | null): Day | undefined {
  const range = rangeOf(date);
  return range !== undefined && range.earliest === range.latest ? range.earliest : undefined;
}

/** The earliest single day that the reports of a contact give. */
export function dayOfReports(reports: readonly SourcedReport[]): Day | undefined {
  return reports
    .map(({ date }) => dayOfDate(date))
    .filter((day) => day !== undefined)
    .toSorted()[0];
}

/**
 * The days on which the first of a contact's single days lies, where it has one and a date may meet it:
 * a day before all that the date leaves open, for a contact may have two days that lie side by side.
 * Undefined where any day will do.
 */
export function daysAround(date: ContactDate | null): DayRange | undefined {
  const range = reachOf(date);
  return range === undefined ? undefined : { ...range, earliest: addDays(range.earliest, -1) };
}

/** The number of days that a date leaves open: 1 is a day, Infinity an unknown year or date. */
export function widthOf(date: ContactDate | null): number {
  const range = rangeOf(date);
  if (range === undefined) return Infinity;
  return dayNumber(range.latest) - dayNumber(range.earliest) + 1;
}

/**
 * Whether a report's date meets what the reports of a contact say together. Two single days may lie
 * `slack` days apart: the same evening is another day elsewhere.
 */
export function meetsDates(
  reports: readonly SourcedReport[],
  report: SourcedReport,
  slack: number,
): boolean {
  const range = reachOf(report.date);
  if (range === undefined) return meetsUndated(reports, report);
  const days = reports.map(({ date }) => dayOfDate(date)).filter((day) => day !== undefined);
  const common = commonRange(reports, reachOf);
  const day = dayOfDate(report.date);
  if (day !== undefined && days.length > 0) {
    return days.every((each) => Math.abs(dayNumber(each) - dayNumber(day)) <= slack);
  }
  if (days.length > 0) return days.some((each) => each >= range.earliest && each <= range.latest);
  return common === undefined
    ? reports.every((each) => meetsUndated([report], each))
    : intersectionOf(common, range) !== undefined;
}

/**
 * An undated report may tell of any contact that its article could know of: of what took place
 * only if it was before publication, of what is planned only if it was not.
 */
function meetsUndated(reports: readonly SourcedReport[], report: SourcedReport): boolean {
  const common = commonRange(reports);
  const monthDay = monthDayOf(report.date);
  if (common === undefined) {
    const others = reports.map(({ date }) => monthDayOf(date)).filter((each) => each !== undefined);
    return monthDay === undefined || others.every((each) => each === monthDay);
  }
  if (monthDay !== undefined && !hasMonthDay(common, monthDay)) return false;
  return isInKnowledge(report, common);
}

/** Whether an article may know of a contact in the way in which it tells of one without a day. */
function isInKnowledge({ status, published }: SourcedReport, range: DayRange): boolean {
  if (published === null) return true;
  if (status === "occurred" || status === "denied") return range.earliest <= published;
  return range.latest >= published;
}

/** "08-19" of "XXXX-08-19", "08" of "XXXX-08". */
function monthDayOf(date: ContactDate | null): string | undefined {
  return date === null ? undefined : /^XXXX-(\d\d(?:-\d\d)?)$/.exec(date.edtf)?.[1];
}

/** Whether a range holds a day of that month, or that day of the month, in some year. */
function hasMonthDay(range: DayRange, monthDay: string): boolean {
  const years = [range.earliest.slice(0, 4), range.latest.slice(0, 4)];
  if (Number(years[1]) - Number(years[0]) > 1) return true;
  // Compared as strings: "2021-08" comes before all days of that month, "2021-08~" after them.
  return years
    .map((year) => `${year}-${monthDay}`)
    .some((day) => `${day}~` >= range.earliest && day <= range.latest);
}

/**
 * The days that all reports leave open. Where single days differ by the slack, the most certain of
 * them, then the earliest, stands for all.
 */
function commonRange(
  reports: readonly SourcedReport[],
  rangeOfDate: (date: ContactDate | null) => DayRange | undefined = rangeOf,
): DayRange | undefined {
  const single = mostCertain(reports.filter(({ date }) => dayOfDate(date) !== undefined));
  if (single !== undefined) return rangeOf(single);
  return reports
    .map(({ date }) => rangeOfDate(date))
    .filter((range) => range !== undefined)
    .reduce<DayRange | undefined>(
      (common, range) => (common === undefined ? range : (intersectionOf(common, range) ?? common)),
      undefined,
    );
}

function mostCertain(reports: readonly SourcedReport[]): ContactDate | undefined {
  return reports
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort(
      (a, b) =>
        DATE_BASES.indexOf(a.basis) - DATE_BASES.indexOf(b.basis) ||
        (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0),
    )[0];
}

/** The date of a contact from its reports: what they leave open, on the most certain basis. */
export function mergeDates(reports: readonly SourcedReport[]): ContactDate | null {
  const range = commonRange(reports);
  if (range === undefined) return mostCertain(reports) ?? null;
  const telling = reports.filter(({ date }) => {
    const own = rangeOf(date);
    return own !== undefined && intersectionOf(own, range) !== undefined;
  });
  const basis = mostCertain(telling)?.basis ?? "published";
  return { ...range, edtf: edtfOf(range), basis };
}
