import { readFileSync } from "node:fs";
import { parseMerging, scoreMerging, type MergingScore } from "../../src/eval/merging.ts";
import { extract } from "../../src/extract/extract.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { readData } from "../reference/read-tables.ts";

const FOLDER = new URL("./merging/", import.meta.url);
const readOwn = (file: string): Buffer => readFileSync(new URL(file, FOLDER));

export interface MergingStory {
  /** The articles of the gold that are not there. */
  missing: string[];
  score: MergingScore;
}

/** Reads the story of `merging/`, brings its reports together, and scores that. */
export function readMerging(): MergingStory {
  const { reference } = createReference(readData(new URL("reference/", FOLDER)));
  const content = readOwn("articles.ndjson");
  const { articles } = readArticles({ path: "articles.ndjson", content });
  const lines = articles.map((article) =>
    resolveExtraction(article, extract(article, reference), reference),
  );
  const names = new Map(articles.map(({ id, file }) => [id, file]));
  const files = new Set(names.values());
  const gold = parseMerging(readOwn("contacts.yaml").toString());
  const told = gold.flatMap(({ reports }) => reports);
  return {
    missing: told.filter((file) => !files.has(file)),
    score: scoreMerging(gold, clusterReports(lines), (id) => names.get(id) ?? id),
  };
}
