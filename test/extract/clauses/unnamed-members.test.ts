/** Members of a list who are not named stand between those who are. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (name: string): string => `Arlen Voss + ${name} · meeting · 2021-08-16 · occurred`;

test.each([
  [
    "Voss met with Tolan, local business leaders, and Keld on Monday.",
    [met("Jon Keld + Mira Tolan")],
  ],
  [
    "Voss met Tolan, the international community, civil society, and Keld on Monday.",
    [met("Jon Keld + Mira Tolan")],
  ],
  ["Voss met Tolan on Monday, business leaders said, and Keld left.", [met("Mira Tolan")]],
  ["On Monday Voss met Tolan, local business leaders, and flew to Ostravia.", [met("Mira Tolan")]],
  ["On Monday Voss met Tolan, the border dispute, and Keld, on his mind.", [met("Mira Tolan")]],
])("“%s”", (sentence, lines) => {
  expect(readCast(sentence)).toEqual(lines);
});
