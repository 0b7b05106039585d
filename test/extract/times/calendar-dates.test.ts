import { describe, expect, test } from "vitest";
import { findCalendarDates } from "../../../src/extract/times/calendar-dates.ts";

/** Each date as "words: year-month-day/lastMonth-lastDay". */
function datesIn(text: string): string[] {
  return findCalendarDates(text).map(({ start, end, meaning }) => {
    if (meaning.kind !== "day") return meaning.kind;
    const { year, month, day, lastMonth, lastDay } = meaning;
    const until = lastMonth === month && lastDay === day ? "" : `/${lastMonth}-${lastDay}`;
    return `${text.slice(start, end)}: ${year ?? "?"}-${month}-${day}${until}`;
  });
}

describe("a calendar date", () => {
  test.each([
    ["on August 16, 2021 in Hask", "August 16, 2021: 2021-8-16"],
    ["on Aug. 16 in Hask", "Aug. 16: ?-8-16"],
    ["on 16 August 2021 in Hask", "16 August 2021: 2021-8-16"],
    ["on the 16th of August in Hask", "16th of August: ?-8-16"],
    ["on Sept. 3 in Hask", "Sept. 3: ?-9-3"],
    ["on 2021-08-16 in Hask", "2021-08-16: 2021-8-16"],
    ["on 16.08.2021 in Hask", "16.08.2021: 2021-8-16"],
    ["on 16/08/2021 in Hask", "16/08/2021: 2021-8-16"],
    ["on 08/16/2021 in Hask", "08/16/2021: 2021-8-16"],
  ])("is found in “%s”", (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  test.each([
    ["on August 7-8 in Hask", "August 7-8: ?-8-7/8-8"],
    ["on 7–8 September in Hask", "7–8 September: ?-9-7/9-8"],
    ["on September 7 and 8 in Hask", "September 7 and 8: ?-9-7/9-8"],
    ["from 7 to 9 September 2021", "7 to 9 September 2021: 2021-9-7/9-9"],
  ])("may be a span of days: “%s”", (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  test("does not take the next number for its year", () => {
    expect(datesIn("On Aug. 25, the two spoke; 2021 was dry.")).toEqual(["Aug. 25: ?-8-25"]);
  });

  test("does not take a clause for the end of a span", () => {
    expect(datesIn("met on August 13 to discuss 14 bills")).toEqual(["August 13: ?-8-13"]);
  });

  test.each([
    ["a month alone", "in August 2021"],
    ["a verb", "all 12 may come"],
    ["a time of day", "in March 10:30 was early"],
    ["a share", "rose in May 3 percent"],
    ["a version", "version 1.2.3"],
    ["a day that no month has", "on August 45"],
    ["a month that no year has", "on 40/40/2021"],
  ])("is not found in %s", (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
