import { contactsCsv, pairsCsv } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { contactsJson } from "./json.ts";
import type { ExportInput } from "./types.ts";

export type { ExportInput } from "./types.ts";

/** The formats that data is written out in, as the page and the command line name them. */
export const EXPORT_FORMATS = ["contacts", "pairs", "gexf", "graphml", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Format {
  /** Ending of the file's name. */
  ending: string;
  type: string;
  /** Whether it holds the quotes, for which the evidence must be loaded. */
  quotes: boolean;
  write: (input: ExportInput) => string;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  contacts: { ending: "contacts.csv", type: "text/csv", quotes: true, write: contactsCsv },
  pairs: { ending: "pairs.csv", type: "text/csv", quotes: false, write: pairsCsv },
  gexf: { ending: "gexf", type: "application/gexf+xml", quotes: false, write: gexf },
  graphml: { ending: "graphml", type: "application/graphml+xml", quotes: false, write: graphml },
  json: { ending: "json", type: "application/json", quotes: true, write: contactsJson },
};
