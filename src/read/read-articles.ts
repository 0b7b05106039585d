/**
 * Files to articles:
 *
 *   bytes ─▶ decode ─▶ feed? ─▶ items ───────┐
 *                        ├─ NDJSON? ─▶ lines ─┤
 *                        ├─ HTML? ─▶ facts ───┤
 *                        └─ text ─────────────┴─▶ index row ─▶ page ─▶ Article
 *
 * Nothing is lost in silence: what cannot be read is a failure with file and line, and the rest
 * goes on.
 */
import type { Article } from "../model/article.ts";
import type { ArticleIndex } from "./article-index.ts";
import { createArticle } from "./create-article.ts";
import { decodeText } from "./decode.ts";
import { isFeed, readFeed } from "./feed.ts";
import { isHtmlPage, readHtmlPage } from "./html-page.ts";
import { resolveRow } from "./index-rows.ts";
import { findRecords, LONGEST_LINE, tooLong, type ArticleRecord } from "./ndjson.ts";
import type { Failure, FileWarning, LineWarning } from "./problems.ts";

export interface ReadFile {
  articles: Article[];
  failures: Failure[];
  warnings: FileWarning[];
}

/**
 * The articles of one file. It goes by the content: a feed by its root or its version, NDJSON by its
 * "{", a saved page by its doctype; anything else is one article in plain text. The index overrides
 * what the file says.
 */
export function readArticles(
  source: { path: string; content: Uint8Array },
  index?: ArticleIndex,
): ReadFile {
  const { path } = source;
  const read: ReadFile = { articles: [], failures: [], warnings: [] };
  const decoded = decodeText(source.content);
  if ("failure" in decoded) {
    read.failures.push({ file: path, line: null, message: decoded.failure });
    return read;
  }
  for (const warning of decoded.warnings) read.warnings.push({ ...warning, file: path });
  const { text } = decoded;
  if (isFeed(text)) readItems(text, path, index, read);
  else if (text.trimStart().startsWith("{")) readRecords(text, path, index, read);
  else if (isOtherXml(text)) read.failures.push({ file: path, line: null, message: OTHER_XML });
  else readText(text, path, index, read);
  return read;
}

const OTHER_XML = "XML that is neither a feed nor a page, expected RSS, Atom or HTML";

function isOtherXml(text: string): boolean {
  return /^\s*<\?xml\s/.test(text) && !isHtmlPage(text);
}

function readText(
  text: string,
  path: string,
  index: ArticleIndex | undefined,
  read: ReadFile,
): void {
  const long = findLongLine(text);
  if (long) read.failures.push({ file: path, line: long.line, message: tooLong(long.length) });
  else {
    const record = isHtmlPage(text) ? readHtmlPage(text) : { text };
    addArticle({ ...record, file: path }, { path, line: null }, index, read);
  }
}

function readItems(
  text: string,
  path: string,
  index: ArticleIndex | undefined,
  read: ReadFile,
): void {
  const { records, failures } = readFeed(text, path);
  for (const message of failures) read.failures.push({ file: path, line: null, message });
  for (const record of records) addArticle(record, { path, line: null }, index, read);
}

function readRecords(
  text: string,
  path: string,
  index: ArticleIndex | undefined,
  read: ReadFile,
): void {
  for (const { line, read: record } of findRecords(text)) {
    if ("failure" in record) {
      read.failures.push({ file: path, line, message: record.failure });
    } else {
      addArticle({ ...record, file: record.file ?? path }, { path, line }, index, read);
    }
  }
}

function addArticle(
  record: ArticleRecord & { file: string },
  at: { path: string; line: number | null },
  index: ArticleIndex | undefined,
  read: ReadFile,
): void {
  const row = index && resolveRow(index, record.file);
  const { article, warnings } = createArticle(record, row);
  read.articles.push(article);
  for (const warning of warnings) read.warnings.push(placed(warning, article.id, at));
}

/** A warning with its file; in NDJSON its line is the article's, not a line of the article. */
function placed(
  warning: LineWarning,
  article: string,
  { path, line }: { path: string; line: number | null },
): FileWarning {
  return { ...warning, file: path, line: line ?? warning.line, article };
}

function findLongLine(text: string): { line: number; length: number } | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  let line = 0;
  for (const part of text.split("\n")) {
    line += 1;
    if (part.length > LONGEST_LINE) return { line, length: part.length };
  }
  return undefined;
}
