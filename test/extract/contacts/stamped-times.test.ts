/** The day on a tweet or a note that tells of a contact. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  [
    "Voss spoke by phone with Ruiz, says a tweet of his office stamped 15 August.",
    "Arlen Voss + Dana Ruiz · call · 2021-08-15 · occurred",
  ],
  [
    "Voss met Tolan on Monday, says a note dated 17 August.",
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ],
])("%s", (sentence, report) => {
  expect(readCast(sentence)).toEqual([report]);
});
