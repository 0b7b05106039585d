/** A state by the name of who leads it, and by its ministries. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["The Keld administration met the Halvan Front on Monday.", "Halvan Front + Ostravia"],
  ["On Monday officials of the Ruiz government in Meridia met Selim.", "Meridia + Omar Selim"],
  ["Voss met negotiators from the Keld government on Monday.", "Arlen Voss + Ostravia"],
  [
    "Officials of the Sudmarkan interior ministry met colleagues from the Ostravian defence ministry on Monday.",
    "Ostravia + Sudmark",
  ],
])("people of a government are a party for its state: “%s”", (text, parties) => {
  expect(readCast(text)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
});

test.each([
  "The Keld administration met its target of a million trees on Monday.",
  "Voss met critics of the Keld administration on Monday.",
  "Voss met colleagues from the ministry on Monday.",
])("no party is read in “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});

test.each([
  ["The foreign ministry in Hask called in Ambassador Ilo Dann on Monday.", "Ilo Dann + Norland"],
  ["On Monday the government in Norland held talks with Selim.", "Norland + Omar Selim"],
])("a ministry in a city is a party for its state: “%s”", (text, parties) => {
  expect(readCast(text)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
});

test.each([
  "The old ministry in ruins called in Ambassador Ilo Dann on Monday.",
  "The harbour in Hask called in Ambassador Ilo Dann on Monday.",
])("nor in “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});
