import type { GraphFile } from "../model/graph-file.ts";
import type { SelectedPair, Selection } from "./selection.ts";

/** Who with whom, as rows and columns of the same actors. */
export interface Matrix {
  /** Actors by index, those of one community beside each other. */
  actors: readonly number[];
  /** The pair of a row and a column, by their places in `actors`; undefined where they did not meet. */
  pairAt: (row: number, column: number) => SelectedPair | undefined;
  /** Actors with contacts for whom there was no room. */
  left: number;
}

/**
 * The actors with most contacts, at most `limit`, in the order of their communities: the community
 * with most contacts first, and in each the actor with most contacts first, ties by index.
 */
export function createMatrix(graph: GraphFile, selection: Selection, limit: number): Matrix {
  const { community } = graph.levels[selection.level];
  const counts = selection.contactsByActor;
  const countOf = (actor: number): number => counts[actor] ?? 0;
  const met = new Set(selection.pairs.flatMap(({ source, target }) => [source, target]));
  const ranked = [...met].sort((a, b) => countOf(b) - countOf(a) || a - b);
  const shown = ranked.slice(0, limit);
  const groupOf = (actor: number): number => community[actor] ?? -1;
  const weights = new Map<number, number>();
  for (const actor of shown) {
    weights.set(groupOf(actor), (weights.get(groupOf(actor)) ?? 0) + countOf(actor));
  }
  const weightOf = (actor: number): number => weights.get(groupOf(actor)) ?? 0;
  const actors = shown.sort(
    (a, b) =>
      weightOf(b) - weightOf(a) || groupOf(a) - groupOf(b) || countOf(b) - countOf(a) || a - b,
  );
  const pairs = new Map(selection.pairs.map((pair) => [keyOf(pair.source, pair.target), pair]));
  return {
    actors,
    pairAt: (row, column) => pairs.get(keyOf(actors[row] ?? -1, actors[column] ?? -1)),
    left: ranked.length - actors.length,
  };
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
