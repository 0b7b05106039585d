import { describe, expect, test } from "vitest";
import { partPossessives } from "../../../src/extract/text/possessives.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

describe("a possessive before a comma or a full stop", () => {
  test.each([
    ["unlike Oskaria's, which fell", ["unlike", "Oskaria", "'s", ",", "which", "fell"]],
    ["a plan like Oskaria’s.", ["a", "plan", "like", "Oskaria", "’s", "."]],
    ["(the Front’s, he said)", ["(", "the", "Front", "’s", ",", "he", "said", ")"]],
  ])("is parted from its word in “%s”", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("stands at its word, where it stood in the text", () => {
    const text = "It was Tolan's, and Keld's.";
    for (const { text: word, start, end } of tokenize(text)) {
      expect(text.slice(start, end)).toBe(word);
    }
    const [, , , owner] = tokenize(text);
    expect(owner).toMatchObject({ text: "'s", start: 12, end: 14, spaced: false });
  });

  test("does not change how the next text is read", () => {
    const next = "Vessaly's minister met Vessaly's guests.";
    const before = tokenize(next);
    tokenize("It was not like Vessaly's, she said. It was Vessaly's.");
    expect(tokenize(next)).toEqual(before);
  });

  test("does not either before any other mark", () => {
    const marks = [
      ":",
      ";",
      "!",
      "?",
      "…",
      ")",
      "]",
      "”",
      "'",
      "-",
      "–",
      "—",
      "/",
      "...",
      "*",
      "%",
    ];
    for (const [at, mark] of marks.entries()) {
      const name = `Vess${String.fromCodePoint(97 + at)}ly`;
      tokenize(`In ${name}'s${mark} talks`);
      expect(wordsOf(`${name}'s guests`), mark).toEqual([name, "'s", "guests"]);
    }
  });

  test("of a text without one leaves it as it is", () => {
    const piece = { text: "Voss's friends and Keld's", starts: null };
    expect(partPossessives(piece)).toEqual(piece);
  });
});
