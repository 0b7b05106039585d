/** The dispatches of the demo story against what a careful reader finds in them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { Report } from "../../src/model/report.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { readData } from "../reference/read-tables.ts";
import { parseFloors, parseGold } from "./gold-file.ts";
import { scoreReports } from "./score.ts";

const ARTICLES = new URL("../../data/articles/", import.meta.url);
const readOwn = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), "utf8");

/** The reports of every article of the story, by its file. */
function readStory(): Map<string, Report[]> {
  const { reference } = createReference(readData());
  const files = readdirSync(ARTICLES).filter((file) => /\.(txt|ndjson)$/.test(file));
  const articles = files.flatMap((path) => {
    const content = readFileSync(new URL(path, ARTICLES));
    return readArticles({ path, content }).articles;
  });
  return new Map(
    articles.map((article) => [
      article.file,
      resolveExtraction(article, extract(article, reference), reference).contacts,
    ]),
  );
}

describe("the story", () => {
  const articles = parseGold(readOwn("story.json"));
  const floors = parseFloors(readOwn("floors.json"));
  const story = readStory();
  const score = scoreReports(articles, (file) => story.get(file) ?? []);

  test("has a gold list for each of its articles, and no other", () => {
    expect(articles.map(({ file }) => file).sort()).toEqual([...story.keys()].sort());
  });

  test.each(["precision", "recall", "f1", "exact", "date", "mode"] as const)(
    "is read with a %s at or above its floor",
    (measure) => {
      expect(score[measure]).toBeGreaterThanOrEqual(floors[measure] ?? 1);
    },
  );

  test("has no contact where there was none", () => {
    expect(score.traps).toEqual([]);
  });
});
