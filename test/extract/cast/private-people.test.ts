/** Who acts for nobody but a company or himself. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("no contact is made by who receives", () => {
  test.each([
    "Keld met Ilo Dann, the executive co-chairman of the board of directors of Marn Mines Ltd, on Monday.",
    "Keld met Ilo Dann, chief executive of Marn Mines, on Monday.",
    "Keld received Ilo Dann, chairman of Marn Oil Company, on Monday.",
    "Keld received Marn Group CEO Ilo Dann on Monday.",
    "Keld received Ilo Dann, president of Marn Corporation, on Monday.",
    "Keld received Ilo Dann on Monday. Ilo Dann is the CEO of Marn Mines.",
    "Keld met the singer Ilo Dann on Monday.",
  ])("somebody in business or the arts: “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });

  test("while the others whom he received are told", () => {
    expect(readCast("Keld received Voss and the CEO Ilo Dann on Monday.")).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test.each([
  "Keld met Ilo Dann, president of Sudmark, on Monday.",
  "Keld met Ilo Dann, chairman of the Halvan Front, on Monday.",
  "Keld met Sudmark's trade minister Ilo Dann, the former CEO of Marn Mines, on Monday.",
  "Keld met Ilo Dann, president of the Development Finance Corporation, on Monday.",
])("who leads a state, a movement or a public body makes one: “%s”", (text) => {
  expect(readCast(text)).toEqual(["Ilo Dann + Jon Keld · meeting · 2021-08-16 · occurred"]);
});
