/** People who act for nobody's state are no parties. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss met Dana Marn, chief executive of the mill, on Monday.",
  "Voss met Dana Marn, a billionaire from Perrin, on Monday.",
  "Voss met Adora CEO Dana Marn on Monday.",
  "Voss held talks on Monday with Dana Marn, the founder of Adora.",
])("“%s” tells of no contact", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test.each([
  "Voss met Keld, who once was a chief executive, on Monday.",
  "Voss met Keld on Monday, and a founder of Adora sang.",
])("“%s” tells of one", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});
