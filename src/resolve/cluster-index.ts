import type { Participant } from "../model/report.ts";
import type { Cluster } from "./clusters.ts";

/**
 * Finds the clusters that a report could join, without looking at all of them. Participants who
 * agree share an id or something that they represent; a report and its contact agree on at least
 * two of different sides; so they share a pair of such keys.
 */
export interface ClusterIndex {
  /** Adds a cluster, or what a cluster has gained. */
  add: (cluster: Cluster) => void;
  remove: (cluster: Cluster) => void;
  /** In the order in which they were first added. */
  findNear: (participants: readonly Participant[]) => Cluster[];
}

export function createClusterIndex(): ClusterIndex {
  const byPair = new Map<string, Set<Cluster>>();
  const order = new Map<Cluster, number>();
  return {
    add: (cluster) => {
      if (!order.has(cluster)) order.set(cluster, order.size);
      for (const key of findPairKeys(cluster.parties)) {
        const known = byPair.get(key);
        if (known === undefined) byPair.set(key, new Set([cluster]));
        else known.add(cluster);
      }
    },
    remove: (cluster) => {
      for (const key of findPairKeys(cluster.parties)) byPair.get(key)?.delete(cluster);
    },
    findNear: (participants) => {
      const found = new Set<Cluster>();
      for (const key of findPairKeys(participants)) {
        for (const cluster of byPair.get(key) ?? []) found.add(cluster);
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

function findPairKeys(participants: readonly Participant[]): Set<string> {
  const keys = new Set<string>();
  for (const [index, a] of participants.entries()) {
    for (const b of participants.slice(index + 1)) {
      if (a.side === b.side) continue;
      for (const left of keysOf(a)) {
        for (const right of keysOf(b)) {
          keys.add(left < right ? `${left}\n${right}` : `${right}\n${left}`);
        }
      }
    }
  }
  return keys;
}

function keysOf({ id, represents }: Participant): string[] {
  return represents.includes(id) ? represents : [id, ...represents];
}
