/** Who a plural that names nobody are, where they stand behind it. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "The two leaders, Keld and Ruiz, met for an hour on Monday.",
  "Both leaders – Keld and Ruiz – met on Monday.",
  "The two heads of government (Keld and Ruiz) met on Monday.",
])("they are those between the marks: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test.each([
  "The two leaders, Keld among them, met on Monday.",
  "The three leaders – Keld and Ruiz – met on Monday.",
])("they are not fewer than are counted: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
