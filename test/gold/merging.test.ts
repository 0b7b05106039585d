/** A story told by 136 articles of several papers and desks: each of its contacts is one. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFloors } from "../../src/eval/gold-file.ts";
import { parseMerging, scoreMerging } from "../../src/eval/merging.ts";
import { extract } from "../../src/extract/extract.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { readData } from "../reference/read-tables.ts";

const FOLDER = new URL("./merging/", import.meta.url);
const readOwn = (file: string): Buffer => readFileSync(new URL(file, FOLDER));

describe("the reports of one contact", () => {
  const { reference } = createReference(readData(new URL("reference/", FOLDER)));
  const { articles } = readArticles({ path: "articles.ndjson", content: readOwn("articles.ndjson") });
  const lines = articles.map((article) =>
    resolveExtraction(article, extract(article, reference), reference),
  );
  const names = new Map(articles.map(({ id, file }) => [id, file]));
  const gold = parseMerging(readOwn("contacts.yaml").toString());
  const score = scoreMerging(gold, clusterReports(lines), (id) => names.get(id) ?? id);
  const floors = parseFloors(readFileSync(new URL("merging-floors.json", import.meta.url), "utf8"));

  test("tell of contacts in articles that are there", () => {
    const files = new Set(names.values());
    expect(gold.flatMap(({ reports }) => reports).filter((file) => !files.has(file))).toEqual([]);
  });

  test.each(["precision", "recall"] as const)("are merged with a %s above its floor", (measure) => {
    expect(score[measure]).toBeGreaterThanOrEqual(floors[measure] ?? 1);
  });

  test("are read, for the most part", () => {
    expect(score.read / score.told).toBeGreaterThanOrEqual(floors["read"] ?? 1);
  });
});
