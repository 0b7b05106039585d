/** Whatever the text, extraction ends, and what it reports is proved by the text. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftReport } from "../../src/extract/types.ts";
import { findReports } from "./world.ts";

/** Pieces of reports, real-looking and broken. */
const PARTIES = [
  "Arlen Voss",
  "Norland's Foreign Minister Arlen Voss",
  "Sudmark’s Mira Tolan",
  "President Jon Keld of Ostravia",
  "Meridian Prime Minister Dana R. Ruiz",
  "the Halvan Front",
  "a delegation led by Omar Selim",
  "the two leaders",
  "his Sudmarkan counterpart",
  "the foreign ministers of Norland, Sudmark and Ostravia",
  "Yusuf bin Harit al-Sabri",
  "Şule Gökçeoğlu",
  "he",
  "They",
  "I",
  "FOREIGN MINISTER VOSS:",
  "— Mira Tolan (@MTolan) August 16, 2021",
];
const CUES = [
  "met",
  "spoke by phone with",
  "telephoned",
  "called on",
  "was received by",
  "held talks with",
  "a call between",
  "during the call",
  "will meet",
  "did not meet",
  "refused to meet",
  "said he met",
  "and",
  "as well as",
  "who",
];
const ENDS = [
  "on Monday",
  "on Aug. 16",
  "last week",
  "the next day",
  "on 31 February 2021",
  "here",
];
/** What may stand between two pieces instead of a space. */
const MARKS =
  ",  |. |; |? |“|”|'s |’|(|)|-|—|\n|\n\n|\t|\u00a0|\u200f|\u202e|\ufeff|\ud83e\udd1d|\u0301|\ud800|\u0000|".split(
    "|",
  );

const mark = fc.oneof(
  { weight: 9, arbitrary: fc.constant(" ") },
  { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
);
const clause = fc.tuple(
  ...[PARTIES, CUES, PARTIES, ENDS].flatMap((pieces) => [fc.constantFrom(...pieces), mark]),
);
const splices = fc
  .array(clause, { maxLength: 12 })
  .map((clauses) => clauses.map((pieces) => pieces.join("")).join(". "));
const anything = fc.string({ unit: "binary", maxLength: 300 });
const mixed = fc.tuple(splices, anything, splices).map((parts) => parts.join(" "));
const published = fc.constantFrom("2021-08-18", "2021-08-18T23:00:00Z", "not a day", null);

function expectProof(text: string, reports: readonly DraftReport[]): void {
  for (const { participants, evidence } of reports) {
    expect(participants.length).toBeGreaterThanOrEqual(2);
    expect(new Set(participants.map(({ side }) => side)).size).toBeGreaterThanOrEqual(2);
    expect(evidence.length).toBeGreaterThanOrEqual(1);
    for (const { quote, start, end } of evidence) {
      expect(quote).not.toBe("");
      expect(text.slice(start, end)).toBe(quote);
    }
  }
}

describe("every report has two sides and a quote to the letter", () => {
  test.each([
    ["spliced pieces", splices],
    ["any characters", anything],
    ["both", mixed],
  ])("in %s", (_, texts) => {
    let count = 0;
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const reports = findReports(text, { published: day, title: text.slice(0, 80) });
        count += reports.length;
        expectProof(text, reports);
      }),
      { numRuns: 40, seed: 1 },
    );
    // Otherwise the property would hold of nothing.
    if (texts === splices) expect(count).toBeGreaterThan(40);
  });

  test("and the same text gives the same reports", () => {
    fc.assert(
      fc.property(splices, (text) => {
        expect(findReports(text)).toEqual(findReports(text));
      }),
      { numRuns: 12, seed: 2 },
    );
  });
});

/** A name of its own for each number, in letters alone. */
const nameOf = (i: number): string =>
  `A${"bcdefghij".charAt(i % 9)}n V${i.toString(26).replace(/\d/g, "o")}ss`;
const names = (count: number): string =>
  Array.from({ length: count }, (_, i) => nameOf(i)).join(", ");

describe("a monstrous sentence ends", () => {
  test.each([
    ["of thousands of names", `${names(2000)} and Mira Tolan met Jon Keld on Monday.`],
    ["with hundreds of partners", `Jon Keld spoke by phone with ${names(600)} and Mira Tolan.`],
    [
      "of 200,000 characters",
      `Arlen Voss met ${"the old and very wet and ".repeat(8000)}Mira Tolan.`,
    ],
    ["of hundreds of cues", "Arlen Voss met Mira Tolan and ".repeat(600)],
    ["of thousands of commas", `Arlen Voss${", who was there".repeat(5000)}, met Mira Tolan.`],
    ["of thousands of titles", `${"foreign minister and ".repeat(5000)}Arlen Voss met Mira Tolan.`],
    ["of one word", "a".repeat(200_000)],
    ["of quotes", `${'"'.repeat(5000)} met ${"(".repeat(5000)}`],
  ])(
    "%s",
    (_, text) => {
      expectProof(text, findReports(text));
    },
    30_000,
  );
});
