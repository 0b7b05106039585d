/** How well copies of an article are told from look-alikes, and what it costs to look for them. */
import { expect, test } from "vitest";
import { dayOfNumber } from "../../src/model/dates.ts";
import { findCopies } from "../../src/resolve/copies.ts";
import { createSketch, writeSketch } from "../../src/resolve/text-sketch.ts";
import { createRandom } from "../graph-files.ts";
import { lineOf } from "../resolve/cast.ts";
import { createPairs, FOLDERS, OTHER_FOLDERS } from "../resolve/copies/pairs.ts";
import { scorePairs } from "../resolve/copies/score-pairs.ts";
import { drawTable } from "./table.ts";

test.each([
  ["the texts of the bounds", FOLDERS],
  ["other texts", OTHER_FOLDERS],
])("copies in 300 pairs of %s, for five seeds", (texts, folders) => {
  const seeds = [1, 11, 21, 31, 41];
  const scores = seeds.map((seed) => scorePairs(createPairs(seed, folders)));
  const kinds = Object.keys(scores[0]?.kinds ?? {});
  drawTable(
    `Near-duplicates, 150 copies and 150 look-alikes, ${texts}`,
    ["", ...seeds.map((seed) => `seed ${seed}`)],
    [
      ["precision", ...scores.map(({ precision }) => precision.toFixed(3))],
      ["recall", ...scores.map(({ recall }) => recall.toFixed(3))],
      ...kinds.map((kind) => [kind, ...scores.map((score) => score.kinds[kind]?.join(" of "))]),
    ],
  );
  expect(kinds).toHaveLength(10);
});

test("copies among 10,000 articles, one in five a copy", () => {
  const random = createRandom(5);
  const texts: string[] = [];
  for (let at = 0; at < 10_000; at++) {
    const isCopy = random() < 0.2;
    texts.push((isCopy ? texts[at - 1] : undefined) ?? createText(random));
  }
  const start = performance.now();
  const lines = texts.map((text, at) => {
    const head = { sketch: writeSketch(createSketch([text])) };
    return lineOf(String(at).padStart(5, "0"), dayOfNumber(18_000 + Math.floor(at / 27)), [], head);
  });
  const sketched = performance.now();
  const copies = findCopies(lines);
  const found = performance.now();
  const told = texts.filter((text, at) => text === texts[at - 1]).length;
  console.log(
    `sketches ${Math.round(sketched - start)} ms, copies ${Math.round(found - sketched)} ms, ${copies.size} found of ${told}`,
  );
  expect(told).toBeGreaterThan(1500);
});

/** 150 words of 3,000, every tenth a name. */
function createText(random: () => number): string {
  const words = Array.from({ length: 150 }, (_, at) => {
    const number = Math.floor(random() ** 2 * 3000);
    return at % 10 === 5 ? `Name${number}` : `word${number}`;
  });
  return words.join(" ");
}
