/** Who ends something with a meeting with somebody, uses one or walks out of one, was at it. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss ended his visit to Perrin on Monday with a meeting with Tolan.",
  "Voss opened his tour with talks with Tolan on Monday.",
  "Voss used a meeting with Tolan on Monday to press for a truce.",
  "Voss cut short a meeting with Tolan on Monday.",
  "Voss walked out of a meeting with Tolan on Monday.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test.each([
  "Voss dealt with a meeting of farmers on Monday.",
  "Voss ended the war with a treaty with Tolan.",
  "Voss ended the week with a call to end the war.",
  "Voss is unhappy with talks with Tolan.",
  "Voss used the phone on Monday.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
