/** A counterpart whom the text names without his office, or without his state. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const called = (parties: string): string => `${parties} · call · 2021-08-16 · occurred`;

describe("a counterpart is who is named", () => {
  test("for the state alone", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss called his Sudmarkan counterpart on Monday. Sudmark's Mira Tolan will come to Hask on Friday.",
      ),
    ).toEqual([called("Arlen Voss + Mira Tolan")]);
  });

  test("with the office alone, where the text is about that state", () => {
    expect(
      read(
        "Sudmark has opened its ports. It was a pledge by Foreign Minister Mira Tolan. Norland's Foreign Minister Arlen Voss called his Sudmarkan counterpart on Monday.",
      ),
    ).toEqual([called("Arlen Voss + Mira Tolan")]);
  });
});

describe("a counterpart stays an office", () => {
  test.each([
    "Norland's Foreign Minister Arlen Voss called his Sudmarkan counterpart on Monday. Sudmark's Mira Tolan and Sudmark's Ilo Dann sang.",
    "Norland has opened its ports. It was a pledge by Foreign Minister Arlen Voss. Voss called his Sudmarkan counterpart on Monday. The trade minister, Ivo Marn, sang.",
    "Norland's Foreign Minister Arlen Voss called his Sudmarkan counterpart on Monday. Sudmark's President Mira Tolan sang.",
  ])("in “%s”", (text) => {
    const [report, ...others] = read(text);
    expect(others).toEqual([]);
    expect(report).toContain("Arlen Voss");
    expect(report).not.toMatch(/Tolan|Dann|Marn/);
  });
});
