import { readdirSync, readFileSync } from "node:fs";
import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/read/page.ts";

const FOLDER = new URL("../fixtures/read/", import.meta.url);
const LINES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").split("\n"));

const anyLine = oneof(
  { weight: 8, arbitrary: constantFrom(...LINES) },
  { weight: 1, arbitrary: string({ unit: "grapheme", maxLength: 120 }) },
  {
    weight: 1,
    arbitrary: constantFrom("", "", "\u200B", "<p></p>", "Also Read: ", "date ", "—"),
  },
);
const anyEnd = constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028");
const anyText = array(tuple(anyLine, anyEnd), { maxLength: 40 }).map((parts) =>
  parts.flat().join(""),
);

describe("for any splice of lines", () => {
  it("each passage lies inside the text, holds a letter, and follows the one before", () => {
    assert(
      property(anyText, (text) => {
        const { passages, dateline } = readPage(text, {});
        let end = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(passage.start, passage.end)).toMatch(/[\p{L}\p{N}]/u);
          expect(passage.end).toBeLessThanOrEqual(text.length);
          end = passage.end;
        }
        const from = dateline?.start ?? 0;
        expect(dateline === undefined || dateline.end > from).toBe(true);
        expect(passages.every((passage) => passage.start !== dateline?.start)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("no paragraph of plain sentences is lost, whatever stands around it", () => {
    const sentence =
      "Arlen Voss, who had come from Hask by train, met Mira Tolan twice that day and then wrote to her.";
    assert(
      property(
        array(constantFrom("Menu", "Share", "* * *", "Ferries sail again"), { maxLength: 8 }),
        (around) => {
          const text = [...around, sentence, ...around].join("\n\n");
          const { passages } = readPage(text, {});
          expect(passages.map(({ start, end }) => text.slice(start, end))).toContain(sentence);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("reading takes linear time on", () => {
  // A pattern that backtracks takes minutes here; the bound leaves room for a busy machine.
  const BOUND = 8000;

  it.each([
    ["one line of 5 MB", "Voss met Tolan. ".repeat(312_500)],
    ["one line of 5 MB without a stop", "Voss met Tolan and ".repeat(263_000)],
    ["one line of blanks", `Voss${" ".repeat(2_000_000)}met`],
    ["100,000 short lines", "Voss calls Tolan\n".repeat(100_000)],
    ["sentences", "Voss met Tolan.\n".repeat(20_000)],
    [
      "headings, paragraphs and comments",
      "Also read\nVoss met Tolan in Perrin on Monday and left.\n3 Comments\n".repeat(7000),
    ],
    ["open brackets", `Voss met Tolan ${"(".repeat(380)}\n`.repeat(500)],
    ["open tags", "<p ".repeat(200_000)],
    ["dashes and stops", `${"— . - ".repeat(60)}\n`.repeat(500)],
    ["capitals", `${"A".repeat(390)}\n`.repeat(500)],
  ])(
    "%s",
    (_, text) => {
      const start = performance.now();
      readPage(text, {});
      expect(performance.now() - start).toBeLessThan(BOUND);
    },
    BOUND * 2,
  );
});
