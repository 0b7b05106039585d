import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "../../model/ids.ts";
import { MORE_LETTERS_NAME } from "../font-files.ts";
import { EVIDENCE_NAME, GRAPH_NAME } from "../output.ts";
import type { SiteFile } from "./site-files.ts";

/** The page asks for its graph and evidence here, beside itself. */
export const DATA_FOLDER = "data";

/** Whether a file in a graph's folder is asked for by pages. */
export function isData(name: string): boolean {
  return name === GRAPH_NAME || name === MORE_LETTERS_NAME || EVIDENCE_NAME.test(name);
}

export interface DataFiles {
  files: SiteFile[];
  /** The address of the graph, from the page. */
  graph: string;
}

/**
 * The files of a built graph as they are published: the graph's name gets a hash of its content, so that
 * no cache hands out an old graph with new evidence. Evidence has its own already.
 */
export async function readDataFiles(folder: string): Promise<DataFiles> {
  const files: SiteFile[] = [];
  let graph = "";
  for (const name of await readdir(folder)) {
    if (!isData(name)) continue;
    const content = await readFile(join(folder, name));
    const isGraph = name === GRAPH_NAME;
    const published = isGraph ? `graph-${hashOf(content.toString())}.json` : name;
    if (isGraph) graph = `./${DATA_FOLDER}/${published}`;
    files.push({ name: `${DATA_FOLDER}/${published}`, content });
  }
  return { files, graph };
}
