/**
 * One document to articles:
 *
 *   bytes ─▶ decode ─▶ format ─▶ records ─▶ index row ─▶ page ─▶ Article
 *                      (feed, JSON, HTML, Markdown, CSV, text)
 *
 * What holds documents (gzip, zip, WARC, mail) is opened in open-source.ts. Nothing is lost in
 * silence: what cannot be read is a failure with file and line, and the rest goes on.
 */
import type { Article } from "../model/article.ts";
import type { ArticleIndex } from "./article-index.ts";
import { LONGEST_LINE, tooLong, type ArticleFacts, type ArticleRecord } from "./article-record.ts";
import { createArticle } from "./create-article.ts";
import { decodeText } from "./decode.ts";
import type { FieldMap } from "../model/field-map.ts";
import { formatOf } from "./formats/formats.ts";
import { resolveRow } from "./index-rows.ts";
import type { Failure, FileWarning, LineWarning } from "./problems.ts";

export interface ReadFile {
  articles: Article[];
  failures: Failure[];
  warnings: FileWarning[];
  /** What it was taken for: "HTML"; null where it is no text. */
  format: string | null;
}

/** The bytes of a document, and what is known of it from where it lay. */
export interface Document {
  path: string;
  content: Uint8Array;
  /** The character set that its envelope names. */
  charset?: string | undefined;
  /** What counts where the document itself does not say it. */
  facts?: ArticleFacts | undefined;
  /** How many lines of the file go before it. */
  linesBefore?: number | undefined;
}

/** What a newsroom says of its files. */
export interface Known {
  /** Overrides what files say of their articles. */
  index?: ArticleIndex | undefined;
  /** How fields are called. */
  map?: FieldMap | undefined;
}

/** The articles of one document. It goes by the content, never by the name. */
export function readArticles(document: Document, known: Known = {}): ReadFile {
  const { path, content, charset, facts = {}, linesBefore = 0 } = document;
  const decoded = decodeText(content, charset);
  if ("failure" in decoded) return failedFile(path, decoded.failure);
  const read = emptyFile();
  for (const warning of decoded.warnings) read.warnings.push({ ...warning, file: path });
  const text = { path, text: decoded.text, map: known.map ?? {} };
  const format = formatOf(text);
  read.format = format.name;
  for (const found of format.read(text)) {
    const line = found.line === null ? null : found.line + linesBefore;
    if ("failure" in found) read.failures.push({ file: path, line, message: found.failure });
    else {
      const record = format.isSingle ? { ...facts, ...found.record } : found.record;
      addArticle(record, { path, line }, known.index, read);
    }
  }
  return read;
}

/** A document of which nothing could be read. */
export function failedFile(file: string, message: string): ReadFile {
  return { ...emptyFile(), failures: [{ file, line: null, message }] };
}

/** A document of which nothing is read yet. */
export function emptyFile(): ReadFile {
  return { articles: [], failures: [], warnings: [], format: null };
}

/** Adds the article of a record to what was read of its file. */
export function addArticle(
  given: ArticleRecord,
  at: { path: string; line: number | null },
  index: ArticleIndex | undefined,
  read: ReadFile,
): void {
  const record = { ...given, file: given.file ?? at.path };
  if (record.text.length > LONGEST_LINE) {
    const message = tooLong(record.text.length, "article");
    read.failures.push({ file: at.path, line: at.line, message });
    return;
  }
  const row = index && resolveRow(index, record.file);
  const { article, warnings } = createArticle(record, row);
  read.articles.push(article);
  for (const warning of warnings) read.warnings.push(placed(warning, article.id, at));
}

/** A warning with its file; in a list of articles its line is the article's, not one of its text. */
function placed(
  warning: LineWarning,
  article: string,
  { path, line }: { path: string; line: number | null },
): FileWarning {
  return { ...warning, file: path, line: line ?? warning.line, article };
}
