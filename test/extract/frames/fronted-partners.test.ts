/** Partners who stand in front of the clause: "With Tolan, Voss talked about rye". */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["With President Keld, Voss talked about rye on Monday.", "unspecified · 2021-08-16"],
  ["With Keld, Voss held talks on the dam on Monday.", "meeting · 2021-08-16"],
  ["The dam will open; with Keld, Voss had been on the telephone on Monday.", "call · 2021-08-16"],
])("who stands behind a fronted “with” is the partner in “%s”", (sentence, told) => {
  expect(readCast(sentence)).toEqual([`Arlen Voss + Jon Keld · ${told} · occurred`]);
});

test.each([
  "With Keld in office, Voss talked about rye on Monday.",
  "With Keld, Voss had little in common.",
  "With Ostravia, Voss said, talks were hard.",
])("there is no contact in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test("an object of the verb's own goes before what is fronted", () => {
  expect(readCast("With Keld, Voss spoke to Tolan on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
  ]);
});
