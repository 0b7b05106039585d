/** Bare sigma with the marks and labels that it is given: what the page is measured beside. */
import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Picture, Step } from "./pictures.ts";

export interface Peer {
  /** Shows what changed, by a partial refresh. */
  show: (step: Step) => void;
}

const response = await fetch("picture.json");
const picture: Picture = await response.json();

const graph = new UndirectedGraph();
for (const { key, ...node } of picture.nodes) graph.addNode(key, node);
for (const { key, source, target, ...edge } of picture.edges) {
  graph.addEdgeWithKey(key, source, target, edge);
}

const container = document.body.appendChild(document.createElement("div"));
document.body.style.margin = "0";
container.style.width = `${picture.width}px`;
container.style.height = `${picture.height}px`;

const changes = new Map<string, object>();
const reduce = (key: string, data: object): object => {
  const change = changes.get(key);
  return change ? { ...data, ...change } : data;
};
const sigma = new Sigma(graph, container, {
  nodeReducer: reduce,
  edgeReducer: reduce,
  stagePadding: picture.padding,
  zoomToSizeRatioFunction: () => 1,
  // Only the labels that the page shows as well: they are forced.
  labelDensity: 0,
  labelSize: 13,
});

const peer: Peer = {
  show({ nodes, edges }) {
    for (const { key, ...change } of [...nodes, ...edges]) changes.set(key, change);
    const partialGraph = { nodes: nodes.map(keyOf), edges: edges.map(keyOf) };
    sigma.refresh({ partialGraph, skipIndexation: true });
  },
};
Object.assign(window, { peer });

function keyOf({ key }: { key: string }): string {
  return key;
}
