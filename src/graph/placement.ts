import { UndirectedGraph } from "graphology";
import { findCommunities } from "./communities.ts";
import { forceAtlas2, noverlap } from "./layout-packages.ts";
import { fit, orient, unfold, widen, type Point } from "./orientation.ts";
import type { WeightedPair } from "./pairs.ts";
import { createRandom, seedOf } from "./seed.ts";

/** Where an actor stands, within ±1000 in both directions, and the community that it is in. */
export interface Place {
  x: number;
  y: number;
  /** 0 is the largest; null for an actor without a drawn pair. */
  community: number | null;
}

/** The radius of the most contacted actor, in units of the layout; the others' go by its square root. */
const LARGEST_RADIUS = 64;
const SMALLEST_RADIUS = 12;
const MARGIN = 14;
/** Up to so many actors the radii above leave room; beyond, they shrink with the square root. */
const ROOMY_ORDER = 250;

/**
 * Places the actors of a level so that those who speak to each other stand together. The same
 * actors and pairs always give the same places: each starts where its id says, whatever the order.
 */
export function placeActors(
  actors: readonly string[],
  pairs: readonly WeightedPair[],
): Map<string, Place> {
  const graph = createLayoutGraph(actors, pairs);
  if (graph.order === 0) return new Map();
  if (graph.order > 1) attract(graph);
  spread(graph);
  const communities = findCommunities(graph);
  const points = fit(readPoints(graph));
  return new Map(
    points.map(({ id, x, y }) => [id, { x, y, community: communities.get(id) ?? null }]),
  );
}

function createLayoutGraph(
  actors: readonly string[],
  pairs: readonly WeightedPair[],
): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of actors) {
    const random = createRandom(seedOf(id));
    // The first numbers of a generator still look like its seed.
    for (let step = 0; step < 4; step += 1) random();
    graph.addNode(id, { x: random() * 200 - 100, y: random() * 200 - 100 });
  }
  for (const { source, target, weight } of pairs) graph.addEdge(source, target, { weight });
  return graph;
}

/** Enough rounds to settle, fewer where each one costs more. */
function roundsOf(order: number): number {
  if (order <= 500) return 1200;
  return order <= 2000 ? 500 : 200;
}

/**
 * How strongly a pair's weight draws it together. Beyond one contact of its own it is damped: ten calls
 * are closer than one, not ten times as close. Below, it stays the share of a large meeting that it is:
 * its root would make 27 members who met once the tightest knot of the picture.
 */
function pullOf(weight: number): number {
  return weight > 1 ? Math.sqrt(weight) : weight;
}

function attract(graph: UndirectedGraph): void {
  forceAtlas2.assign(graph, {
    iterations: roundsOf(graph.order),
    getEdgeWeight: (_edge, { weight }) => (typeof weight === "number" ? pullOf(weight) : 1),
    settings: {
      barnesHutOptimize: graph.order > 1000,
      gravity: 0.3,
      strongGravityMode: true,
      scalingRatio: 12,
      slowDown: 4,
    },
  });
}

/** Brings the layout to its scale and moves actors apart that would cover each other. */
function spread(graph: UndirectedGraph): void {
  const shaped = fit(widen(orient(unfold(readPoints(graph)))));
  const points = new Map(shaped.map((point) => [point.id, point]));
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...points.get(id) }));
  const most = Math.max(1, ...shaped.map(({ weight }) => weight));
  const room = Math.min(1, Math.sqrt(ROOMY_ORDER / graph.order));
  const radiusOf = (id: string): number => {
    const share = Math.sqrt((points.get(id)?.weight ?? 0) / most);
    return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * share;
  };
  moveApart(graph, (id) => radiusOf(id) * room, MARGIN * room, 3);
  // Large actors push far and never quite come to rest: small steps part what still touches.
  moveApart(graph, () => SMALLEST_RADIUS * room, MARGIN * room, 1);
}

function moveApart(
  graph: UndirectedGraph,
  radiusOf: (id: string) => number,
  margin: number,
  speed: number,
): void {
  noverlap.assign(graph, {
    maxIterations: 300,
    inputReducer: (id, { x, y }) => ({ x, y, size: radiusOf(id) }),
    settings: { margin, ratio: 1, expansion: 1.1, gridSize: 20, speed },
  });
}

function readPoints(graph: UndirectedGraph): Point[] {
  return graph.mapNodes((id, { x, y }) => ({
    id,
    x: Number(x),
    y: Number(y),
    weight: strengthOf(graph, id),
  }));
}

/**
 * The sum of an actor's weights, which comes to the number of its contacts: a meeting of thirty
 * counts once, not for each of the others (M. E. J. Newman, Phys. Rev. E 64, 016132, section IV).
 */
function strengthOf(graph: UndirectedGraph, id: string): number {
  return graph.reduceEdges(
    id,
    (sum: number, _edge, { weight }) => sum + (typeof weight === "number" ? weight : 1),
    0,
  );
}
