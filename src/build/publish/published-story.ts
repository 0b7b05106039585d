import { createContactIndex, selectContacts } from "../../filter/contact-index.ts";
import type { Selection } from "../../filter/selection.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { defaultView } from "../../state/default-view.ts";
import { filtersOf } from "../../state/filters.ts";
import type { View } from "../../state/view.ts";
import { readGraph } from "../read-graph.ts";
import { canWritePng } from "../write-png.ts";
import { publicFolderOf } from "../../state/public-address.ts";

/** A story as its pages tell it. */
export interface PublishedStory {
  graph: GraphFile;
  /** The folder that the graph was built into. */
  folder: string;
  /** What the page opens with, and what is seen then. */
  view: View;
  selection: Selection;
  /** Its public folder, with a slash at its end; undefined where the story names none. */
  address: string | undefined;
  /** Whether PNGs can be drawn here. */
  hasPng: boolean;
}

/** The story whose graph lies in a folder. Rejects where there is none. */
export async function openStory(folder: string): Promise<PublishedStory> {
  const graph = await readGraph(folder);
  const view = defaultView(graph);
  return {
    graph,
    folder,
    view,
    selection: selectContacts(createContactIndex(graph, view.level), filtersOf(view)),
    address: publicFolderOf(graph.story.url),
    hasPng: await canWritePng(),
  };
}
