/** Whom "they" means in a quotation. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ['"They spoke by phone on Monday," an aide told reporters, referring to Voss and Keld.', "call"],
  ['"They talked on Monday," an aide said of Voss and Keld.', "unspecified"],
  ['"They met on Monday," said an aide, speaking of Voss and Keld.', "meeting"],
])("is told behind it: %s", (text, mode) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · ${mode} · 2021-08-16 · occurred`]);
});

test.each([
  '"They met on Monday," an aide said of Voss.',
  '"They met on Monday," an aide said, referring to the banks and Keld.',
  '"They met on Monday," said an aide who dislikes the friends of Voss and Keld.',
  "They met on Monday, said a friend of Voss and Keld.",
])("is not told by whoever is named: %s", (text) => {
  expect(readCast(text)).toEqual([]);
});
