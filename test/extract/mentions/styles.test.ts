/** His Excellency, spelled out or not. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a style is no pronoun, and a title stands behind it", () => {
  test.each([
    [
      "HE the Minister of State for Foreign Affairs Dr. Hamad bin Sultan Al-Naimi of Norland met today with HE the League's Envoy for Ostravia Ismail Cheikh Brahim.",
      ["Hamad bin Sultan Al-Naimi + Ismail Cheikh Brahim · meeting · 2021-08-18 · occurred"],
    ],
    [
      "HE the Foreign Minister of Norland Arlen Voss met Tolan on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      "HM the King was ill. Voss met Tolan on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});
