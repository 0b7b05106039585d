import { parse, type CsvError } from "csv-parse/sync";
import { resolvePublished } from "./date-expressions.ts";
import {
  ambiguousIndexRow,
  unusedIndexRow,
  type Failure,
  type FileWarning,
  type LineWarning,
} from "./problems.ts";

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

function parseRecords(csv: string, report: Report): { fields: string[]; line: number }[] {
  const records: { fields: string[]; line: number }[] = [];
  const delimiter = delimiterOf(csv);
  parse(csv, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (fields: string[], { lines }) => {
      // The parser counts to a record's last line; cells may hold line breaks.
      const breaks = fields.join("").match(/\r\n|[\n\r]/g)?.length ?? 0;
      records.push({ fields, line: lines - breaks });
      return null;
    },
    on_skip: (error: CsvError | undefined) => {
      const line = error?.["lines"];
      report(typeof line === "number" ? line : null, `broken row: ${error?.message ?? "unknown"}`);
      return undefined;
    },
  });
  return records;
}

/** Spreadsheets in much of Europe write semicolons. */
function delimiterOf(csv: string): string {
  const header = /^[^\r\n]*/.exec(csv.replace(/^\uFEFF?\s*/, ""))?.[0] ?? "";
  return [",", ";", "\t"].find((delimiter) => header.includes(delimiter)) ?? ",";
}

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
  const name = nameOf(row.file);
  const same = rows.get(name) ?? [];
  const earlier = same.find(
    (other) => partsOf(other.file).join("/") === partsOf(row.file).join("/"),
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

/** The row for an article's file; of several that fit, the one with the longest path. */
export function resolveRow(index: ArticleIndex, file: string): IndexRow | undefined {
  return index.rows
    .get(nameOf(file))
    ?.filter((row) => fitsRow(row, file))
    .sort((a, b) => partsOf(b.file).length - partsOf(a.file).length)[0];
}

/** Rows whose article was never read. */
export function findUnusedRows(index: ArticleIndex, files: readonly string[]): FileWarning[] {
  return findRows(index, files, (used) => used.length === 0, unusedIndexRow);
}

/** Rows that fit several articles: the same file name in different folders. */
export function findAmbiguousRows(index: ArticleIndex, files: readonly string[]): FileWarning[] {
  return findRows(index, files, (used) => used.length > 1, ambiguousIndexRow);
}

/** The index without the rows of these warnings, so that an ambiguous row is applied to nothing. */
export function withoutRows(index: ArticleIndex, warnings: readonly FileWarning[]): ArticleIndex {
  const lines = new Set(warnings.map(({ line }) => line));
  const rows = [...index.rows].map(
    ([name, all]) => [name, all.filter(({ line }) => !lines.has(line))] as const,
  );
  return { ...index, rows: new Map(rows) };
}

function findRows(
  index: ArticleIndex,
  files: readonly string[],
  isOdd: (used: readonly string[]) => boolean,
  warn: (file: string, used: readonly string[]) => LineWarning,
): FileWarning[] {
  const used = new Map<IndexRow, string[]>();
  for (const file of new Set(files)) {
    const row = resolveRow(index, file);
    if (row) used.set(row, [...(used.get(row) ?? []), file]);
  }
  return [...index.rows.values()]
    .flat()
    .filter((row) => isOdd(used.get(row) ?? []))
    .sort((a, b) => a.line - b.line)
    .map((row) => {
      const { code, message } = warn(row.file, used.get(row) ?? []);
      return { code, message, file: index.path, line: row.line };
    });
}

function fitsRow(row: IndexRow, file: string): boolean {
  const wanted = partsOf(row.file);
  const parts = partsOf(file);
  return (
    wanted.length <= parts.length &&
    wanted.every((part, at) => part === parts.at(at - wanted.length))
  );
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}

function nameOf(path: string): string {
  return partsOf(path).at(-1) ?? "";
}
