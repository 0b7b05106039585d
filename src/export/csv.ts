import { stringify } from "csv-stringify/browser/esm/sync";
import { citationOf } from "./citation.ts";
import { createContactRows } from "./contact-rows.ts";
import { createPairRows } from "./pair-rows.ts";
import type { ExportInput } from "./types.ts";

/** The contacts of a selection as CSV with their quotes (RFC 4180, UTF-8). */
export function contactsCsv(input: ExportInput): string {
  return csvOf(createContactRows(input), input);
}

/** The pairs of a selection as CSV. */
export function pairsCsv(input: ExportInput): string {
  return csvOf(createPairRows(input), input);
}

/**
 * A last column cites the data. What a spreadsheet would take for a formula gets an apostrophe: the
 * texts come from articles. The mark at the beginning tells Excel that it is UTF-8.
 */
function csvOf(rows: readonly object[], { messages, graph, view }: ExportInput): string {
  const citation = citationOf(messages, graph, view);
  const cited = rows.map((row) => Object.assign({}, row, { citation }));
  return stringify(cited, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
