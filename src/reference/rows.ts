import { parse, type CsvError } from "csv-parse/sync";
import type { Problem } from "./problem.ts";
import type { Table } from "./tables.ts";
import type { Origin } from "./types.ts";

interface RawRow {
  cells: string[];
  line: number;
}

export interface TableContent<Row> {
  rows: Row[];
  problems: Problem[];
}

/**
 * Reads the rows of one table. A row that does not fit gives a problem for each cell and is left
 * out; the rest is read. Where each row stands is written into `origins`.
 */
export function readRows<Row extends object>(
  table: Table<Row>,
  csv: string | undefined,
  origins: WeakMap<object, Origin>,
): TableContent<Row> {
  const { file } = table;
  const problems: Problem[] = [];
  if (csv === undefined && table.mayBeAbsent === true) return { rows: [], problems };
  if (csv === undefined) {
    const message = `got no file, expected ${file} with the columns ${table.columns.join(", ")}`;
    return { rows: [], problems: [{ file, line: 1, column: null, message }] };
  }
  const [header, ...raws] = splitRows(file, csv, problems);
  const columns = header?.cells.map((cell) => cell.trim()) ?? [];
  problems.push(...findColumnProblems(table, columns));
  const rows: Row[] = [];
  for (const raw of raws) {
    const row = readRow(table, columns, raw, problems);
    if (row === undefined) continue;
    origins.set(row, { file, line: raw.line });
    rows.push(row);
  }
  return { rows, problems };
}

/** The rows of a CSV text as cells. A line with broken quotes is skipped and becomes a problem. */
function splitRows(file: string, csv: string, problems: Problem[]): RawRow[] {
  const rows: RawRow[] = [];
  parse(csv, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ cells, line: lines });
      return null;
    },
    on_skip: (error: CsvError | undefined) => {
      const line = typeof error?.["lines"] === "number" ? error["lines"] : 1;
      const got = error?.message ?? "a row that cannot be read";
      problems.push({ file, line, column: null, message: `got ${got}, expected a CSV row` });
      return undefined;
    },
  });
  return rows;
}

function findColumnProblems(table: Table<object>, columns: readonly string[]): Problem[] {
  const problem = (column: string, message: string): Problem => ({
    file: table.file,
    line: 1,
    column,
    message,
  });
  const missing = table.columns.filter(
    (column) => !columns.includes(column) && table.optional?.includes(column) !== true,
  );
  const unknown = columns.filter((column) => !table.columns.includes(column));
  const known = table.columns.join(", ");
  return [
    ...missing.map((column) => problem(column, `got no column ${column}, expected ${known}`)),
    ...unknown.map((column) => problem(column, `got a column ${column}, expected ${known}`)),
  ];
}

function readRow<Row extends object>(
  table: Table<Row>,
  columns: readonly string[],
  raw: RawRow,
  problems: Problem[],
): Row | undefined {
  const { file } = table;
  const { line, cells } = raw;
  if (cells.length !== columns.length) {
    const message = `got ${cells.length} cells, expected ${columns.length}`;
    problems.push({ file, line, column: null, message });
    return undefined;
  }
  const record: Record<string, string> = {};
  for (const column of table.columns) record[column] = cells[columns.indexOf(column)] ?? "";
  const result = table.schema.safeParse(record);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const column = String(issue.path[0] ?? "");
    const message = `got ${JSON.stringify(record[column] ?? "")}, expected ${issue.message}`;
    problems.push({ file, line, column, message });
  }
  return undefined;
}
