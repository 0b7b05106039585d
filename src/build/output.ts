import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltGraph } from "../graph/create-graph.ts";

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

/** Writes a file beside its place and moves it there: whoever reads finds the old one or the new one. */
export async function replaceFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const part = join(folder, `.${name}.${process.pid}.part`);
  try {
    await writeFile(part, content);
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
