import {
  EVIDENCE_FORMAT,
  evidenceFileSchema,
  type EvidenceFile,
  type EvidenceReport,
  type GraphFile,
} from "../model/graph-file.ts";
import { LoadError, loadJson } from "./load-graph.ts";

/** Loads what proves a contact, when it is first asked for. */
export interface EvidenceShelf {
  /** The reports of a contact, by its index. Rejects with a LoadError. */
  load: (contact: number) => Promise<readonly EvidenceReport[]>;
}

/** A shelf over the evidence files that lie in a folder beside the graph; each is loaded once. */
export function createEvidenceShelf(graph: GraphFile, folder: string): EvidenceShelf {
  const files = new Map<string, Promise<EvidenceFile>>();
  return {
    async load(contact) {
      const id = graph.contacts.id[contact];
      const name = graph.evidenceFiles[graph.contacts.evidence[contact] ?? -1];
      if (id === undefined || name === undefined) {
        throw new LoadError("missing", `got no evidence file for contact ${contact}`);
      }
      const file = files.get(name) ?? loadEvidence(`${folder}${name}`);
      files.set(name, file);
      // A file that failed is asked for again next time.
      file.catch(() => files.delete(name));
      return (await file).contacts[id] ?? [];
    },
  };
}

async function loadEvidence(address: string): Promise<EvidenceFile> {
  const parsed = evidenceFileSchema.safeParse(await loadJson(address));
  if (parsed.success) return parsed.data;
  throw new LoadError(
    "wrongFormat",
    `got another format in ${address}, expected ${EVIDENCE_FORMAT}`,
  );
}
