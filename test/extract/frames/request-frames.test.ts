/** Requests for a contact, and what was answered. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a request that was answered", () => {
  test.each([
    ["Voss has turned down a request of Foreign Minister Tolan for a telephone call.", "call"],
    ["Voss has rejected a request from Tolan for a meeting.", "meeting"],
    ["Voss rejected Tolan's offer of direct talks.", "meeting"],
  ])("is refused: “%s”", (sentence, mode) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Mira Tolan · ${mode} · no date · refused`]);
  });

  test("is granted for the day that it names", () => {
    expect(readCast("Voss accepted a request from Tolan for a meeting on Friday.")).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ]);
  });

  test.each([
    "Voss rejected Tolan's request for more aid.",
    "Voss rejected a request from Sudmark for talks.",
    "Voss rejected the offer of Tolan to call for peace.",
  ])("is for no contact of people: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
