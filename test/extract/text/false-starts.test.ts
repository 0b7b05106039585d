/** What a speaker begins and cuts off is no part of the sentence. */
import { describe, expect, test } from "vitest";
import { dropFalseStarts } from "../../../src/extract/text/false-starts.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";
import { readCast } from "../world.ts";

function withoutStarts(text: string): string {
  return dropFalseStarts(tokenize(text))
    .map((token) => token.text)
    .join(" ");
}

describe("a small word before a dash", () => {
  test.each([
    ["Voss met the new minister and – Mira Tolan", "Voss met the new minister Mira Tolan"],
    ["The – Voss met Tolan in a — in Hask", "Voss met Tolan in Hask"],
  ])("is a false start in “%s”", (text, rest) => {
    expect(withoutStarts(text)).toBe(rest);
  });

  test.each([
    "Voss met Tolan and – for the first time – Keld",
    "Voss met Tolan – and Keld",
    "a follow-up to the Hask-Perrin talks",
  ])("is none in “%s”", (text) => {
    expect(withoutStarts(text)).toBe(
      tokenize(text)
        .map((token) => token.text)
        .join(" "),
    );
  });
});

test("so that who is named behind it takes part", () => {
  expect(readCast("On Monday Voss met with the new envoy and – Ilo Dann of Sudmark.")).toEqual([
    "Arlen Voss + Ilo Dann · meeting · 2021-08-16 · occurred",
  ]);
});
