import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "../../model/ids.ts";
import { GRAPH_NAME } from "../output.ts";

/** The page asks for its graph and evidence here, beside itself. */
export const DATA_FOLDER = "data";

/**
 * The name of a file of a built graph as it is published: the graph gets a hash of its content, so that
 * no cache hands out an old graph with new evidence. Evidence has its own already.
 */
export async function publishedName(folder: string, name: string): Promise<string> {
  if (name !== GRAPH_NAME) return name;
  return `graph-${hashOf(await readFile(join(folder, name), "utf8"))}.json`;
}
