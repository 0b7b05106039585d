import type { GraphFile } from "../model/graph-file.ts";
import { BASE_VIEW } from "./base-view.ts";
import { parseAddress } from "./parameters.ts";
import { presentIds } from "./present-ids.ts";
import type { View } from "./view.ts";

/** The View a graph opens with: the story's own, over the base. */
export function defaultView(graph: GraphFile): View {
  return presentIds(parseAddress(graph.story.view ?? "", BASE_VIEW).view, graph);
}
