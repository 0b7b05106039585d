import { existsSync, readFileSync } from "node:fs";
import { createReference } from "../../src/reference/create-reference.ts";
import { TABLES } from "../../src/reference/tables.ts";
import type { CandidateContext, LoadedReference, When } from "../../src/reference/types.ts";

const DATA = new URL("../../data/reference/", import.meta.url);

/** The CSV texts of a folder by file name, of data/reference where none is given. */
export function readData(folder = DATA): ReadonlyMap<string, string> {
  const present = Object.values(TABLES).filter(
    ({ file, mayBeAbsent }) => mayBeAbsent !== true || existsSync(new URL(file, folder)),
  );
  return new Map(
    present.map(({ file }) => [file, readFileSync(new URL(file, folder), "utf8")] as const),
  );
}

/**
 * A reference of a few rows: each file's rows without their header; files left out are empty, and so
 * are the cells that a row leaves out at its end.
 */
export function createSmall(rows: Readonly<Record<string, readonly string[]>>) {
  return createReference(filesOf(rows));
}

/** The CSV texts of a few rows by file name. */
export function filesOf(
  rows: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.values(TABLES).map(({ file, columns }) => [
      file,
      [columns.join(","), ...(rows[file] ?? []).map((row) => fill(row, columns.length))].join("\n"),
    ]),
  );
}

function fill(row: string, count: number): string {
  return row + ",".repeat(Math.max(0, count - row.split(",").length));
}

/** A span that is one day. */
export function on(day: string): When {
  return { earliest: day, latest: day };
}

/** The codes of the candidates of a name. */
export function codesOf(
  reference: LoadedReference,
  name: string,
  context: CandidateContext,
): string[] {
  return reference.candidates(name, context).map(({ code }) => code);
}
