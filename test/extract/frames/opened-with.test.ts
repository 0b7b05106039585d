/** What a day or a visit began or ended with was had by whoever had it. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Tolan began her day in Brevic on Monday with a meeting with Keld.", "meeting"],
  ["Tolan kicked off her visit on Monday with talks with Keld.", "meeting"],
  ["Tolan ended the week on Monday with a call with Keld.", "call"],
  ["Tolan travelled to Brevic, and ended it on Monday with lunch with Keld.", "meeting"],
])("%s", (text, mode) => {
  expect(readCast(text)).toEqual([`Jon Keld + Mira Tolan · ${mode} · 2021-08-16 · occurred`]);
});

test.each([
  "Tolan began the year with hope, without a meeting with Keld.",
  "The day in Brevic began with prayers.",
])("but not: %s", (text) => {
  expect(readCast(text).filter((line) => line.endsWith("occurred"))).toEqual([]);
});
