/** Where a match is played, and who meets beside it. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("leaders meet on the sidelines of a match, teams in it", () => {
  test.each([
    [
      "Voss and Keld shook hands on the sidelines of the World Cup in Perrin in November 2020.",
      ["Arlen Voss + Jon Keld · meeting · 2020-11-01/2020-11-30 · occurred"],
    ],
    [
      "Voss met Keld while watching the World Cup final in Perrin.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    ["Norland met Sudmark during the 2020 World Cup.", []],
    ["Voss handed the cup to Keld after the final.", []],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});
