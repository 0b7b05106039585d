/** Who acts where somebody was sent. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test("is the one sent", () => {
  expect(
    readCast("Voss sent his deputy, Ilo Dann, to Perrin, where he met Tolan on Monday."),
  ).toEqual(["Ilo Dann + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("is the sender, where nothing but a letter was sent", () => {
  expect(readCast("Voss sent a note and went to Perrin, where he met Tolan on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});
