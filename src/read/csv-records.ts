import { parse } from "csv-parse/sync";

/** A row of a table; its line is counted from 1. */
export interface CsvRecord {
  fields: string[];
  line: number;
}

type Report = (line: number | null, message: string) => void;

/**
 * The rows of a table, its header among them: commas, semicolons or tabs between columns, a byte
 * order mark or not. What cannot be read is reported and left out.
 */
export function parseRecords(csv: string, report: Report): CsvRecord[] {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  parse(csv, {
    bom: true,
    delimiter: delimiterOf(csv),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (fields: string[], { lines }) => {
      // The parser counts to a record's last line; cells may hold line breaks.
      const breaks = fields.join("").match(/\r\n|[\n\r]/g)?.length ?? 0;
      records.push({ fields, line: lines - breaks });
      lastLine = lines;
      return null;
    },
    on_skip: () => {
      report(
        lastLine + 1,
        "quote that is never closed, expected a second one: rows from here on are lost",
      );
      return undefined;
    },
  });
  return records;
}

/** What stands between columns; spreadsheets in much of Europe write semicolons. */
export function delimiterOf(csv: string): string {
  const header = headerOf(csv);
  return [",", ";", "\t"].find((delimiter) => header.includes(delimiter)) ?? ",";
}

/** The line that names the columns. */
export function headerOf(csv: string): string {
  return /^[^\r\n]*/.exec(csv.replace(/^\uFEFF?\s*/, ""))?.[0] ?? "";
}
