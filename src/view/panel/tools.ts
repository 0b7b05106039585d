import type { TemplateResult } from "lit";
import type { EvidenceReport } from "../../model/graph-file.ts";

/** What may stand in the panel besides what readers see: readers have none. */
export interface PanelTools {
  /** Below a contact, by its index, with the reports that tell of it. */
  contact: (contact: number, reports: readonly EvidenceReport[]) => TemplateResult;
  /** Below the head of an actor, by its index. */
  actor: (actor: number) => TemplateResult;
}
