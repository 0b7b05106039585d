import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../../src/extract/extract.ts";
import type { Report } from "../../src/model/report.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { readData } from "../reference/read-tables.ts";

/** The reports of every article in a folder, by its file, as a build has them before clustering. */
export function readReports(folder: URL): Map<string, Report[]> {
  const { reference } = createReference(readData());
  const files = readdirSync(folder).filter((file) => /\.(txt|ndjson|html|xml)$/.test(file));
  const articles = files.flatMap((path) => {
    const content = readFileSync(new URL(path, folder));
    return readArticles({ path, content }).articles;
  });
  return new Map(
    articles.map((article) => [
      article.file,
      resolveExtraction(article, extract(article, reference), reference).contacts,
    ]),
  );
}
