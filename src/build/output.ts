import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltGraph } from "../graph/create-graph.ts";
import { replaceFile } from "./replace-file.ts";

export const GRAPH_NAME = "graph.json";
export const EVIDENCE_NAME = /^evidence-[0-9a-f]+\.json$/;

/**
 * Writes a graph into a folder. Evidence files come first, then the graph takes the place of the
 * one before in a single step, then evidence that it no longer names is removed: whoever reads in
 * between finds a whole graph, and a failure leaves the old one.
 */
export async function writeGraph(folder: string, { graph, evidence }: BuiltGraph): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of evidence) await replaceFile(folder, name, text);
  await replaceFile(folder, GRAPH_NAME, `${JSON.stringify(graph)}\n`);
  for (const name of await readdir(folder)) {
    const isStale = EVIDENCE_NAME.test(name) && !evidence.has(name);
    if (isStale) await rm(join(folder, name), { force: true });
  }
}
