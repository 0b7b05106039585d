import type { ContactOrder } from "./contact-order.ts";
import { isNarrowing, createPairMatcher } from "./narrowing.ts";
import type { PairCounts } from "./pair-counts.ts";
import { OTHERS } from "./pair-table.ts";
import type { PairTable } from "./pair-table.ts";
import type { Filters, SelectedPair } from "./selection.ts";
import { SEVERAL } from "./sole-sources.ts";
import type { WholeNumbers } from "./whole-numbers.ts";

/** What an index keeps. */
export interface Counted {
  order: ContactOrder;
  table: PairTable;
  counts: PairCounts;
  soleSource: WholeNumbers;
}

/** What is seen: ranks ascending, pairs in the order of the table, contacts of each actor. */
export interface Seen {
  ranks: Uint32Array;
  pairs: SelectedPair[];
  byActor: Uint32Array;
}

/** What the counts say now, in a pass over contacts and one over pairs. */
export function findSeen(counted: Counted, filters: Filters, kindOf: readonly number[]): Seen {
  const { table, counts } = counted;
  const ranks = findRanks(counted);
  const single = findSingleSources(counted, ranks);
  const isNarrow = isNarrowing(filters);
  const matches = createPairMatcher(filters, kindOf);
  const pairs: SelectedPair[] = [];
  const isLeft = new Uint8Array(isNarrow ? table.source.length : 0);
  for (let pair = 0; pair < table.source.length; pair++) {
    if (counts.contactsOf(pair) === 0) continue;
    const selected = selectPair(counted, pair, single[pair] !== MIXED);
    if (isNarrow && !matches(selected)) continue;
    if (isNarrow) isLeft[pair] = 1;
    if (filters.hairlines || !selected.hairline) pairs.push(selected);
  }
  if (!isNarrow) return { ranks, pairs, byActor: counts.countByActor() };
  return { pairs, ...narrow(table, ranks, isLeft, kindOf.length) };
}

/** The pairs of a rank, each once. */
export function pairsOfRank({ ofRank, others }: PairTable, rank: number): ArrayLike<number> {
  const pair = ofRank[rank] ?? 0;
  if (pair < OTHERS) return ofRank.subarray(rank, rank + 1);
  const { start, items } = others.pairs;
  return items.subarray(start[pair - OTHERS], start[pair - OTHERS + 1]);
}

/** The actors of a rank, each once. */
export function actorsOfRank(
  { ofRank, source, target, others }: PairTable,
  rank: number,
): ArrayLike<number> {
  const pair = ofRank[rank] ?? 0;
  if (pair < OTHERS) return [source[pair] ?? 0, target[pair] ?? 0];
  const { start, items } = others.actors;
  return items.subarray(start[pair - OTHERS], start[pair - OTHERS + 1]);
}

function findRanks({ order, counts }: Counted): Uint32Array {
  const ranks = new Uint32Array(order.contactOf.length);
  let count = 0;
  for (let rank = 0; rank < ranks.length; rank++) {
    if (counts.isSeen(rank)) ranks[count++] = rank;
  }
  return ranks.slice(0, count);
}

/** In the place of a pair's sole source: 0 is none yet. */
const MIXED = -1;

/** By pair, the one source that tells of all its seen contacts, or MIXED. */
function findSingleSources({ table, soleSource }: Counted, ranks: Uint32Array): Int32Array {
  const single = new Int32Array(table.source.length);
  const { ofRank } = table;
  const tell = (pair: number, source: number): void => {
    if (source === SEVERAL) single[pair] = MIXED;
    else if (single[pair] === 0) single[pair] = source;
    else if (single[pair] !== source) single[pair] = MIXED;
  };
  for (const rank of ranks) {
    const pair = ofRank[rank] ?? 0;
    const source = soleSource[rank] ?? SEVERAL;
    if (pair < OTHERS) {
      tell(pair, source);
      continue;
    }
    const pairs = pairsOfRank(table, rank);
    for (let at = 0; at < pairs.length; at++) tell(pairs[at] ?? 0, source);
  }
  return single;
}

function selectPair({ table, counts }: Counted, pair: number, singleSource: boolean): SelectedPair {
  const { contacts, inPerson, remote, letter, unspecified, hairline } = counts.cellsOf(pair);
  return {
    source: table.source[pair] ?? 0,
    target: table.target[pair] ?? 0,
    contacts,
    occurred: inPerson + remote + letter + unspecified,
    inPerson,
    remote,
    letter,
    unspecified,
    hairline,
    singleSource,
  };
}

/** The contacts in which a pair that is left met, and of each actor those with somebody who is left. */
function narrow(
  table: PairTable,
  ranks: Uint32Array,
  isLeft: Uint8Array,
  actorCount: number,
): Pick<Seen, "ranks" | "byActor"> {
  const byActor = new Uint32Array(actorCount);
  const left = ranks.filter((rank) => {
    const met = new Set<number>();
    const pairs = pairsOfRank(table, rank);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] ?? 0;
      if (isLeft[pair] === 1) met.add(table.source[pair] ?? 0).add(table.target[pair] ?? 0);
    }
    for (const actor of met) byActor[actor] = (byActor[actor] ?? 0) + 1;
    return met.size > 0;
  });
  return { ranks: left, byActor };
}
