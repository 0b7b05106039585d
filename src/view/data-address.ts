/** The folder of graph and evidence, beside the page. */
export const DATA_FOLDER = "./data/";

/** Where the graph lies: a published page says it, since the name changes with the content. */
export function graphAddress(): string {
  const said = document.querySelector('meta[name="readout-graph"]')?.getAttribute("content");
  return said ?? `${DATA_FOLDER}graph.json`;
}
