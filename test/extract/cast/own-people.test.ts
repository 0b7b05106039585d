/** Of whom no state is said acts for that of the one beside whom he stands. */
import { expect, test } from "vitest";
import { read, readCast } from "../world.ts";

test.each([
  "Voss, accompanied by Defence Minister Ulf Brand, met Keld on Monday.",
  "Voss and his defence minister, Ulf Brand, met Keld on Monday.",
  "Voss and his aide Ulf Brand met Keld on Monday.",
])("“%s” has two sides", (sentence) => {
  expect(readCast(sentence)).toEqual([
    "Arlen Voss & Ulf Brand + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

test("who is named with another state stands for that", () => {
  const text =
    "Foreign Minister Arlen Voss of Norland, accompanied by Sudmark's defence minister, Ulf Brand, met President Jon Keld of Ostravia on Monday.";
  expect(read(text)).toEqual([
    "Arlen Voss + Jon Keld + Ulf Brand · meeting · 2021-08-16 · occurred",
  ]);
});
