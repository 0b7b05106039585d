import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import type { BuiltGraph } from "../graph/create-graph.ts";
import { sweepInTurn, writeInTurn } from "./folder-turns.ts";
import { removeAbandoned, replaceFile, syncFolder, type WriteFile } from "./replace-file.ts";

export const GRAPH_NAME = "graph.json";
export const EVIDENCE_NAME = /^evidence-[0-9a-f]+\.json$/;

/**
 * Writes a graph into a folder. Evidence files come first, then the graph takes the place of the
 * one before in a single step, then evidence that it no longer names is removed: whoever reads in
 * between finds a whole graph, and a failure leaves the old one. Of two builds at once the last one
 * to finish has its graph there, whole.
 */
export async function writeGraph(
  folder: string,
  { graph, evidence }: BuiltGraph,
  write?: WriteFile,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const text = `${JSON.stringify(graph)}\n`;
  await writeInTurn(folder, async () => {
    for (const [name, content] of evidence) {
      const isThere = await holds(join(folder, name), content);
      if (!isThere) await replaceFile(folder, name, content, write);
    }
    // The names of the evidence are on the disk before the graph that names them.
    await syncFolder(folder);
    await replaceFile(folder, GRAPH_NAME, text, write);
    await syncFolder(folder);
  });
  // The graph stands; what could not be removed now goes with the next build.
  await sweepInTurn(folder, () => removeStale(folder)).catch(() => {});
}

async function holds(path: string, text: string): Promise<boolean> {
  return (await readFile(path, "utf8").catch(() => undefined)) === text;
}

/** Removes evidence that the graph which stands there now does not name: ours, or that of another build. */
async function removeStale(folder: string): Promise<void> {
  const graph: unknown = JSON.parse(await readFile(join(folder, GRAPH_NAME), "utf8"));
  const named = new Set(namingSchema.parse(graph).evidenceFiles);
  for (const name of await readdir(folder)) {
    const isStale = EVIDENCE_NAME.test(name) && !named.has(name);
    if (isStale) await rm(join(folder, name), { force: true });
  }
}

const namingSchema = z.object({ evidenceFiles: z.array(z.string()) });
