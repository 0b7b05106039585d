import type { Contact } from "../model/contact.ts";
import type { Level } from "../model/kinds.ts";
import type { Participant } from "../model/report.ts";

/** Two actors that attract each other. */
export interface WeightedPair {
  /** Actor ids, the smaller one first. */
  source: string;
  target: string;
  /** The sum over their contacts, each one shared out over its other sides. */
  weight: number;
}

/** The actors that a participant counts for at a level: itself, or what it represents that day. */
function actorsAt(level: Level, participant: Participant): readonly string[] {
  const { id, kind, represents } = participant;
  const itself = level === "person" || kind === "state" || kind === "organisation";
  return itself ? [id] : represents;
}

/** All actors of a level, by id, whether or not they are drawn in the first view. */
export function findActors(contacts: readonly Contact[], level: Level): string[] {
  const ids = contacts.flatMap(({ participants }) =>
    participants.flatMap((each) => actorsAt(level, each)),
  );
  return [...new Set(ids)].sort();
}

/**
 * The pairs that are drawn unless more is asked for: of contacts that took place, not within one
 * state. A contact of n sides gives each of its pairs the share 1 / (n − 1), so that a summit does
 * not pull its members together more than their calls do. By source, then target.
 */
export function findPairs(contacts: readonly Contact[], level: Level): WeightedPair[] {
  const pairs = new Map<string, WeightedPair>();
  for (const { status, domestic, participants } of contacts) {
    if (status !== "occurred" || domestic) continue;
    const keys = findPairsOf(participants, level);
    const sides = new Set(participants.map(({ side }) => side)).size;
    const share = 1 / Math.max(1, sides - 1);
    for (const [key, [source, target]] of keys) {
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, { source, target, weight: share });
      else known.weight += share;
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Each pair of actors on different sides once, by a key that sorts by source and target. */
function findPairsOf(
  participants: readonly Participant[],
  level: Level,
): Map<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const [index, a] of participants.entries()) {
    for (const b of participants.slice(index + 1)) {
      if (a.side === b.side) continue;
      for (const left of actorsAt(level, a)) {
        for (const right of actorsAt(level, b)) {
          if (left === right) continue;
          const [source, target] = left < right ? [left, right] : [right, left];
          found.set(`${source}\n${target}`, [source, target]);
        }
      }
    }
  }
  return found;
}
