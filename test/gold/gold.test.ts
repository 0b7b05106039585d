/** The dispatches of the demo story against what a careful reader finds in them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFloors, parseGold } from "../../src/eval/gold-file.ts";
import { readReports } from "./read-reports.ts";
import { scoreReports } from "../../src/eval/score.ts";

const ARTICLES = new URL("../../data/articles/", import.meta.url);
const readOwn = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), "utf8");

const story = readReports(ARTICLES);
const first = parseGold(readOwn("story.json"));
const later = parseGold(readOwn("story-later.json"));

test("the story has a gold list for each of its articles, and no other", () => {
  const files = [...first, ...later].map(({ file }) => file);
  expect(files.sort()).toEqual([...story.keys()].sort());
});

// The later dispatches were labelled when the rules stood: they are told apart, each with its floors.
describe.each([
  { name: "the first forty dispatches", articles: first, floors: "floors.json", known: [] },
  {
    name: "the later dispatches",
    articles: later,
    floors: "later-floors.json",
    known: ["2021-09-07-aid-chiefs.html: nothing is known of a talk"],
  },
])("$name", ({ articles, floors: file, known }) => {
  const floors = parseFloors(readOwn(file));
  const score = scoreReports(articles, (each) => story.get(each) ?? []);

  test.each(["precision", "recall", "f1", "exact", "date", "mode"] as const)(
    "are read with a %s at or above its floor",
    (measure) => {
      expect(score[measure]).toBeGreaterThanOrEqual(floors[measure] ?? 1);
    },
  );

  test("have no contact where there was none, but for those known", () => {
    expect(score.traps).toEqual(known);
  });
});
