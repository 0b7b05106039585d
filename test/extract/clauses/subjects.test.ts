/** Subjects that a comma, or a clause without one, parts from their verb. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a comma behind a long subject closes nothing", () => {
  test.each([
    "Ostravia, Norland and Sudmark, met on Monday.",
    "The ministers of the Northern League Member Countries of Ostravia, Norland and Sudmark, met on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Norland + Ostravia + Sudmark · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("but a list in an insertion is not the subject", () => {
    expect(readCast("Voss, who knows Ostravia, Norland and Sudmark, met Ruiz on Monday.")).toEqual([
      "Arlen Voss + Dana Ruiz · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("“who is there has held” goes on with him", () => {
  const sentence = "Keld who is on a visit in Sudmark has held talks with Voss on Monday.";
  expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test.each([
  [
    "Voss met both Keld and Ruiz on Monday.",
    "Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ],
  [
    "Neither Voss nor Tolan met Keld on Monday.",
    "Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · denied",
  ],
])("“both” and “neither” are of two: “%s”", (sentence, contact) => {
  expect(readCast(sentence)).toEqual([contact]);
});
