import { createHash } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { basename, dirname } from "node:path";
import {
  parseCorrections,
  readCorrectionsText,
  type CorrectionsFile,
} from "../corrections-file.ts";
import { replaceFile } from "../replace-file.ts";

/** A file of corrections at one moment. */
export interface OpenedFile extends CorrectionsFile {
  file: string;
  text: string;
  /** Differs where the text does. */
  version: string;
  /** Whether it can be read as text and written again without a loss. */
  isText: boolean;
}

/** Opens the corrections of some articles; where there are none, those that would be found. */
export async function openFile(paths: readonly string[]): Promise<OpenedFile> {
  const { file, text } = await readCorrectionsText(paths);
  if (text === null) {
    return { file, text: "", version: "none", isText: true, corrections: [], problems: [] };
  }
  const version = createHash("sha256").update(String(text)).digest("hex");
  // What is no UTF-8 would not be written as it was read.
  const isText = typeof text === "string" && !text.includes("\uFFFD");
  if (isText) return { file, text, version, isText, ...parseCorrections(text, file) };
  const message = text instanceof Error ? text.message : "holds bytes that are not UTF-8";
  const problem = { file, line: null, severity: "error", message } as const;
  return { file, text: "", version, isText, corrections: [], problems: [problem] };
}

/**
 * Puts another text in the place of an opened file, in one step. False where the file has changed
 * since it was opened: then it is left as it is.
 */
export async function replaceOpened(
  { file, version }: OpenedFile,
  text: string,
  paths: readonly string[],
): Promise<boolean> {
  // A file that lies elsewhere stays there.
  const target = await realpath(file).catch(() => file);
  await mkdir(dirname(target), { recursive: true });
  const present = await openFile(paths);
  if (present.version !== version || present.file !== file) return false;
  await replaceFile(dirname(target), basename(target), text);
  return true;
}
