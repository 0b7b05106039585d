import { invertLists } from "./lists.ts";
import type { Lists } from "./lists.ts";
import type { Sides } from "./sides.ts";

/** Every pair that any contact makes, numbered by source, then target. */
export interface PairTable {
  source: Uint32Array;
  target: Uint32Array;
  /** The pairs of each contact. */
  ofContact: Lists;
  /** The contacts of each pair, ascending. */
  contacts: Lists;
  /** The number of a pair, or undefined where no contact makes it. */
  resolve: (source: number, target: number) => number | undefined;
}

/** The pairs of contacts: two actors that stand on different sides at least once. */
export function createPairTable(sides: Sides, actorCount: number): PairTable {
  const contactCount = sides.sideCount.length;
  const keys: number[] = [];
  const start = new Uint32Array(contactCount + 1);
  for (let contact = 0; contact < contactCount; contact++) {
    for (const key of findPairKeys(sides, contact, actorCount)) keys.push(key);
    start[contact + 1] = keys.length;
  }
  const sorted = Float64Array.from(new Set(keys)).sort();
  const numbers = new Map<number, number>();
  for (const key of sorted) numbers.set(key, numbers.size);
  const items = Uint32Array.from(keys, (key) => numbers.get(key) ?? 0);
  const ofContact = { start, items };
  return {
    source: Uint32Array.from(sorted, (key) => Math.floor(key / actorCount)),
    target: Uint32Array.from(sorted, (key) => key % actorCount),
    ofContact,
    contacts: invertLists(ofContact, sorted.length),
    resolve: (source, target) => numbers.get(source * actorCount + target),
  };
}

/**
 * One number a pair, `source × actors + target`: exact for up to 94 million actors, where it
 * reaches 2^53.
 */
function findPairKeys(sides: Sides, contact: number, actorCount: number): Set<number> {
  const keys = new Set<number>();
  const end = sides.start[contact + 1] ?? 0;
  for (let a = sides.start[contact] ?? 0; a < end; a++) {
    for (let b = a + 1; b < end; b++) {
      const one = sides.actor[a] ?? 0;
      const other = sides.actor[b] ?? 0;
      if (one === other || sides.side[a] === sides.side[b]) continue;
      keys.add(Math.min(one, other) * actorCount + Math.max(one, other));
    }
  }
  return keys;
}
