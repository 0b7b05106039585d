/** Behind a plural office each state with its name. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("each minister stands behind his state:", () => {
  test.each([
    [
      "The foreign ministers of Norland, Arlen Voss, and of Sudmark, Mira Tolan, met on Monday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ],
    [
      "The foreign ministers of Norland, Arlen Voss, of Sudmark, Mira Tolan, and of Ostravia, Ivo Marn, met on Monday.",
      "Arlen Voss + Ivo Marn + Mira Tolan · meeting · 2021-08-16 · occurred",
    ],
    [
      "Ruiz met the foreign ministers of Norland, Arlen Voss, and Sudmark, Mira Tolan, on Monday.",
      "Arlen Voss + Dana Ruiz + Mira Tolan · meeting · 2021-08-16 · occurred",
    ],
  ])("“%s”", (sentence, contact) => {
    expect(readCast(sentence)).toEqual([contact]);
  });

  test("and in a list of people", () => {
    const text =
      "Ruiz spoke to Keld, the foreign ministers of Norland, Arlen Voss, and of Sudmark, Mira Tolan, on Monday.";
    expect(readCast(text).join(" ")).toContain("Dana Ruiz + Mira Tolan");
  });
});

test("names of one state are no list of states", () => {
  const text = "The foreign ministers of Norland, Arlen Voss and Karl Osten, met on Monday.";
  expect(readCast(text)).toEqual([]);
});
