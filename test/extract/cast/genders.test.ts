/** Of whom the article says "he", and of whom "she", wherever it does. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["by a pronoun further down", "Voss said that he would call Ruiz."],
  ["by a form of address", "Mr Voss will call Ruiz."],
])("“her” is nobody who is a man %s", (_, later) => {
  const text = `Voss called Tolan on Monday. Keld then met her in Brevic on Tuesday. ${later}`;
  expect(readCast(text)).toContain("Jon Keld + Mira Tolan · meeting · 2021-08-17 · occurred");
});

test("who is meant is as it was where nothing is said", () => {
  expect(readCast("Voss said that it rained. He had met Keld on Monday.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});
