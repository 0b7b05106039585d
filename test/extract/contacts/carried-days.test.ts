/** Days that a sentence says for what the next ones tell. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const FILLER = "The harvest was poor.\nPrices went up.";

describe("the day of a round of meetings", () => {
  test.each([
    "Voss held a series of bilateral meetings on Monday.",
    "Voss on Monday received a number of senior officials.",
    "Voss had a busy day on Monday, meeting several counterparts.",
  ])("is that of each one told later: “%s”", (text) => {
    expect(readCast(`${text}\n${FILLER}\nHe met Keld.`)).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("but not of what others did", () => {
    expect(
      readCast(`Voss held a series of meetings on Monday.\n${FILLER}\nRuiz met Keld.`),
    ).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"]);
  });

  test("and no round is one of something else", () => {
    expect(readCast(`Voss held a series of auctions on Monday.\n${FILLER}\nHe met Keld.`)).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred",
    ]);
  });
});

describe("one more contact of the same person", () => {
  test.each(["Voss also met Keld.", "In a separate meeting with Keld, Voss asked for rye."])(
    "was on the day told before: “%s”",
    (text) => {
      expect(readCast(`Voss met Tolan on Monday.\n${FILLER}\n${text}`)).toEqual([
        "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
        "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
      ]);
    },
  );

  test.each(["Ruiz also met Keld.", "Ruiz met Keld."])(
    "and of other people is not: “%s”",
    (text) => {
      expect(readCast(`Voss met Tolan on Monday.\n${FILLER}\n${text}`)[1]).toBe(
        "Dana Ruiz + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred",
      );
    },
  );
});
