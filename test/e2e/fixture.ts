import type { GraphFile } from "../../src/model/graph-file.ts";
import { evidenceOf } from "../graph-evidence.ts";
import { smallGraph } from "../graph-files.ts";
import type { Overlay } from "./site.ts";

/** What an article may hold; on the page it must be text and nothing else. */
export const HOSTILE =
  'The minister said <script>window.hacked = 1</script> and <img src=x onerror="window.hacked = 1"> on Sunday.';

/** What stands for the picture that the build draws. */
const POSTER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><title>Poster</title></svg>';

/** The data of the small graph as files, with a sentence for every contact, and its posters. */
export function smallSite(change: (graph: GraphFile) => void = () => undefined): Overlay {
  const graph = smallGraph();
  change(graph);
  return {
    "data/graph.json": JSON.stringify(graph),
    "data/evidence-0000.json": JSON.stringify(evidenceOf(graph, HOSTILE)),
    "poster.svg": POSTER,
    "poster-dark.svg": POSTER,
  };
}
