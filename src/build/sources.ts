import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { ByteSource } from "../read/containers/container.ts";
import { ARTICLE_ENDINGS, reasonToLeave } from "../read/file-names.ts";
import type { FieldMap } from "../model/field-map.ts";
import type { Beside } from "../read/problems.ts";
import type { Problem } from "./messages.ts";

/** The files in a folder that may hold articles. */
const ARTICLE_FILES = ARTICLE_ENDINGS.map((ending) => `**/*.${ending}`);
/** How much of a file is looked at for what it is: bytes. */
const SAMPLE = 24_000;

export interface FoundFiles {
  /** In the order of the request; the files of a folder or a pattern by name. Each once. */
  files: string[];
  /** Notes and tables that lie in a folder beside its articles. */
  beside: Beside[];
  problems: Problem[];
}

/** The files that paths, folders and patterns mean. "-" stays as it is. */
export async function findFiles(paths: readonly string[], map: FieldMap = {}): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const beside: Beside[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = path === "-" ? { files: [path], beside: [] } : await expandPath(path, map);
    for (const file of found.files) if (!files.has(resolve(file))) files.set(resolve(file), file);
    beside.push(...found.beside);
    if (found.files.length === 0) problems.push(await explainNothing(path));
  }
  return { files: [...files.values()], beside, problems };
}

async function expandPath(path: string, map: FieldMap): Promise<Omit<FoundFiles, "problems">> {
  const kind = await kindOf(path);
  if (kind === "file") return { files: [path], beside: [] };
  if (kind === "folder") {
    const found = await glob(ARTICLE_FILES, { cwd: path, caseSensitiveMatch: false });
    const folder = path.replace(/\/+$/, "");
    return partFiles(
      found.sort().map((file) => `${folder}/${file}`),
      map,
    );
  }
  if (!isDynamicPattern(path)) return { files: [], beside: [] };
  const options = { expandDirectories: false, absolute: isAbsolute(path) };
  return { files: (await glob(path, options)).sort(), beside: [] };
}

/** The files of a folder without those that lie beside its articles. */
async function partFiles(
  found: readonly string[],
  map: FieldMap,
): Promise<Omit<FoundFiles, "problems">> {
  const files: string[] = [];
  const beside: Beside[] = [];
  for (const file of found) {
    const reason = /\.(?:md|markdown|csv|tsv)$/i.test(file)
      ? reasonToLeave(file, await readHead(file), map)
      : undefined;
    if (reason === undefined) files.push(file);
    else beside.push({ file, reason });
  }
  return { files, beside };
}

/** How a file begins; a file that cannot be read says so when it is opened. */
async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file.close();
  }
}

async function explainNothing(path: string): Promise<Problem> {
  const problem = { file: path, line: null, severity: "error" as const };
  if ((await kindOf(path)) === "folder") {
    return {
      ...problem,
      message: "nothing in it to read, expected articles: .txt, .html, .xml, .ndjson and the like",
    };
  }
  const wanted = isDynamicPattern(path) ? "a pattern that fits a file" : "a file or folder";
  return { ...problem, message: `nothing is there, expected ${wanted}` };
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

/** A file as it comes, or standard input for "-". */
export function openFile(path: string): ByteSource {
  return { path, bytes: path === "-" ? process.stdin : createReadStream(path) };
}
