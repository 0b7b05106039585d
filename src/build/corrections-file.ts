import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { Correction } from "../model/correction.ts";
import { correctionSchema } from "./correction-schema.ts";
import { reasonOf, type Problem } from "./messages.ts";
import { folderOf } from "./story.ts";

const CORRECTIONS_NAME = "corrections.yaml";

/** A correction with where it stands, so that what no longer applies can be found. */
interface WrittenCorrection {
  correction: Correction;
  file: string;
  line: number;
  /** Its place in the list, which may hold entries that are none. */
  at: number;
}

export interface CorrectionsFile {
  corrections: WrittenCorrection[];
  problems: Problem[];
}

/**
 * The corrections of some articles: the file that is asked for, else `corrections.yaml` in their
 * folder or beside it, else none. An entry that is none is told with its line, and the others hold.
 */
export async function readCorrections(
  paths: readonly string[],
  asked?: string,
): Promise<CorrectionsFile> {
  const { file, text } = await readCorrectionsText(paths, asked);
  if (text instanceof Error) return failed(file, null, text.message);
  return text === null ? { corrections: [], problems: [] } : parseCorrections(text, file);
}

/**
 * The text of the corrections of some articles and where it stands, or what kept it from being read.
 * Null where there is no file: one in the folder of the articles would be found.
 */
export async function readCorrectionsText(
  paths: readonly string[],
  asked?: string,
): Promise<{ file: string; text: string | Error | null }> {
  const folder = folderOf(paths);
  const own = join(folder, CORRECTIONS_NAME);
  const places = [own, join(dirname(folder), CORRECTIONS_NAME)];
  for (const file of asked === undefined ? places : [asked]) {
    try {
      return { file, text: await readFile(file, "utf8") };
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (asked !== undefined || !isAbsent) return { file, text: new Error(reasonOf(error)) };
    }
  }
  return { file: own, text: null };
}

/** Reads a list of corrections. */
export function parseCorrections(source: string, file: string): CorrectionsFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    return failed(file, counter.linePos(broken.pos[0]).line, broken.message);
  }
  const entries = unfold(document);
  if (entries instanceof Error) return failed(file, null, entries.message);
  if (entries === null || entries === undefined) return { corrections: [], problems: [] };
  if (!isSeq(document.contents) || !Array.isArray(entries)) {
    return failed(file, 1, "got no list, expected a list of corrections");
  }
  const corrections: WrittenCorrection[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const lineOf = (path: readonly PropertyKey[]): number => {
      return lineIn(document, counter, [index, ...path]);
    };
    const parsed = correctionSchema.safeParse(entry);
    if (parsed.success) {
      corrections.push({ correction: parsed.data, file, line: lineOf([]), at: index });
      continue;
    }
    const [issue] = parsed.error.issues;
    const key = issue?.path.map(String).join(".") ?? "";
    const message = `${key === "" ? "" : `${key}: `}${issue?.message ?? "not a correction"}`;
    problems.push({ file, line: lineOf(issue?.path ?? []), severity: "error", message });
  }
  return { corrections, problems };
}

/** What a document says; aliases that unfold without end are an error of the library. */
function unfold(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return new Error(reasonOf(error));
  }
}

/** The line of the nearest thing on a path that stands in the file: a missing key stands nowhere. */
function lineIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function failed(file: string, line: number | null, message: string): CorrectionsFile {
  return { corrections: [], problems: [{ file, line, severity: "error", message }] };
}
