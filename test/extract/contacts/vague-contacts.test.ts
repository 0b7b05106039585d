/** Which contacts with a state are told too vaguely, and which somebody held. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a contact with a state without a channel or a day", () => {
  test.each([
    "Voss was in Perrin and talked with the Sudmarkan authorities.",
    "Voss recently engaged in a round of strategic dialogue with Sudmark.",
  ])("is one where somebody held it: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Sudmark · unspecified · 2021-08-17/2021-08-18 · occurred",
    ]);
  });

  test("is one where it was a session", () => {
    expect(readCast("The talks were attended by Norland and Sudmark.")).toEqual([
      "Norland + Sudmark · meeting · 2021-08-17/2021-08-18 · occurred",
    ]);
  });

  test.each([
    "Talks of this kind are attended by Norland and Sudmark.",
    "Voss talked with Sudmark.",
    "Voss has talked with the Sudmarkan authorities.",
    "Voss engaged in multiple rounds of dialogue with Sudmark.",
  ])("is none in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
