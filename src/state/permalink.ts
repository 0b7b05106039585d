import type { GraphFile } from "../model/graph-file.ts";
import { defaultView } from "./default-view.ts";
import { withoutEdits } from "./edit-actions.ts";
import { writeAddress } from "./parameters.ts";
import type { View } from "./view.ts";

/**
 * The public address of what a View shows, without what was changed for a picture; empty where the
 * story has no address.
 */
export function permalinkOf(graph: GraphFile, view: View): string {
  const { url } = graph.story;
  if (url === undefined) return "";
  const defaults = defaultView(graph);
  const query = writeAddress(withoutEdits(view, defaults), defaults);
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}
