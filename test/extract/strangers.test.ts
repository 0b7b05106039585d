/** Whether somebody stands where the other party would, whom nobody names. */
import { describe, expect, test } from "vitest";
import { readCast } from "./world.ts";

describe("two subjects", () => {
  test.each([
    "Voss and Tolan met with reporters on Monday.",
    "Voss and Tolan met the press on Monday.",
    "Voss and Tolan spoke to the need for rain on Monday.",
    "We have to be able to meet the things that shape our lives.",
    "Voss and Tolan talked briefly with shopkeepers on Monday.",
  ])("who had to do with others did not meet each other: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test.each([
    "Voss and Tolan met on Monday.",
    "Voss and Tolan met face to face on Monday.",
    "Voss and Tolan met with their teams on Monday.",
    "Voss and Tolan met with a view to a treaty on Monday.",
  ])("met each other: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("another contact that one talks about", () => {
  test("has its own parties", () => {
    expect(
      readCast("Voss gave Tolan an account of the President Keld meeting with Ruiz on Monday."),
    ).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
    expect(readCast("Voss talked at length about the meeting with Tolan.")).toEqual([]);
  });

  test("is none where the noun is the way in which one spoke", () => {
    expect(readCast("Voss spoke on Monday by telephone with Tolan.")).toEqual([
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    ]);
  });
});

describe("what one is able to do", () => {
  test("came to pass where one was, not where it was a purpose", () => {
    expect(readCast("Voss was able to speak with Tolan on Monday.")).toEqual([
      "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
    ]);
    expect(
      readCast("Voss set up a line in the harbour to be able to speak with Tolan directly."),
    ).toEqual([]);
  });
});
