import { parseRecords } from "./csv-records.ts";
import { resolvePublished } from "./date-expressions.ts";
import type { Failure } from "./problems.ts";

/** The columns of an index; `file` must be there. */
const COLUMNS = ["file", "title", "url", "publisher", "published", "language"] as const;
type Column = (typeof COLUMNS)[number];

/** What an index says of one article; it goes before what the file says. Empty cells say nothing. */
export interface IndexRow extends Partial<Record<Exclude<Column, "file">, string>> {
  /** A file name, or the end of a path where it has slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** The rows of an index file. */
export interface ArticleIndex {
  path: string;
  /** By the file name in which each row's `file` ends. */
  rows: ReadonlyMap<string, readonly IndexRow[]>;
}

/**
 * Reads an index (`--index FILE.csv`): commas, semicolons or tabs between columns, a byte order mark
 * or not. Rows that cannot be used are left out and reported with line and column.
 */
export function parseIndex(
  csv: string,
  path: string,
): { index: ArticleIndex; problems: Failure[] } {
  const problems: Failure[] = [];
  const report = (line: number | null, message: string): void => {
    problems.push({ file: path, line, message });
  };
  const [header, ...records] = parseRecords(csv, report);
  const columns = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const rows = new Map<string, IndexRow[]>();
  if (!columns.includes("file")) {
    const got = header === undefined ? "no header" : `columns ${columns.join(", ")}`;
    report(header?.line ?? null, `${got}, expected a column named file`);
    return { index: { path, rows }, problems };
  }
  for (const name of columns.filter((column) => !isColumn(column))) {
    report(header?.line ?? null, `column ${JSON.stringify(name)}, expected ${COLUMNS.join(", ")}`);
  }
  for (const { fields, line } of records) {
    const row = rowOf(columns, fields, line, report);
    if (row) addRow(rows, row, report);
  }
  return { index: { path, rows }, problems };
}

type Report = (line: number | null, message: string) => void;

function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

function rowOf(
  columns: readonly string[],
  fields: readonly string[],
  line: number,
  report: Report,
): IndexRow | undefined {
  const row: IndexRow = { file: "", line };
  if (fields.length > columns.length) {
    report(
      line,
      `${fields.length} cells, expected ${columns.length}: quote cells that hold commas`,
    );
    return undefined;
  }
  for (const [index, name] of columns.entries()) {
    const value = fields[index]?.trim() ?? "";
    if (value === "" || !isColumn(name)) continue;
    if (name !== "published") row[name] = value;
    else row.published = resolvePublished(value) ?? "";
    if (row.published === "") {
      report(
        line,
        `column published is ${JSON.stringify(value)}, expected a day that exists (YYYY-MM-DD)`,
      );
      delete row.published;
    }
  }
  if (row.file === "") report(line, "empty column file, expected a file name");
  return row.file === "" ? undefined : row;
}

function addRow(rows: Map<string, IndexRow[]>, row: IndexRow, report: Report): void {
  const name = fileNameOf(row.file);
  const same = rows.get(name) ?? [];
  const earlier = same.find(
    (other) => pathPartsOf(other.file).join("/") === pathPartsOf(row.file).join("/"),
  );
  if (earlier) {
    report(
      row.line,
      `second row for ${JSON.stringify(row.file)}, expected one: see line ${earlier.line}`,
    );
  } else {
    rows.set(name, [...same, row]);
  }
}

/** A path without "." and with either slash. */
export function pathPartsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return pathPartsOf(path).at(-1) ?? "";
}
