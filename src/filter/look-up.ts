import { invertLists } from "./lists.ts";

/**
 * Finds the contacts of an item (a pair, an actor) among those at some ranks, ascending; none for
 * undefined. The lists are made when the first is asked for: most Selections are only drawn.
 */
export function createLookUp(
  itemCount: number,
  ranks: Uint32Array,
  contactOf: (rank: number) => number,
  itemsOf: (rank: number) => ArrayLike<number>,
): (item: number | undefined) => Uint32Array {
  let lists: ReturnType<typeof invertLists> | undefined;
  return (item) => {
    if (item === undefined) return new Uint32Array(0);
    lists ??= invertLists(listItems(ranks, itemsOf), itemCount);
    const start = lists.start[item] ?? 0;
    const places = lists.items.subarray(start, lists.start[item + 1] ?? start);
    return places.map((place) => contactOf(ranks[place] ?? 0)).sort();
  };
}

function listItems(ranks: Uint32Array, itemsOf: (rank: number) => ArrayLike<number>) {
  const start = new Uint32Array(ranks.length + 1);
  const items: number[] = [];
  for (const [place, rank] of ranks.entries()) {
    const own = itemsOf(rank);
    for (let at = 0; at < own.length; at++) items.push(own[at] ?? 0);
    start[place + 1] = items.length;
  }
  return { start, items: Uint32Array.from(items) };
}
