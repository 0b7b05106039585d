import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { graphFileSchema, type GraphFile } from "../model/graph-file.ts";
import { defaultView } from "../state/default-view.ts";
import { parseAddress, type Address } from "../state/parameters.ts";
import { presentIds } from "../state/present-ids.ts";
import { GRAPH_NAME } from "./output.ts";

/** The graph in a folder. Rejects where there is none, or it is of another version. */
export async function readGraph(folder: string): Promise<GraphFile> {
  return graphFileSchema.parse(await readJson(join(folder, GRAPH_NAME)));
}

export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

/** What an address that was copied out of the page, or its query part, shows of a graph. */
export function readAddress(graph: GraphFile, address: string): Address {
  const [plain = ""] = address.split("#");
  const query = plain.includes("?") ? plain.slice(plain.indexOf("?")) : isBare(plain) ? "" : plain;
  const parsed = parseAddress(query, defaultView(graph));
  return { ...parsed, view: presentIds(parsed.view, graph) };
}

/** Whether an address is one without a query part, and not such a part alone. */
function isBare(address: string): boolean {
  return !address.includes("=") || address.includes("://");
}
