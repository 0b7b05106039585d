import type { UndirectedGraph } from "graphology";
import { louvain } from "./layout-packages.ts";
import { createRandom } from "./seed.ts";

/**
 * Groups of actors who speak to each other more than to others (Louvain, on the pairs' weights), by
 * actor id. The largest is 0, ties by the smallest id. Actors without a drawn pair are in none.
 */
export function findCommunities(graph: UndirectedGraph): Map<string, number> {
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { getEdgeWeight: "weight", rng: createRandom(1) });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes().sort()) {
    const community = found[id];
    if (community === undefined || graph.degree(id) === 0) continue;
    const known = members.get(community);
    if (known === undefined) members.set(community, [id]);
    else known.push(id);
  }
  // A sort is stable: those of one size stay in the order of their smallest ids.
  const ranked = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(ranked.flatMap((ids, rank) => ids.map((id) => [id, rank] as const)));
}
