/** Lists of numbers, one after the other: list i stands at start[i] up to start[i + 1] of `items`. */
export interface Lists {
  start: Uint32Array;
  items: Uint32Array;
}

/** From the items of each list to the lists of each item, ascending. */
export function invertLists(lists: Lists, itemCount: number): Lists {
  const start = new Uint32Array(itemCount + 1);
  for (const item of lists.items) start[item + 1] = (start[item + 1] ?? 0) + 1;
  for (let item = 0; item < itemCount; item++) {
    start[item + 1] = (start[item + 1] ?? 0) + (start[item] ?? 0);
  }
  const next = start.slice();
  const items = new Uint32Array(lists.items.length);
  for (let list = 0; list + 1 < lists.start.length; list++) {
    const end = lists.start[list + 1] ?? 0;
    for (let at = lists.start[list] ?? 0; at < end; at++) {
      const item = lists.items[at] ?? 0;
      const place = next[item] ?? 0;
      items[place] = list;
      next[item] = place + 1;
    }
  }
  return { start, items };
}
