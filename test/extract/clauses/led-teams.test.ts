/** Who leads a delegation is he who meets. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss led a delegation that met Keld on Monday.",
  "Voss headed a high-level delegation which held talks with Keld on Monday.",
])("“%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test.each([
  "The delegation that met Keld on Monday was small.",
  "Voss praised a delegation that had met Keld on Monday.",
  "Voss led the team that beat Keld's on Monday.",
])("nobody is known to have met in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
