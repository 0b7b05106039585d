import { delimiterOf, headerOf, parseRecords } from "../csv-records.ts";
import { FIELDS, type FieldMap } from "../../model/field-map.ts";
import { resolveFieldName } from "../field-names.ts";
import { readFields } from "../record-fields.ts";
import type { Format, Found, TextDocument } from "./format.ts";

/** A longer first line is prose. */
const LONGEST_HEADER = 5000;

/** A table with an article in each row. An index has no column of text and is none. */
export const csvArticles: Format = {
  name: "CSV",
  isSingle: false,
  recognise: ({ text, map }) => isArticleTable(text, map),
  read: readTable,
};

/** Whether a text is a table with a column of text, by the names of its columns. */
export function isArticleTable(csv: string, map: FieldMap): boolean {
  const columns = columnsOf(csv);
  const fields = columns.map((name) => fieldOf(name, map));
  const known = fields.filter((field) => field !== undefined).length;
  return known > 1 && (fields.includes("text") || fields.includes("html"));
}

function columnsOf(csv: string): string[] {
  const header = headerOf(csv.slice(0, LONGEST_HEADER));
  if (header.length === LONGEST_HEADER) return [];
  return header.split(delimiterOf(header)).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

function fieldOf(name: string, map: FieldMap): string | null | undefined {
  return FIELDS.find((field) => map[field] === name) ?? resolveFieldName(name);
}

function readTable({ text, map }: TextDocument): Found[] {
  const found: Found[] = [];
  const [header, ...rows] = parseRecords(text, (line, failure) => found.push({ line, failure }));
  const columns = header?.fields.map((name) => name.trim()) ?? [];
  for (const { fields, line } of rows) {
    const cells = fields.length;
    if (cells > columns.length) {
      const failure = `${cells} cells, expected ${columns.length}: quote cells that hold commas`;
      found.push({ line, failure });
      continue;
    }
    const values = Object.fromEntries(
      columns.map((name, at) => [resolveOwn(name), fields[at] ?? ""]),
    );
    const record = readFields(values, map);
    found.push("failure" in record ? { line, ...record } : { line, record });
  }
  if (rows.length === 0) found.push({ line: null, failure: "table without rows" });
  return found;
}

/** "Title" is our title; other names stay as a map may know them. */
function resolveOwn(name: string): string {
  return FIELDS.find((field) => field === name.toLowerCase()) ?? name;
}
