/** Files in memory, read as a build reads them. */
import type { Article } from "../../src/model/article.ts";
import { openSource, type ReadPart } from "../../src/read/open-source.ts";
import type { Known } from "../../src/read/read-articles.ts";

/** Bytes as a disk gives them, in pieces. */
async function* piecesOf(content: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length);
}

/** All parts of a file. */
export async function readParts(
  path: string,
  content: Uint8Array,
  known: Known = {},
  piece = 65_536,
): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  const source = { path, bytes: piecesOf(content, piece) };
  for await (const part of openSource(source, known)) parts.push(part);
  return parts;
}

/** What became of a file: "a.zip/b.txt: binary file, expected text" for each that could not be read. */
export interface Outcome {
  articles: Article[];
  failures: string[];
  beside: string[];
  warnings: string[];
}

export async function readOutcome(
  path: string,
  content: Uint8Array,
  known: Known = {},
  piece?: number,
): Promise<Outcome> {
  const parts = await readParts(path, content, known, piece);
  return {
    articles: parts.flatMap(({ articles }) => articles),
    failures: parts
      .flatMap(({ failures }) => failures)
      .map(({ file, line, message }) => `${file}${line === null ? "" : `:${line}`}: ${message}`),
    beside: parts.flatMap(({ beside }) => beside).map(({ file, reason }) => `${file}: ${reason}`),
    warnings: parts.flatMap(({ warnings }) => warnings).map(({ code }) => code),
  };
}
