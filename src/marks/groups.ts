import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import type { Colouring } from "../state/view.ts";

/** Which group an actor is of, for its colour: the place in the palette, and its name. */
interface ActorGroup {
  /** From 0; the last of the palette is for all the rest. */
  place: number;
  /** Null for the rest. */
  group: number | null;
}

/** What actors are coloured by: a function of the actor's index; undefined where they have no colour. */
export type Grouping = (actor: number) => ActorGroup;

/**
 * Groups by a View's colouring. The largest get the colours of the palette and the others share its
 * last; sizes are those of the whole graph, so that colours stay while the window moves.
 */
export function createGrouping(
  graph: GraphFile,
  level: Level,
  colouring: Colouring,
  colourCount: number,
): Grouping | undefined {
  const column = columnOf(graph, level, colouring);
  if (column === undefined) return undefined;
  const sizes = new Map<number, number>();
  for (const [actor, group] of column.entries()) {
    if (group === null || typeof graph.levels[level].x[actor] !== "number") continue;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
  const rest = colourCount - 1;
  return (actor) => {
    const group = column[actor] ?? null;
    const place = group === null ? -1 : ranked.indexOf(group);
    return place < 0 || place >= rest ? { place: rest, group: null } : { place, group };
  };
}

function columnOf(
  { actors, levels }: GraphFile,
  level: Level,
  colouring: Colouring,
): readonly (number | null)[] | undefined {
  if (colouring === "mode") return undefined;
  return colouring === "community" ? levels[level].community : actors[colouring];
}
