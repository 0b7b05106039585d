import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/extract/tokens.ts";

const words = (text: string): string[] => tokenize(text, 0).tokens.map((token) => token.text);

describe("a token", () => {
  test.each([
    "Voss met Tolan in Hask.",
    "Şule Gökçeoğlu’s “talks” — with Réka Szűcs-Barta.",
    "Zwei  Leerzeichen\tund ein Tab… 🇳🇴🤝 Ende",
    "‏مرحبا Keld‎ said 3.5% of H.E. Ruiz's aides left",
  ])("stands at its offsets in “%s”", (text) => {
    for (const token of tokenize(text, 0).tokens)
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  test("counts its offsets from where the passage begins in the article", () => {
    const article = "Title here\n\nVoss met Tolan.";
    const start = article.indexOf("Voss");
    const { tokens } = tokenize(article.slice(start), start);
    expect(tokens.map((token) => article.slice(token.start, token.end))).toEqual([
      "Voss",
      "met",
      "Tolan",
      ".",
    ]);
  });

  test("keeps letters beyond Latin-1 in one word", () => {
    expect(words("Minister Şule Gökçeoğlu spoke.")).toContain("Gökçeoğlu");
  });

  test("is folded to plain lower-case letters at its own length", () => {
    const { tokens } = tokenize("Gökçeoğlu met Łódź", 0);
    expect(tokens.map(({ folded }) => folded)).toEqual(["gokceoglu", "met", "lodz"]);
  });

  test("knows its capital and the space before it", () => {
    const [her, word, apostrophe] = tokenize("her Élan's", 0).tokens;
    expect([her?.capital, word?.capital]).toEqual([false, true]);
    expect([word?.spaced, apostrophe?.spaced]).toEqual([true, false]);
  });

  test("is never a line break", () => {
    expect(words("Voss met\nTolan")).toEqual(["Voss", "met", "Tolan"]);
  });

  test("parts the 's from its owner", () => {
    expect(words("Tolan's aide")).toEqual(["Tolan", "'s", "aide"]);
    expect(words("Tolan’s aide").at(1)).toBe("’s");
  });
});

const sentencesIn = (text: string): string[] => {
  const { tokens, sentences: ranges } = tokenize(text, 0);
  return ranges.map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
};

describe("a sentence", () => {
  test("ends with its full stop", () => {
    expect(sentencesIn("Voss left Hask. Tolan stayed in Perrin.")).toEqual([
      "Voss left Hask.",
      "Tolan stayed in Perrin.",
    ]);
  });

  test.each([
    "Dr. Mira Tolan met Gen. Ivo Marn on Monday.",
    "The U.M. prime minister met J. K. Marn on Monday.",
    "They met on Aug. 16 in Hask.",
    "Prices rose 3.5 per cent, Ruiz said.",
  ])("does not end with the point of an abbreviation: “%s”", (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  test("ranges cover every token once, in order", () => {
    const text = "Voss left. Tolan stayed! Did Keld call? “He did,” she said.";
    const { tokens, sentences: ranges } = tokenize(text, 0);
    expect(ranges[0]?.from).toBe(0);
    expect(ranges.at(-1)?.to).toBe(tokens.length);
    for (const [i, { from }] of ranges.entries()) if (i > 0) expect(from).toBe(ranges[i - 1]?.to);
  });

  test("is none in an empty passage", () => {
    expect(tokenize("", 7)).toEqual({ tokens: [], sentences: [] });
    expect(tokenize(" \n ", 7).tokens).toEqual([]);
  });
});
