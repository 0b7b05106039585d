import { readFile } from "node:fs/promises";
import type { Article } from "../model/article.ts";
import type { Warning } from "../model/warning.ts";
import { parseIndex, type ArticleIndex } from "../read/article-index.ts";
import { findAmbiguousRows, findUnusedRows, withoutRows } from "../read/index-rows.ts";
import type { Failure } from "../read/problems.ts";
import { readArticles } from "../read/read-articles.ts";
import { reasonOf, toWarning, type Problem } from "./messages.ts";
import type { Progress } from "./progress.ts";
import { findFiles, readSource } from "./sources.ts";

/** A file with more broken lines than this is another kind of file. */
const MOST_FAILURES = 10;

export interface ReadRequest {
  /** Files, folders, patterns, or "-" for standard input. */
  paths: readonly string[];
  /** A CSV file that overrides what files say of themselves. */
  index?: string | undefined;
}

export interface Listener {
  tell: (problem: Problem) => void;
  progress: Progress;
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
  { tell, progress }: Listener,
): AsyncGenerator<ReadArticle> {
  const { files, problems } = await findFiles(request.paths);
  const index = await readIndex(request.index, files, tell);
  problems.forEach(tell);
  const names: string[] = [];
  for (const [done, file] of files.entries()) {
    if (files.length > 1) progress.step("files", done, files.length);
    const source = await readSource(file).catch((error: unknown) => {
      tell(toError({ file, line: null, message: reasonOf(error) }));
    });
    if (source === undefined) continue;
    const { articles, failures, warnings } = readArticles(source, index);
    shorten(file, failures).map(toError).forEach(tell);
    warnings.map(toWarning).forEach(tell);
    for (const [at, article] of articles.entries()) {
      if (files.length === 1) progress.step("articles", at, articles.length);
      names.push(article.file);
      const own = warnings.filter((warning) => warning.article === article.id);
      yield { article, warnings: own.map(({ code, message }) => ({ code, message })) };
    }
  }
  if (index !== undefined) findUnusedRows(index, names).map(toWarning).forEach(tell);
}

/** The failures of one file, at most so many that the message about another is still seen. */
function shorten(file: string, failures: readonly Failure[]): Failure[] {
  const more = failures.length - MOST_FAILURES;
  if (more <= 1) return [...failures];
  const rest = { file, line: null, message: `${more} more lines that could not be read` };
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
