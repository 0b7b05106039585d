/** Words of a meeting that are written with hyphens. */
import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/extract/text/tokens.ts";
import { readCast } from "../world.ts";

test.each([
  [
    "held a tête-à-tête in Hask",
    ["held/VERB", "a/DET", "tête-à-tête/NOUN", "in/ADP", "Hask/PROPN"],
  ],
  ["they met face-to-face", ["they/PRON", "met/VERB", "face-to-face/ADV"]],
  ["a one-on-one-off deal", ["a/DET", "one/NUM", "-/PUNCT", "on/ADP", "-/PUNCT"]],
])("are one token: “%s”", (text, tokens) => {
  const found = tokenize(text).map(({ text: word, pos }) => `${word}/${pos}`);
  expect(found.slice(0, tokens.length)).toEqual(tokens);
});

describe("a meeting is told by them alone:", () => {
  test.each([
    "A tête-à-tête between Voss and Keld on Monday lasted an hour.",
    "Voss and Keld held a tete-a-tete on Monday.",
    "Voss had a one-on-one with Keld on the sidelines of the fair on Monday.",
    "Voss and Keld met one-on-one on Monday.",
    "Voss and Keld sat for a face-to-face on Monday.",
    "Voss had a pull-aside with Keld on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Voss lost to Keld in a one-on-one match on Monday.",
    "Voss praised the face-to-face service of Keld's bank on Monday.",
  ])("but not where they say what another thing is like: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
