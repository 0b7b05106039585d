/** What one gives and pays stands behind whom it is given to. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Tolan paid Voss a visit in Hask on Monday.", "visit · 2021-08-16 · occurred"],
  ["Voss paid Tolan a courtesy call on Monday.", "meeting · 2021-08-16 · occurred"],
  ["Voss gave Tolan a call on Monday.", "call · 2021-08-16 · occurred"],
  ["Voss promised to give Tolan a ring on Friday.", "call · 2021-08-20 · planned"],
  ["Voss refused to give Tolan a call on Monday.", "call · 2021-08-16 · refused"],
])("%s", (sentence, told) => {
  expect(readCast(sentence)).toEqual([`Arlen Voss + Mira Tolan · ${told}`]);
});

test.each([
  "Voss gave Tolan a call to arms.",
  "Voss gave Tolan a book on Monday.",
  "Voss paid Tolan a compliment on Monday.",
  "Voss paid a call of nature on Monday.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
