import { describe, expect, test } from "vitest";
import { tokenize, tokenizeSpans } from "../../../src/extract/text/tokens.ts";

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("a token", () => {
  test.each([
    "Voss met Tolan in Hask.",
    "Şule Gökçeoğlu’s “talks” — with Réka Szűcs-Barta.",
    "Zwei  Leerzeichen\tund ein Tab… 🇳🇴🤝 Ende",
    "‏مرحبا Keld‎ said 3.5% of H.E. Ruiz's aides left",
  ])("stands at its offsets in “%s”", (text) => {
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  test("of several spans stands in its own, at its offsets in the text", () => {
    const text = "Title here\n\nVoss met Tolan. Left out. They   spoke.";
    const spans = ["Voss met Tolan.", "", "They   spoke."].map((part) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length };
    });
    const tokens = tokenizeSpans(text, spans);
    expect(tokens.map((own) => own.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["Voss", "met", "Tolan", "."],
      [],
      ["They", "spoke", "."],
    ]);
    expect(tokens[2]?.[0]?.spaced).toBe(true);
  });

  test("keeps letters beyond Latin-1 in one word", () => {
    expect(words("Minister Şule Gökçeoğlu spoke.")).toContain("Gökçeoğlu");
  });

  test("is folded to plain lower-case letters at its own length", () => {
    const tokens = tokenize("Gökçeoğlu met Łódź");
    expect(tokens.map(({ folded }) => folded)).toEqual(["gokceoglu", "met", "lodz"]);
  });

  test("of a hashtag or with a footnote's mark is the word alone", () => {
    expect(words("#Norland called #Ostravia's Keld of the Front* on #wheat.")).toEqual(
      "Norland called Ostravia 's Keld of the Front on wheat .".split(" "),
    );
    expect(words("#VossInPerrin scored 3 * 4")).toEqual(["#VossInPerrin", "scored", "3", "*", "4"]);
  });

  test("knows its capital and the space before it", () => {
    const [her, word, apostrophe] = tokenize("her Élan's");
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

test("“spoke” is a verb behind “the two” and “each”, and no part of a wheel", () => {
  const tags = tokenize("The two spoke at noon. Tolan and Keld each spoke for an hour.")
    .filter(({ folded }) => folded === "spoke")
    .map(({ pos }) => pos);
  expect(tags).toEqual(["VERB", "VERB"]);
});
