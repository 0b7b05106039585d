import type { GraphFile } from "../model/graph-file.ts";
import type { SelectedPair, Selection } from "./selection.ts";

/** Actors of one community, as rows `start` up to but not including `end`. */
export interface MatrixBlock {
  start: number;
  end: number;
  /** Who has most contacts in it, or null for those of no community. */
  hub: number | null;
}

/** Who with whom, as rows and columns of the same actors. */
export interface Matrix {
  /** Actors by index, those of one community beside each other. */
  actors: readonly number[];
  /** The communities in the order of the rows, which they cover without gaps. */
  blocks: readonly MatrixBlock[];
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
    blocks: findBlocks(actors, groupOf),
    pairAt: (row, column) => pairs.get(keyOf(actors[row] ?? -1, actors[column] ?? -1)),
    left: ranked.length - actors.length,
  };
}

function findBlocks(actors: readonly number[], groupOf: (actor: number) => number): MatrixBlock[] {
  const starts = actors.flatMap((actor, row) => {
    const before = actors[row - 1];
    return before !== undefined && groupOf(before) === groupOf(actor) ? [] : [row];
  });
  return starts.map((start, at) => {
    const hub = actors[start] ?? -1;
    return {
      start,
      end: starts[at + 1] ?? actors.length,
      hub: groupOf(hub) < 0 ? null : hub,
    };
  });
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
