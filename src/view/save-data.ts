import { createContactIndex, selectContacts } from "../filter/contact-index.ts";
import { FORMATS, type ExportFormat } from "../export/formats.ts";
import type { EvidenceReport } from "../model/graph-file.ts";
import { filtersOf } from "../state/filters.ts";
import { wholeView } from "../state/whole-view.ts";
import { download } from "./download.ts";
import type { Session } from "./session.ts";

/** Saves the contacts that are seen, or all of them, as a file. Rejects where quotes cannot be loaded. */
export async function saveData(
  session: Session,
  format: ExportFormat,
  whole: boolean,
): Promise<void> {
  const { messages, state } = session;
  const { graph, evidence: shelf, ...present } = state.get();
  const view = whole ? wholeView(present.view.level) : present.view;
  const index = whole ? createContactIndex(graph, view.level) : present.index;
  const selection = selectContacts(index, filtersOf(view));
  const { quotes, write, type, ending } = FORMATS[format];
  const evidence = new Map<number, readonly EvidenceReport[]>();
  if (quotes) {
    for (const contact of selection.contacts) evidence.set(contact, await shelf.load(contact));
  }
  const text = write({ messages, graph, view, selection, evidence });
  download(new Blob([text], { type: `${type};charset=utf-8` }), `readout.${ending}`);
}
