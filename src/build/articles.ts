import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Article } from "../model/article.ts";
import type { Warning } from "../model/warning.ts";
import { parseIndex, type ArticleIndex } from "../read/article-index.ts";
import { findAmbiguousRows, findUnusedRows, withoutRows } from "../read/index-rows.ts";
import type { Failure } from "../read/problems.ts";
import type { FieldMap } from "../model/field-map.ts";
import type { ReadingCache } from "./cache/reading-cache.ts";
import { openParts, type Work } from "./file-parts.ts";
import { toWarning, type Problem } from "./messages.ts";
import type { Progress } from "./progress.ts";
import type { ReadingReport } from "./reading-report.ts";
import { findFiles } from "./sources.ts";

/** A file with more broken lines than this is another kind of file. */
const MOST_FAILURES = 10;

export interface ReadRequest {
  /** Files, folders, patterns, or "-" for standard input. */
  paths: readonly string[];
  /** A CSV file that overrides what files say of themselves. */
  index?: string | undefined;
  /** How the fields of JSON and of tables are called. */
  map?: FieldMap | undefined;
}

export interface Listener {
  tell: (problem: Problem) => void;
  progress: Progress;
  /** Where it is noted what was read, and what was not. */
  report?: ReadingReport;
  /** Tells at once what keeps the work waiting. */
  say?: (message: string) => void;
  /** An article was extracted, and did not come from the cache. */
  extracted?: (file: string) => void;
}

export interface ReadArticle {
  article: Article;
  /** What was odd about its file. */
  warnings: Warning[];
}

/**
 * The articles of a request, in its order. What cannot be read is told, and the rest goes on.
 * Throws where the index cannot be read at all.
 */
export async function* readRequest(
  request: ReadRequest,
  listener: Listener,
): AsyncGenerator<ReadArticle> {
  for await (const work of readWork(request, listener)) if (!("line" in work)) yield work;
}

/** The same with what a cache knows: its lines stand in the place of their articles. */
export async function* readWork(
  request: ReadRequest,
  { tell, progress, report }: Listener,
  cache?: ReadingCache,
): AsyncGenerator<Work> {
  const { files, beside, problems } = await findFiles(request.paths, request.map);
  const index = await readIndex(request.index, files, tell);
  problems.forEach(tell);
  report?.leave(beside.filter(({ file }) => resolve(file) !== resolve(request.index ?? "")));
  const names: string[] = [];
  for (const [done, file] of files.entries()) {
    if (files.length > 1) progress.step("files", done, files.length);
    report?.open(file);
    const failures: Failure[] = [];
    let failed = 0;
    for await (const { part, work } of openParts(file, { index, map: request.map }, cache)) {
      report?.add({ ...part, articles: part.articles.map(({ facts }) => facts) });
      failures.push(...part.failures.slice(0, MOST_FAILURES + 1 - failures.length));
      failed += part.failures.length;
      part.warnings.map(toWarning).forEach(tell);
      for (const [at, each] of work.entries()) {
        if (files.length === 1) progress.step("articles", names.length, null);
        if (index !== undefined) names.push(part.articles[at]?.facts.file ?? "");
        yield each;
      }
    }
    shorten(file, failures, failed).map(toError).forEach(tell);
  }
  if (index !== undefined) findUnusedRows(index, names).map(toWarning).forEach(tell);
}

/** The failures of one file, at most so many that the message about another is still seen. */
function shorten(file: string, failures: readonly Failure[], count: number): Failure[] {
  const more = count - MOST_FAILURES;
  if (more <= 1) return [...failures];
  const rest = { file, line: null, message: `${more} more that could not be read` };
  return [...failures.slice(0, MOST_FAILURES), rest];
}

/** The index without the rows that fit several files; each of these is told. */
async function readIndex(
  path: string | undefined,
  files: readonly string[],
  tell: (problem: Problem) => void,
): Promise<ArticleIndex | undefined> {
  if (path === undefined) return undefined;
  const { index, problems } = parseIndex(await readFile(path, "utf8"), path);
  problems.map(toWarning).forEach(tell);
  const ambiguous = findAmbiguousRows(index, files);
  ambiguous.map(toWarning).forEach(tell);
  return withoutRows(index, ambiguous);
}

function toError({ file, line, message }: Failure): Problem {
  return { file, line, severity: "error", message };
}
