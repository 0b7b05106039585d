/** Who works in a ministry acts for the state that it is of. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

test.each([
  "State Secretary Hanne Dahl of the Norland foreign ministry met Sudmark's ambassador Ilo Dann on Monday.",
  "Hanne Dahl of the Norland Defence Ministry met Sudmark's ambassador Ilo Dann on Monday.",
  "Hanne Dahl of the Norland parliament met Sudmark's ambassador Ilo Dann on Monday.",
])("%s", (sentence) => {
  expect(read(sentence)).toEqual(["Hanne Dahl + Ilo Dann · meeting · 2021-08-16 · occurred"]);
});

test("of a spokeswoman it is told for whom she speaks", () => {
  const sentence =
    "Hanne Dahl, a spokeswoman of the Norland foreign ministry, said Arlen Voss met Mira Tolan of Sudmark on Monday.";
  expect(read(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});
