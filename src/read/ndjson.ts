import type { ProposedName } from "../model/article.ts";
import { findFaultInNames, isNames } from "./proposed-names.ts";
import { nameOfType } from "./type-names.ts";

/** One article of an NDJSON file, as its line gives it. */
export interface ArticleRecord {
  file?: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: string;
  language?: string;
  text: string;
  /** What a newsroom's own model found in the text. */
  names?: readonly ProposedName[];
}

export interface RecordLine {
  /** Counted from 1. */
  line: number;
  /** The article, or why there is none. */
  read: ArticleRecord | { failure: string };
}

/** A line of more characters than this is no article: 5 MB of ASCII text. */
export const LONGEST_LINE = 5_000_000;
const FIELDS = ["file", "title", "url", "publisher", "published", "language"] as const;

/** The articles of NDJSON text, one a line; blank lines are passed over. */
export function* findRecords(text: string): Generator<RecordLine> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    const length = end - start;
    if (length > LONGEST_LINE) yield { line, read: { failure: tooLong(length) } };
    else if (/\S/.test(text.slice(start, end)))
      yield { line, read: readRecord(text.slice(start, end)) };
    start = end + 1;
  }
}

/** What is wrong with a line of that length. */
export function tooLong(length: number): string {
  return `line of ${(length / 1_000_000).toFixed(1)} MB, expected at most ${LONGEST_LINE / 1_000_000} MB`;
}

function readRecord(line: string): RecordLine["read"] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: `broken JSON (${reason.slice(0, 120)}), expected one article a line` };
  }
  if (!isRecord(value)) return { failure: `${nameOfType(value)}, expected an object with text` };
  return readFields(value);
}

function readFields(value: Readonly<Record<string, unknown>>): RecordLine["read"] {
  const text = value["text"];
  if (text === undefined && value["html"] !== undefined) {
    return { failure: "html is not read yet, expected text" };
  }
  if (typeof text !== "string")
    return { failure: `text is ${nameOfType(text)}, expected a string` };
  if (text.trim() === "") return { failure: "blank text, expected an article" };
  const record: ArticleRecord = { text };
  for (const field of FIELDS) {
    const given = value[field];
    if (given === undefined || given === null || given === "") continue;
    if (typeof given !== "string") {
      return { failure: `${field} is ${nameOfType(given)}, expected a string` };
    }
    record[field] = given;
  }
  const names = value["names"];
  if (isNames(names)) record.names = names;
  else if (names !== undefined && names !== null) return { failure: findFaultInNames(names) };
  return record;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
