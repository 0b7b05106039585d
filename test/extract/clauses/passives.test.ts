/** What was done to the subject, and by whom. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Tolan said she had been assured by Voss in a phone call on Monday that the gas would flow.",
  "Tolan was briefed by Voss by phone on Monday.",
  "Tolan was informed of the decision by Voss by telephone on Monday.",
  "Tolan was warned on Monday by Voss over the phone not to close the strait.",
])("who tells by phone stands behind “by”: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
});

test.each([
  "Tolan was told by aides over the phone on Monday that Voss had resigned.",
  "Tolan was informed of the decision by telephone on Monday.",
])("who is not named tells nothing: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
