import { dayNumber, dayOf, dayOfNumber, daysInMonth } from "../model/dates.ts";

/** What a bar of the timeline covers; weeks are ISO weeks, from Monday to Sunday. */
export type BinUnit = "day" | "week" | "month" | "year";

/** The first day of the bin that a day falls into, as day numbers. */
export function startOfBin(unit: BinUnit, day: number): number {
  if (unit === "day") return day;
  // Day 0 was a Thursday, the fourth day of its ISO week.
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const [year, month] = yearAndMonthOf(day);
  return dayNumber(dayOf(year, unit === "month" ? month : 1, 1));
}

/** The last day of the bin that begins on a day. */
export function endOfBin(unit: BinUnit, start: number): number {
  if (unit === "day") return start;
  if (unit === "week") return start + 6;
  const [year, month] = yearAndMonthOf(start);
  const last = unit === "month" ? month : 12;
  return dayNumber(dayOf(year, last, daysInMonth(year, last)));
}

function yearAndMonthOf(day: number): [year: number, month: number] {
  const text = dayOfNumber(day);
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
}
