import { join } from "node:path";
import { evidenceFileSchema, type EvidenceReport, type GraphFile } from "../model/graph-file.ts";
import { readJson } from "./read-graph.ts";

/** The reports of some contacts with their quotes, by contact, from the folder of their graph. */
export async function readEvidence(
  graph: GraphFile,
  folder: string,
  contacts: Iterable<number>,
): Promise<Map<number, readonly EvidenceReport[]>> {
  const asked = [...contacts];
  const evidence = new Map<number, readonly EvidenceReport[]>();
  for (const [place, name] of graph.evidenceFiles.entries()) {
    const here = asked.filter((contact) => graph.contacts.evidence[contact] === place);
    if (here.length === 0) continue;
    const file = evidenceFileSchema.parse(await readJson(join(folder, name)));
    for (const contact of here) {
      evidence.set(contact, file.contacts[graph.contacts.id[contact] ?? ""] ?? []);
    }
  }
  return evidence;
}
