/** Chronologies: years stand over their entries, and what is long past is told in the present. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (day: string): string[] => [`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`];

describe("an entry without a year is of the year over it", () => {
  test.each([
    ["1993:\n-- Sept 13: Voss and Tolan meet in Brevic.", "1993-09-13"],
    ["1993\n4 May – Voss hosts talks with Tolan.", "1993-05-04"],
    ["– 2005 –\n• Feb. 2: Voss and Tolan formally restart negotiations.", "2005-02-02"],
    ["1993:\n-- May 4: Rain falls.\n-- Sept 13: Voss met Tolan.", "1993-09-13"],
    ["2019:\n-- May 4: Rain falls.\n2021:\n-- Aug 14: Voss met Tolan.", "2021-08-14"],
  ])("“%s”", (text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });

  test.each([
    ["1993:\n-- Sept 13: Rain falls.\nOn 14 May Voss met Tolan.", "2021-05-14"],
    ["-- May 14: Voss and Tolan meet in Brevic.", "2021-05-14"],
    ["1993:\n-- May 14, 2004: Voss and Tolan meet in Brevic.", "2004-05-14"],
  ])("but what follows the list, or says its own, is not: “%s”", (text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });
});

test.each([
  ["May 1994 - Voss and Tolan met in Brevic.", "1994-05-01/1994-05-31"],
  ["January 2001: Voss and Tolan meet in Brevic.", "2001-01-01/2001-01-31"],
  ["1998 – Voss meets Tolan.", "1998-01-01/1998-12-31"],
  ["Aug. 12 – Voss meets Tolan.", "2021-08-12"],
  ["Aug. 5 – Talks between Voss and Tolan in Brevic end without a deal.", "2021-08-05"],
])("a month or a year heads an entry: “%s”", (text, day) => {
  expect(readCast(text)).toEqual(met(day));
});

test.each([
  ["May 4: Voss and Tolan sign an accord in Brevic.", "2021-05-04"],
  [
    "Sept. 13, 1993: On the palace lawn, Foreign Minister Arlen Voss and Foreign Minister Mira Tolan sign the accord.",
    "1993-09-13",
  ],
  [
    "July 11-25, 2000: In a summit at Brevic, Voss and Tolan deal directly with the border.",
    "2000-07-11/2000-07-25",
  ],
])("the present of an entry tells of what took place: “%s”", (text, day) => {
  expect(readCast(text)).toEqual(met(day));
});

test.each([
  ["Voss and Tolan sign an accord in Brevic."],
  ["May 4: Voss and Tolan sign decrees."],
  ["May 4: Norland and Sudmark sign an accord in Brevic."],
])("signing is no meeting without a day and a place: “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});
