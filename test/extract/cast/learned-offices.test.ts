/** "The foreign minister" is whom the text has said to be one. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const THEN = " The foreign minister telephoned Ostravian President Jon Keld on Monday.";
const CALL = "Ilo Dann + Jon Keld · call · 2021-08-16 · occurred";

describe("an office is learned from", () => {
  test.each([
    "Ilo Dann is foreign minister of Norland.",
    "Ilo Dann, 61, is foreign minister of Norland.",
    "Ilo Dann was appointed Norland's foreign minister.",
    "Ilo Dann has been named as foreign minister of Norland.",
    "Ilo Dann replaced Teo Brask as foreign minister of Norland.",
    "Norland has a new foreign minister since Saturday, when Ilo Dann succeeded Teo Brask.",
  ])("“%s”", (text) => {
    expect(read(text + THEN)).toEqual([CALL]);
  });
});

describe("no office is learned from", () => {
  test.each([
    "Ilo Dann was praised by the foreign minister of Norland.",
    "Ilo Dann has a Norlandic passport.",
    "Ilo Dann, 61, was praised by the foreign minister of Norland.",
    "Ilo Dann replaced Teo Brask in goal for Norland.",
  ])("“%s”", (text) => {
    expect(read(text + THEN)).not.toContain(CALL);
  });
});

test("who leads a body is its leader", () => {
  expect(readCast("Brandt met the leader of the Halvan Front on Sunday.")).toEqual([
    "Lia Brandt + Omar Selim · meeting · 2021-08-15 · occurred",
  ]);
});
