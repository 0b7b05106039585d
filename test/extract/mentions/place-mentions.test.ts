/** States and bodies as themselves, and the people whom they send. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Delegations from Norland and Sudmark met in Brevic on Monday.", "Norland + Sudmark"],
  ["Negotiators from Norland and the Front held talks on Monday.", "Halvan Front + Norland"],
  ["The foreign ministries of Norland and Sudmark held talks on Monday.", "Norland + Sudmark"],
  [
    "The governments of Ostravia, Norland and Sudmark held talks on Monday.",
    "Norland + Ostravia + Sudmark",
  ],
])("those whom several send act for each of them: “%s”", (text, parties) => {
  expect(readCast(text)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
});

test("the government of a state is its people", () => {
  expect(readCast("Tolan met the government of Ostravia on Monday.")).toEqual([
    "Mira Tolan + Ostravia · meeting · 2021-08-16 · occurred",
  ]);
  expect(readCast("Tolan met friends from the Ostravia of old on Monday.")).toEqual([]);
});

test.each([
  "Officials from Norland and elsewhere held talks on Monday.",
  "The foreign ministries of Norland and Sudmark said on Monday that talks would go on.",
  "A team from Hask and Perrin's champion met on Monday.",
])("and those of whom one is not told do not: “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});

test.each([
  "An Ostravia-backed group met Voss on Monday.",
  "A Hask-based bank met with Keld on Monday.",
])("what a thing is like is no party: “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});
