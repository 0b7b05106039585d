/** Several of a noun, each with partners of its own. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("each of several calls has the partner behind its “one with”", () => {
  test.each([
    "Voss had two calls on Monday: one with Keld, one with Ruiz.",
    "Voss had two calls on Monday, one with Keld and another with Ruiz.",
    "Voss flew home on Sunday. Two calls followed on Monday: one with Keld, the other with Ruiz.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([
      "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
      "Arlen Voss + Dana Ruiz · call · 2021-08-16 · occurred",
    ]);
  });
});

test.each([
  "Two calls followed on Monday: one with a bank, one with an insurer.",
  "Voss has two sons from two marriages, one with a teacher and one with an actress.",
])("nobody is named in “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});

test("what was called off stays so for each", () => {
  expect(readCast("Voss cancelled two meetings, one with Keld and one with Ruiz.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · no date · cancelled",
    "Arlen Voss + Dana Ruiz · meeting · no date · cancelled",
  ]);
});
