import type { GraphFile } from "../../model/graph-file.ts";
import { readGraph } from "../read-graph.ts";
import { canWritePng } from "../write-png.ts";
import { createPosters, type Posters } from "./posters.ts";
import { publicFolderOf } from "./public-address.ts";

/** A story as its pages tell it. */
export interface PublishedStory {
  graph: GraphFile;
  /** The folder that the graph was built into. */
  folder: string;
  posters: Posters;
  /** Its public folder, with a slash at its end; undefined where the story names none. */
  address: string | undefined;
  /** Whether PNGs can be drawn here. */
  hasPng: boolean;
}

/** The story whose graph lies in a folder. Rejects where there is none. */
export async function openStory(folder: string): Promise<PublishedStory> {
  const graph = await readGraph(folder);
  const posters = await createPosters(graph, folder);
  return {
    graph,
    folder,
    posters,
    address: publicFolderOf(graph.story.url),
    hasPng: await canWritePng(),
  };
}
