/** Guests who joined the session of a host. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("who joins the session of another meets him:", () => {
  test.each([
    ["Tolan attended President Keld's dinner on Monday.", "Jon Keld + Mira Tolan"],
    ["Tolan and Voss joined Keld's summit on Monday.", "Arlen Voss + Jon Keld + Mira Tolan"],
    [
      "Voss was pleased to have Norland and Sudmark join President Keld's Leaders' Summit on Monday.",
      "Jon Keld + Norland + Sudmark",
    ],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
  });

  test.each([
    "Voss joined Tolan's calls for calm on Monday.",
    "Voss attended Keld's party congress on Monday.",
    "Voss welcomed Keld's summit on Monday.",
  ])("but not “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
