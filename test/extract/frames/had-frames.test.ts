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

describe("a visit that was paid, a call that was made", () => {
  test.each([
    [
      "Voss recalled the courtesy call that Minister Tolan had paid on Prime Minister Ruiz in November last year.",
      ["Dana Ruiz + Mira Tolan · meeting · 2020-11-01/2020-11-30 · occurred"],
    ],
    [
      "Voss spoke of the call she had made to Keld on Monday.",
      ["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"],
    ],
    [
      "Voss mentioned the visit that he paid to President Keld in May.",
      ["Arlen Voss + Jon Keld · visit · 2021-05-01/2021-05-31 · occurred"],
    ],
    ["Voss spoke of the visit that he paid to Perrin in May.", []],
    ["Voss paid the price that he had made on the market.", []],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});
