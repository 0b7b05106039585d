/** Chronologies whose days stand on lines of their own. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (day: string): string[] => [`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`];

describe("the day on a line over an entry is the entry's", () => {
  test.each([
    [
      "12 March 2020\nRain falls.\n3 April 2020\nVoss and Tolan meet in Brevic.\n20 May 2020\nIt ends.",
      "2020-04-03",
    ],
    ["1998\nFebruary\nVoss meets Tolan.\nJune\nRain falls.", "1998-02-01/1998-02-28"],
    ["1998\nFebruary\nRain falls.\n2001\nVoss meets Tolan.", "2001-01-01/2001-12-31"],
    [
      "2004\nMonday, 3 May:\nRain falls.\nMay 12–14\nVoss hosts Tolan for talks.",
      "2004-05-12/2004-05-14",
    ],
  ])("%j", (text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });
});

describe("it is not the day of", () => {
  test.each([
    [
      "what says its own",
      "1998\nFebruary\nRain falls.\nJune\nOn 4 August 2021 Voss met Tolan.",
      "2021-08-04",
    ],
    [
      "what follows one line at the head of a text",
      "12 March 2020\nVoss met Tolan on Monday.\nRain falls.",
      "2021-08-16",
    ],
    [
      "what is told at length below the last",
      "1998\nMay\nRain.\nJune\nSun.\nSnow.\nHail.\nFog.\nVoss met Tolan.",
      "2021-08-17/2021-08-18",
    ],
  ])("%s", (_, text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });
});

test("what stands in an entry between states is of its day, and so no mere talk of talks", () => {
  const text =
    "1998\nFebruary\nSecret meetings are held in Brevic between Meridian officials and representatives of the Halvan Front.\nJune\nRain falls.";
  expect(readCast(text)).toEqual([
    "Halvan Front + Meridia · meeting · 1998-02-01/1998-02-28 · occurred",
  ]);
});
