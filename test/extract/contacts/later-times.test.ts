/** Days that are later than a month told before, and days of other things. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test("later than a month is any day since", () => {
  const text = "In May Voss met Tolan in Hask, and the two ministers later spoke by phone.";
  expect(readCast(text)).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-05-01/2021-05-31 · occurred",
    "Arlen Voss + Mira Tolan · call · 2021-05-01/2021-08-18 · occurred",
  ]);
});

test("later on a day is the same day", () => {
  expect(readCast("On Monday Voss met Tolan and later spoke to Keld.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    "Arlen Voss + Jon Keld · unspecified · 2021-08-16 · occurred",
  ]);
});

test.each([
  ["Norland has reached a truce, following Monday’s meeting between Voss and Tolan.", "2021-08-16"],
  [
    "It was the first time that Voss and Tolan sat in one room since the rise of tensions in early May.",
    "2021-08-17/2021-08-18",
  ],
  ["After Monday the rain stopped. Voss met Tolan.", "2021-08-17/2021-08-18"],
])("a day is the meeting's own only where it stands beside it: “%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});
