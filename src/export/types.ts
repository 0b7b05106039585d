import type { Selection } from "../filter/selection.ts";
import type { Messages } from "../messages/messages.ts";
import type { EvidenceReport, GraphFile } from "../model/graph-file.ts";
import type { View } from "../state/view.ts";

/** What is written out: what a selection leaves, with what proves it. */
export interface ExportInput {
  messages: Messages;
  graph: GraphFile;
  view: View;
  selection: Selection;
  /** The reports of each contact by its index; a contact without them has no quotes. */
  evidence: ReadonlyMap<number, readonly EvidenceReport[]>;
}
