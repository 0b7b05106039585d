/** Days counted from an event whose own day stands behind it. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Voss met Tolan a day after the sinking of the ferry on 2 August.", "2021-08-03"],
  ["Voss met Tolan two days after the collapse of the government on 9 August.", "2021-08-11"],
  ["Voss met Tolan in Hask a week before the 20 July vote.", "2021-07-13"],
  ["Voss met Tolan a fortnight before the vote of 20 July.", "2021-07-06"],
])("are that many days from it: “%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});

test("leave its own day to a contact that is the event", () => {
  expect(readCast("Three days after meeting Tolan on 2 August, Voss telephoned Keld.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-02 · occurred",
    "Arlen Voss + Jon Keld · call · 2021-08-05 · occurred",
  ]);
});

test.each([
  ["Voss met Tolan on Monday, a day after he flew in from Brevic.", "2021-08-16"],
  ["Voss met Tolan on Monday, a day before the vote to found a league.", "2021-08-16"],
])("are not counted where no day of the event is said: “%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});
