/** “I am in Perrin with Tolan”: said by one of the two. */
import { describe, expect, test } from "vitest";
import { CAST, read } from "../world.ts";

const quoted = (words: string): string =>
  `${CAST}\nNorland's Arlen Voss (@VossArlen) posted on Monday: "${words}"`;

describe("who is somewhere with somebody has met him", () => {
  test.each([
    "I am in Brevic with President Keld. Our rye makes us proud.",
    "I am here with President Keld.",
    "I am now in Brevic with President Keld, whom I thank.",
  ])("“%s”", (words) => {
    expect(read(quoted(words))).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "I am with President Keld on rye.",
    "I am in agreement with President Keld.",
    "I am in Brevic with my family.",
    "I am in Brevic with President Keld's letter.",
  ])("but not “%s”", (words) => {
    expect(read(quoted(words))).toEqual([]);
  });
});
