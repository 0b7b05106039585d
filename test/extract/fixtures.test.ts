/** Articles that are hard to read, against what a careful reader finds in them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { Report } from "../../src/model/report.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { readData } from "../reference/read-tables.ts";
import { parseExpectations, type Expectations } from "../../src/eval/expectation-file.ts";
import { findGaps } from "./expectations.ts";
import { KNOWN_GAPS } from "./known-gaps.ts";

const FOLDER = new URL("../fixtures/extract/", import.meta.url);
const { reference } = createReference(readData());

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length));

function readExpectations(name: string): Expectations {
  return parseExpectations(readFileSync(new URL(`${name}.expected.yaml`, FOLDER), "utf8"));
}

function readReports(name: string): Report[] {
  const path = `${name}.txt`;
  const { articles } = readArticles({ path, content: readFileSync(new URL(path, FOLDER)) });
  return articles.flatMap(
    (article) => resolveExtraction(article, extract(article, reference), reference).contacts,
  );
}

describe("a careful reader's findings are read, but for what is known to be missing", () => {
  for (const name of names) {
    const expectations = readExpectations(name);
    test(`${name}: ${expectations.shows}`, () => {
      const gaps = findGaps(expectations, readReports(name), reference);
      const known = (KNOWN_GAPS[name] ?? []).map(([gap]) => gap);
      expect(gaps.sort()).toEqual(known.sort());
    });
  }
});

test("every list of known gaps belongs to a fixture", () => {
  expect(Object.keys(KNOWN_GAPS).filter((name) => !names.includes(name))).toEqual([]);
});

test("every quote of an expectation stands in its article", () => {
  for (const name of names) {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
    const { contacts, optional } = readExpectations(name);
    for (const { quote } of [...contacts, ...optional]) expect(text).toContain(quote);
  }
});
