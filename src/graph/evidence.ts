import type { Contact, SourcedReport } from "../model/contact.ts";
import { EVIDENCE_FORMAT, type EvidenceFile, type EvidenceReport } from "../model/graph-file.ts";
import { hashOf } from "../model/ids.ts";
import { CERTAINTIES, MODES, STATUSES } from "../model/kinds.ts";
import { dateColumns } from "./date-columns.ts";

/** Contacts whose reports share a file: some 200 kB, loaded when one of them is looked at. */
const CONTACTS_A_FILE = 200;

export interface EvidenceFiles {
  /** The text of each file by its name. */
  files: Map<string, string>;
  /** For each contact the position of its file in `files`. */
  fileOf: number[];
}

/** The reports of all contacts in files of some contacts each, named by a hash of their text. */
export function createEvidence(
  contacts: readonly Contact[],
  articleIndex: ReadonlyMap<string, number>,
): EvidenceFiles {
  const files = new Map<string, string>();
  const fileOf: number[] = [];
  for (let start = 0; start < contacts.length; start += CONTACTS_A_FILE) {
    const chunk = contacts.slice(start, start + CONTACTS_A_FILE);
    const content: EvidenceFile = {
      format: EVIDENCE_FORMAT,
      contacts: Object.fromEntries(
        chunk.map(({ id, reports }) => [id, reports.map((each) => reportOf(each, articleIndex))]),
      ),
    };
    const text = `${JSON.stringify(content)}\n`;
    for (let count = 0; count < chunk.length; count += 1) fileOf.push(files.size);
    files.set(`evidence-${hashOf(text)}.json`, text);
  }
  return { files, fileOf };
}

function reportOf(
  report: SourcedReport,
  articleIndex: ReadonlyMap<string, number>,
): EvidenceReport {
  const { earliest, latest, edtf } = dateColumns(report.date);
  return {
    id: report.id,
    article: articleIndex.get(report.article) ?? 0,
    mode: MODES.indexOf(report.mode),
    status: STATUSES.indexOf(report.status),
    certainty: CERTAINTIES.indexOf(report.certainty),
    earliest,
    latest,
    edtf,
    background: report.background ? 1 : 0,
    place: report.place,
    attributedTo: report.attributedTo,
    evidence: report.evidence.map(({ start, end, quote, before, after, rule }) => {
      return { start, end, quote, before, after, rule };
    }),
  };
}
