import { basename, dirname } from "node:path";
import { mkdir } from "node:fs/promises";
import type { Article } from "../model/article.ts";
import type { ReadPart } from "../read/open-source.ts";
import type { Beside, Failure } from "../read/problems.ts";
import { countOf } from "./messages.ts";
import { replaceFile } from "./replace-file.ts";

/** What is said of an article without its text. */
export type ArticleFacts = Pick<
  Article,
  "id" | "file" | "title" | "url" | "publisher" | "published" | "modified" | "byline" | "language"
>;

/** An article that was read, as a report lists it. */
interface ListedArticle extends ArticleFacts {
  /** "HTML", "zip > HTML". */
  format: string;
}

/** What was read, from what, and what was not and why: the file of `--report`. */
export interface Reading {
  format: "readout/reading@1";
  summary: {
    files: number;
    articles: number;
    /** Articles by what they were found in. */
    formats: Record<string, number>;
    otherLanguages: number;
    failures: number;
    beside: number;
  };
  articles: ListedArticle[];
  /** Articles that are not in English, which were passed over. */
  otherLanguages: ListedArticle[];
  failures: Failure[];
  /** What is no article: notes, tables, pictures in an archive. */
  beside: Beside[];
  warnings: Failure[];
}

/** A file with more broken lines than this is listed with their number. */
const MOST_FAILURES = 1000;

/** What one document gave; of its articles only what is said of them counts. */
type ReportedPart = Omit<ReadPart, "articles"> & { articles: readonly ArticleFacts[] };

/** Notes what becomes of each file. */
export interface ReadingReport {
  /** A file is opened. */
  open: (file: string) => void;
  /** A document of it was read, now or by an earlier build. */
  add: (part: ReportedPart) => void;
  /** An article of it could not be worked on. */
  fail: (failure: Failure) => void;
  /** Files that are no articles. */
  leave: (beside: readonly Beside[]) => void;
  reading: () => Reading;
}

/** A report of which nothing is noted yet. */
export function createReadingReport(): ReadingReport {
  const lists = {
    articles: [] as ListedArticle[],
    otherLanguages: [] as ListedArticle[],
    failures: [] as Failure[],
    beside: [] as Beside[],
    warnings: [] as Failure[],
  };
  let files = 0;
  let current = { file: "", failures: 0 };
  const fail = (failures: readonly Failure[]): void => {
    const room = Math.max(0, MOST_FAILURES - current.failures);
    lists.failures.push(...failures.slice(0, room));
    current.failures += failures.length;
  };
  const close = (): void => {
    const more = current.failures - MOST_FAILURES;
    const message = `${more} more that could not be read`;
    if (more > 0) lists.failures.push({ file: current.file, line: null, message });
    current = { file: "", failures: 0 };
  };
  return {
    open: (file) => {
      close();
      files += 1;
      current = { file, failures: 0 };
    },
    add: (part) => {
      const foreign = new Set(
        part.warnings.filter(({ code }) => code === "not-english").map(({ article }) => article),
      );
      const format = formatOf(part);
      for (const article of part.articles) {
        const list = foreign.has(article.id) ? lists.otherLanguages : lists.articles;
        const { id, file, ...said } = listed(article);
        list.push({ id, file, format, ...said });
      }
      fail(part.failures);
      lists.beside.push(...part.beside);
      for (const { file, line, message } of part.warnings)
        lists.warnings.push({ file, line, message });
    },
    fail: (failure) => void lists.failures.push(failure),
    leave: (beside) => void lists.beside.push(...beside),
    reading: () => {
      close();
      return { format: "readout/reading@1", summary: summaryOf(files, lists), ...lists };
    },
  };
}

/** What an article was found in and what it was, from outside: "gzip > WARC > HTML". */
function formatOf({ within, format }: ReportedPart): string {
  const isNamed = within.at(-1) === "NDJSON";
  return [...within, ...(format === null || isNamed ? [] : [format])].join(" > ");
}

/** What is said of an article, and nothing else of it. */
export function listed(article: ArticleFacts): ArticleFacts {
  const { id, file, title, url, publisher, published, modified, byline, language } = article;
  const facts = { title, url, publisher, published, modified, byline, language };
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { id, file, ...Object.fromEntries(said) };
}

function summaryOf(files: number, lists: Omit<Reading, "format" | "summary">): Reading["summary"] {
  const formats: Record<string, number> = {};
  for (const { format } of lists.articles) formats[format] = (formats[format] ?? 0) + 1;
  return {
    files,
    articles: lists.articles.length,
    formats,
    otherLanguages: lists.otherLanguages.length,
    failures: lists.failures.length,
    beside: lists.beside.length,
  };
}

/** "12 articles in 9 files (8 text, 3 HTML, 1 gzip > text), 1 in another language, 2 not read". */
export function describeReading({ summary }: Reading): string {
  const formats = Object.entries(summary.formats)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([format, count]) => `${count} ${format}`);
  const parts = [
    `${countOf(summary.articles, "article")} in ${countOf(summary.files, "file")}` +
      (formats.length === 0 ? "" : ` (${formats.join(", ")})`),
    summary.otherLanguages === 0 ? "" : `${summary.otherLanguages} in another language`,
    summary.failures === 0 ? "" : `${summary.failures} not read`,
    summary.beside === 0 ? "" : `${summary.beside} no articles`,
  ];
  return `read ${parts.filter((part) => part !== "").join(", ")}`;
}

/** Writes a report in one step, as JSON. */
export async function writeReading(path: string, reading: Reading): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(dirname(path), basename(path), `${JSON.stringify(reading, null, 2)}\n`);
}
