/** Who says something of a meeting at which he was. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss said the meeting with Tolan on Monday had been useful.",
  "Voss said that the meeting with Tolan on Monday was frank.",
])("was the other: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test.each([
  "A spokesman said the meeting with Tolan was useful.",
  "Voss said the treaty with Tolan was dead.",
  "Voss praised the old and new talks with Tolan.",
])("is nobody who only speaks for others, or of something else: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
