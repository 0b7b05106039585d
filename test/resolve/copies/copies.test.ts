import { describe, expect, test } from "vitest";
import { areCopies, findCopies } from "../../../src/resolve/copies.ts";
import { createSketch, resolveSketch, writeSketch } from "../../../src/resolve/text-sketch.ts";
import type { ExtractedLine } from "../../../src/model/report.ts";
import { lineOf } from "../cast.ts";
import { scorePairs } from "./score-pairs.ts";
import { createPairs, FOLDERS, OTHER_FOLDERS, readDispatches } from "./pairs.ts";

/** Not the seed with which the bounds were found. */
const SEED = 11;
const FLOOR = 0.98;

describe.each([
  ["the texts of the bounds", FOLDERS],
  ["other texts", OTHER_FOLDERS],
])("on 300 pairs made of %s", (_, folders) => {
  const pairs = createPairs(SEED, folders);
  const score = scorePairs(pairs);

  test("half of which are copies", () => {
    expect(pairs).toHaveLength(300);
    expect(pairs.filter(({ isCopy }) => isCopy)).toHaveLength(150);
    expect(createPairs(SEED, folders)).toEqual(pairs);
  });

  test.each(["precision", "recall"] as const)("the %s is above its floor", (measure) => {
    expect(score[measure]).toBeGreaterThanOrEqual(FLOOR);
  });

  test("which of the two comes first does not matter", () => {
    const turned = pairs.map(({ kind, isCopy, texts: [a, b] }) => {
      return { kind, isCopy, texts: [b, a] as const };
    });
    expect(scorePairs(turned)).toEqual(score);
  });
});

test("no two articles of our own are copies of each other", () => {
  const sketches = readDispatches([...FOLDERS, ...OTHER_FOLDERS]).map(createSketch);
  expect(sketches.length).toBeGreaterThan(150);
  const found = sketches.flatMap((one, at) =>
    sketches.slice(0, at).filter((other) => areCopies(one, other)),
  );
  expect(found).toEqual([]);
});

const DISPATCH = [
  "Foreign Minister Arlen Voss of Norland spoke by telephone with Mira Tolan of Sudmark on Monday about the 14 grain ships held up in the strait.",
  "The two agreed that experts of both sides would meet in Perrin within 3 days, and that Jon Keld would lead the talks for the Ostravian Republic.",
  "Tolan had asked for the call after the harbour master of Perrin closed the outer basin to all ships under the flag of Norland.",
];

function lineFrom(id: string, published: string, text: readonly string[]): ExtractedLine {
  return lineOf(id, published, [], { sketch: writeSketch(createSketch(text)) });
}

describe("findCopies", () => {
  test("the earliest published is the original, whatever the order of the lines", () => {
    const lines = [
      lineFrom("c", "2021-08-05", DISPATCH.slice(0, 2)),
      lineFrom("a", "2021-08-04", DISPATCH),
      lineFrom("b", "2021-08-03", DISPATCH),
      lineFrom("d", "2021-08-03", [
        "Nothing of this kind was said by anyone in Hask on that day, the 3rd.",
      ]),
    ];
    const copies = new Map([
      ["a:a", "a:b"],
      ["a:c", "a:b"],
    ]);
    expect(findCopies(lines)).toEqual(copies);
    expect(findCopies(lines.toReversed())).toEqual(copies);
  });

  test("what is printed again months later is no copy, for frames are filled alike some day", () => {
    const lines = [lineFrom("a", "2021-05-04", DISPATCH), lineFrom("b", "2021-08-05", DISPATCH)];
    expect([...findCopies(lines)]).toEqual([]);
  });

  test("a sketch that is none makes no copy, and costs nobody else theirs", () => {
    const broken = ["", ".", "x", "AAAA.", "AQAAAAEAAAA=.AQAAAA==", "a.b.c"].map((sketch, at) =>
      lineOf(`x${at}`, null, [], { sketch }),
    );
    const lines = [
      ...broken,
      lineFrom("a", "2021-08-04", DISPATCH),
      lineFrom("b", "2021-08-05", DISPATCH),
    ];
    expect([...findCopies(lines)]).toEqual([["a:b", "a:a"]]);
  });

  test("two notices of a line are no copies of each other", () => {
    const notice = createSketch(["Voss met Tolan in Perrin on Monday, the Rose Palace said."]);
    expect(areCopies(notice, notice)).toBe(false);
  });
});

describe("a sketch", () => {
  test("is the same after it was written and read", () => {
    const sketch = createSketch(DISPATCH);
    expect(resolveSketch(writeSketch(sketch))).toEqual(sketch);
  });

  test("is bounded, however long the text", () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at * 7} Name${at}`);
    expect(writeSketch(createSketch([words.join(" ")])).length).toBeLessThan(1400);
  });

  test("does not know the case, the quotation marks, or where a paragraph stands", () => {
    const other = DISPATCH.toReversed().map((each) => each.replace("held up", "HELD UP"));
    expect(createSketch(other).runs).toEqual(createSketch(DISPATCH).runs);
  });
});
