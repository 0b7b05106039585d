import type { Lists } from "./lists.ts";
import type { Sides } from "./sides.ts";
import { createWholeNumbers } from "./whole-numbers.ts";
import type { WholeNumbers } from "./whole-numbers.ts";

/**
 * Every pair that any contact makes, numbered by source, then target, and which of them each contact
 * makes, by its rank. Nearly all contacts join two actors and nobody else: their pair says it all.
 */
export interface PairTable {
  source: WholeNumbers;
  target: WholeNumbers;
  /**
   * The one pair of a rank that joins two actors and has few sides; from OTHERS on, the number of its
   * lists.
   */
  ofRank: Uint32Array;
  /** Pairs and actors of the other contacts, each once. */
  others: { pairs: Lists; actors: Lists };
  /** The most contacts that a pair has. */
  most: number;
}

/** A pair that rests only on contacts of this many sides or more is a hairline. */
export const HAIRLINE_SIDES = 5;

/** Above every pair's number. */
export const OTHERS = 2 ** 31;

/** The pairs of contacts in an order: two actors that stand on different sides at least once. */
export function createPairTable(
  sides: Sides,
  contactOf: Uint32Array,
  actorCount: number,
): PairTable {
  const keys = numberPairs(sides, actorCount);
  const ofRank = new Uint32Array(contactOf.length);
  const others = { pairs: createGrowing(), actors: createGrowing() };
  const counts = new Uint32Array(keys.length);
  for (let rank = 0; rank < contactOf.length; rank++) {
    const contact = contactOf[rank] ?? 0;
    const pairs = findPairKeys(sides, contact, actorCount).map((key) => findKey(keys, key));
    for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + 1;
    const [only] = pairs;
    if (only !== undefined && isPlain(sides, contact)) {
      ofRank[rank] = only;
      continue;
    }
    const actors = new Set(sides.actor.subarray(sides.start[contact], sides.start[contact + 1]));
    ofRank[rank] = OTHERS + others.pairs.start.length - 1;
    addList(others.pairs, pairs);
    addList(others.actors, actors);
  }
  const source = createWholeNumbers(keys.length, actorCount);
  const target = createWholeNumbers(keys.length, actorCount);
  for (let pair = 0; pair < keys.length; pair++) {
    const key = keys[pair] ?? 0;
    target[pair] = key % actorCount;
    source[pair] = (key - (target[pair] ?? 0)) / actorCount;
  }
  return {
    source,
    target,
    ofRank,
    others: { pairs: finishLists(others.pairs), actors: finishLists(others.actors) },
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}

/** Whether a contact that makes a pair makes it alone, and nobody else takes part. */
function isPlain({ start, sideCount }: Sides, contact: number): boolean {
  const rows = (start[contact + 1] ?? 0) - (start[contact] ?? 0);
  return rows === 2 && (sideCount[contact] ?? 0) < HAIRLINE_SIDES;
}

/** The number of a pair, or undefined where no contact makes it. */
export function resolvePair(
  table: Pick<PairTable, "source" | "target">,
  source: number,
  target: number,
): number | undefined {
  let low = 0;
  let high = table.source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const apart = (table.source[middle] ?? 0) - source || (table.target[middle] ?? 0) - target;
    if (apart === 0) return middle;
    if (apart < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The keys of all pairs, ascending, each once. */
function numberPairs(sides: Sides, actorCount: number): Float64Array {
  const keys: number[] = [];
  for (let contact = 0; contact < sides.sideCount.length; contact++) {
    for (const key of findPairKeys(sides, contact, actorCount)) keys.push(key);
  }
  const sorted = Float64Array.from(keys).sort();
  return sorted.filter((key, at) => key !== sorted[at - 1]);
}

function findKey(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One number a pair, `source × actors + target`: exact for up to 94 million actors, where it
 * reaches 2^53.
 */
function findPairKeys(sides: Sides, contact: number, actorCount: number): number[] {
  const keys: number[] = [];
  const start = sides.start[contact] ?? 0;
  const end = sides.start[contact + 1] ?? 0;
  for (let a = start; a < end; a++) {
    for (let b = a + 1; b < end; b++) {
      const one = sides.actor[a] ?? 0;
      const other = sides.actor[b] ?? 0;
      if (one === other || sides.side[a] === sides.side[b]) continue;
      keys.push(Math.min(one, other) * actorCount + Math.max(one, other));
    }
  }
  // Only an actor on two sides makes a pair twice.
  return keys.length < 2 ? keys : [...new Set(keys)];
}

interface GrowingLists {
  start: number[];
  items: number[];
}

function createGrowing(): GrowingLists {
  return { start: [0], items: [] };
}

function addList(lists: GrowingLists, items: Iterable<number>): void {
  for (const item of items) lists.items.push(item);
  lists.start.push(lists.items.length);
}

function finishLists({ start, items }: GrowingLists): Lists {
  return { start: Uint32Array.from(start), items: Uint32Array.from(items) };
}
