/** Who was there besides those whose meeting it was. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("who chaired “their meeting” sat between the two", () => {
  test.each([
    "Ruiz chaired their second meeting on 4 August.",
    "Ruiz presided over their second meeting on 4 August.",
  ])("%s", (sentence) => {
    const text = `Voss and Keld met on Monday. ${sentence}`;
    expect(readCast(text)).toContain(
      "Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-04 · occurred",
    );
  });

  test("but not those two themselves, and not who only arranged it", () => {
    for (const sentence of [
      "They chaired their talks on 4 August.",
      "Ruiz arranged their talks on 4 August.",
    ])
      expect(readCast(`Voss and Keld met on Monday. ${sentence}`).join()).not.toContain("Ruiz");
  });
});
