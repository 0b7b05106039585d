/** Whom "he" means where the sentence has told of him only as an owner. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("“he”, behind somebody who owns what the sentence begins with,", () => {
  test.each([
    ["the visit's owner", "Keld's visit to Perrin, during which he met Ruiz, ended on Tuesday."],
    ["the owner behind “of”", "The visit of President Keld to Perrin, during which he met Ruiz."],
    ["the office's owner", "Keld's office said that he had met Ruiz."],
    ["the owner of who has spoken", "A statement by Keld's office said he had met Ruiz."],
    ["the owner in an adjunct", "According to Keld's office, he met Ruiz."],
    ["the owner in front of “and”", "Keld's plane landed at noon, and he was received by Ruiz."],
  ])("is %s: %s", (_, sentence) => {
    expect(readCast(sentence)).toEqual([
      expect.stringMatching(/^Dana Ruiz \+ Jon Keld · meeting · .* · occurred$/),
    ]);
  });

  test("is who was told of before, where what the owner does comes to him", () => {
    expect(
      readCast("Voss was in Hask. Tolan's call came while he was meeting Keld on Monday."),
    ).toContain("Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred");
  });

  test("is nobody's owner where two stand before", () => {
    expect(
      readCast("Voss was in Hask. Keld's aide told Ruiz that he had met Tolan on Monday."),
    ).not.toContain("Dana Ruiz + Mira Tolan · meeting · 2021-08-16 · occurred");
  });
});
