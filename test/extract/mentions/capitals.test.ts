/** Words in capitals that name nobody. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a common word in a capital is nobody", () => {
  test.each([
    [
      "Secret talks between Voss and Tolan began on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Indirect negotiations between Voss and Selim resumed on Monday in Perrin.",
      ["Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Voss met Efrain Ottavi, Director of the Agencies, and Mechanisms on Monday.",
      ["Arlen Voss + Efrain Ottavi · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Voss met Gordon Brown on Monday.",
      ["Arlen Voss + Gordon Brown · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Mark Field, prime minister of Norland, met Tolan on Monday.",
      ["Mark Field + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("what a title goes on with is no name where its words are common", () => {
  test.each([
    ["Director General Strategic Plans Division called on Voss on Monday.", []],
    [
      "Voss met Senator Frank Field on Monday.",
      ["Arlen Voss + Frank Field · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});
