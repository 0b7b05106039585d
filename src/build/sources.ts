import { readFile, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Problem } from "./messages.ts";

/** A file's bytes, under the path by which it was asked for. */
export interface Source {
  path: string;
  content: Uint8Array;
}

/** The files in a folder that are taken for articles; notes and tables may stay beside them. */
const ARTICLE_FILES = ["txt", "ndjson", "json", "html", "htm", "xml", "rss", "atom"].map(
  (ending) => `**/*.${ending}`,
);

export interface FoundFiles {
  /** In the order of the request; the files of a folder or a pattern by name. Each once. */
  files: string[];
  problems: Problem[];
}

/** The files that paths, folders and patterns mean. "-" stays as it is. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = path === "-" ? [path] : await expandPath(path);
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
    if (found.length === 0) problems.push(await explainNothing(path));
  }
  return { files: [...files.values()], problems };
}

async function expandPath(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === "file") return [path];
  if (kind === "folder") {
    const found = await glob(ARTICLE_FILES, { cwd: path, caseSensitiveMatch: false });
    const folder = path.replace(/\/+$/, "");
    return found.sort().map((file) => `${folder}/${file}`);
  }
  if (!isDynamicPattern(path)) return [];
  const options = { expandDirectories: false, absolute: isAbsolute(path) };
  return (await glob(path, options)).sort();
}

async function explainNothing(path: string): Promise<Problem> {
  const problem = { file: path, line: null, severity: "error" as const };
  if ((await kindOf(path)) === "folder") {
    return {
      ...problem,
      message: "nothing in it to read, expected .txt, .ndjson, .json, .html or .xml files",
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

/** Reads a file, or standard input for "-". */
export async function readSource(path: string): Promise<Source> {
  if (path !== "-") return { path, content: await readFile(path) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return { path, content: Buffer.concat(chunks) };
}
