/** Of whom no state is said acts for that of the one beside whom he stands. */
import { describe, expect, test } from "vitest";
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

describe("“his foreign minister” is nobody else's:", () => {
  test.each([
    "Keld met his foreign minister on Monday.",
    "Keld met his foreign minister and his army chief on Monday.",
    "Ruiz rang her foreign minister on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test("he is there with whom he serves", () => {
    expect(readCast("Ruiz met Keld and his foreign minister, Ivo Marn, on Monday.")).toEqual([
      "Dana Ruiz + Ivo Marn & Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });
});
