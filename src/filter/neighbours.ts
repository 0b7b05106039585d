import type { SelectedPair, Selection } from "./selection.ts";

/** The other end of a pair, seen from one actor. */
export interface Partner {
  actor: number;
  pair: SelectedPair;
}

/** Who an actor has contacts with in a selection: most contacts first, ties by actor index. */
export function findPartners(selection: Selection, actor: number): Partner[] {
  return selection.pairs
    .filter((pair) => pair.source === actor || pair.target === actor)
    .map((pair) => ({ actor: pair.source === actor ? pair.target : pair.source, pair }))
    .sort((a, b) => b.pair.contacts - a.pair.contacts || a.actor - b.actor);
}

/** The pair of two actors in a selection, in either order, or undefined where they share no line. */
export function resolvePair(selection: Selection, a: number, b: number): SelectedPair | undefined {
  const source = Math.min(a, b);
  const target = Math.max(a, b);
  return selection.pairs.find((pair) => pair.source === source && pair.target === target);
}
