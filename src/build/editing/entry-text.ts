import { isDeepStrictEqual } from "node:util";
import { Document, isSeq, parseDocument, type YAMLSeq } from "yaml";
import type { Correction } from "../../model/correction.ts";

/**
 * Writes entries into the text of a list of corrections and takes them out. Every other letter of the
 * file stays as it is, comments and blank lines too; where that cannot be done, as in a list in
 * brackets, the library writes the file. What comes out is read again, and thrown away where it says
 * anything else than it should.
 */

/** Quotes and reasons stay on one line, as they were typed. */
const WRITING = { lineWidth: 0 } as const;

/** The text with an entry at the end of its list. Throws where the text is no list of corrections. */
export function addEntry(source: string, entry: Correction): string {
  const { document, entries } = parseList(source);
  const wanted = [...entries, entry];
  const text = new Document([entry]).toString(WRITING);
  const before = source === "" || source.endsWith("\n") ? source : `${source}\n`;
  const gap = before === "" ? "" : "\n";
  const spliced =
    before + withEndings(`${gap}${indented(text, indentOf(document, source))}`, source);
  if (says(spliced, wanted)) return spliced;
  if (isSeq(document.contents)) document.add(document.createNode(entry));
  else document.contents = document.createNode([entry]);
  return checked(document, wanted);
}

/** The text without the entry at a place. Throws where there is none. */
export function removeEntry(source: string, at: number): string {
  const { document, entries } = parseList(source);
  if (!(at in entries)) throw new Error(`got entry ${at}, expected one of ${entries.length}`);
  const wanted = entries.toSpliced(at, 1);
  const lines = linesOf(document, source, at);
  if (lines !== undefined) {
    const before = source.slice(0, lines.start);
    const after = source.slice(lines.end);
    const isGap = /\n\r?\n$/.test(before) && /^\r?(\n|$)/.test(after);
    const spliced = (isGap ? before.replace(/\r?\n$/, "") : before) + after;
    if (says(spliced, wanted)) return spliced;
  }
  document.deleteIn([at]);
  return checked(document, wanted);
}

function parseList(source: string): { document: Document; entries: unknown[] } {
  const document = parseDocument(source, { keepSourceTokens: true, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) throw broken;
  const entries: unknown = document.toJS() ?? [];
  if (!Array.isArray(entries)) throw new Error("got no list, expected a list of corrections");
  return { document, entries };
}

/** Whether a text is a list of these. */
function says(source: string, wanted: readonly unknown[]): boolean {
  try {
    return isDeepStrictEqual(plain(parseList(source).entries), plain(wanted));
  } catch {
    return false;
  }
}

/** What is undefined is not written. */
function plain(entries: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(entries));
}

function checked(document: Document, wanted: readonly unknown[]): string {
  const text = document.toString(WRITING);
  if (says(text, wanted)) return text;
  throw new Error("the entry cannot be written without changing others");
}

/** How far the list is indented. */
function indentOf(document: Document, source: string): number {
  const start = markOf(document.contents, 0);
  return start === undefined ? 0 : start - startOfLine(source, start);
}

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(columns));
}

function withEndings(text: string, source: string): string {
  return source.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** The whole lines of an entry of a list with hyphens; undefined where it shares them with others. */
function linesOf(
  { contents }: Document,
  source: string,
  at: number,
): { start: number; end: number } | undefined {
  const mark = markOf(contents, at);
  const valueEnd = isSeq(contents) ? endOf(contents, at) : undefined;
  if (mark === undefined || valueEnd === undefined) return undefined;
  const start = startOfLine(source, mark);
  if (source.slice(start, mark).trim() !== "") return undefined;
  if (source[valueEnd - 1] === "\n") return { start, end: valueEnd };
  const newline = source.indexOf("\n", valueEnd);
  return { start, end: newline < 0 ? source.length : newline + 1 };
}

/** Where the hyphen of an entry stands. */
function markOf(contents: unknown, at: number): number | undefined {
  if (!isSeq(contents) || contents.srcToken?.type !== "block-seq") return undefined;
  const tokens = contents.srcToken.items[at]?.start ?? [];
  return tokens.find(({ type }) => type === "seq-item-ind")?.offset;
}

function endOf({ items }: YAMLSeq, at: number): number | undefined {
  const item: unknown = items[at];
  const hasRange = typeof item === "object" && item !== null && "range" in item;
  return hasRange && Array.isArray(item.range) ? Number(item.range[1]) : undefined;
}

function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf("\n", offset - 1) + 1;
}
