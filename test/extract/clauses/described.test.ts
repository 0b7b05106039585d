/** Words that say more of somebody before his title. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a partner is found behind what else is said of him", () => {
  test.each([
    "On Monday Voss met the guerrilla leader Ivo Rask in Brevic.",
    "On Monday Voss sat down with the opposition leader Ivo Rask in Brevic.",
    "On Monday Voss met the Water Commission's president, Ivo Rask, in Brevic.",
  ])("in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Ivo Rask · meeting · 2021-08-16 · occurred"]);
  });

  test("in a list", () => {
    expect(
      readCast(
        "On Monday Voss spoke by phone with Foreign Minister Tolan and the Water Commission's president, Ivo Rask.",
      ),
    ).toEqual([
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
      "Arlen Voss + Ivo Rask · call · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "On Monday Voss welcomed the national dialogue President Keld has convened.",
    "On Monday Voss met the deadline President Keld had set.",
  ])("but not in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
