/** Who several are, told behind a colon or between dashes. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const both = ["Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred"];

test.each([
  ["Voss met two leaders on Monday: Tolan and Keld.", both],
  ["Voss met with ministers of two states – Tolan and Keld – on Monday.", both],
  [
    "Voss met with representatives of governments – the Ostravian government, the Halvan Front – on Monday.",
    ["Arlen Voss + Halvan Front + Ostravia · meeting · 2021-08-16 · occurred"],
  ],
  ["Voss met two ministers on Monday – Tolan and Keld had flown home.", []],
  ["Voss met ministers of two states on Monday – Norland had voted against.", []],
])("“%s”", (sentence, lines) => {
  expect(readCast(sentence)).toEqual(lines);
});
