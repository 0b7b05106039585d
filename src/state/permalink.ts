import type { GraphFile } from "../model/graph-file.ts";
import { defaultView } from "./default-view.ts";
import { writeAddress } from "./parameters.ts";
import type { View } from "./view.ts";

/** The public address of a View; empty where the story has no address. */
export function permalinkOf(graph: GraphFile, view: View): string {
  const { url } = graph.story;
  if (url === undefined) return "";
  const query = writeAddress(view, defaultView(graph));
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}
