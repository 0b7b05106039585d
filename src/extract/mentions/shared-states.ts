import type { Mention } from "./mention.ts";
import { findOffices } from "./office-wordings.ts";
import { wordAt, type Source } from "./source.ts";

/** How many offices make a list: "the president and the foreign minister of Sudmark" may be of two states. */
const SHORTEST_LIST = 3;

/** "the president, the prime minister and the foreign minister of Sudmark": the last one's state is that of all. */
export function shareStates(source: Source, mentions: readonly Mention[]): Mention[] {
  const shared = [...mentions];
  for (const [last, mention] of mentions.entries()) {
    if (!isBare(mention) || mention.of.length !== 1) continue;
    let first = last;
    while (isJoined(source, shared[first - 1], shared[first])) first--;
    if (last - first + 1 < SHORTEST_LIST) continue;
    for (let i = first; i < last; i++) {
      const each = shared[i];
      const { of } = mention;
      if (each)
        shared[i] = { ...each, of, offices: findOffices(source.reference, each.title ?? "", of) };
    }
  }
  return shared;
}

/** An office of which the text says no holder: "the president". */
function isBare({ kind, name, title, determiner }: Mention): boolean {
  return kind === "office" && name === null && title !== null && determiner === "the";
}

/** Whether one stands before the other with a comma or "and" between, and no state of its own. */
function isJoined(source: Source, before: Mention | undefined, next: Mention | undefined): boolean {
  if (!before || !next || !isBare(before) || before.of.length > 0) return false;
  const words = [];
  for (let i = before.to; i < next.from; i++) words.push(wordAt(source, i));
  return /^(?:,|and|, and)$/.test(words.join(" "));
}
