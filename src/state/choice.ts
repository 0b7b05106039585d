import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import type { Choice } from "./view.ts";

/** A choice as indices of actors of a graph: one, or two in ascending order. */
export type ChosenActors = readonly [number] | readonly [number, number];

/** The actors of a choice, or undefined where the graph does not hold them all. */
export function resolveChoice(graph: GraphFile, choice: Choice | null): ChosenActors | undefined {
  if (choice === null) return undefined;
  const ids = choice.kind === "actor" ? [choice.actor] : choice.actors;
  const found = ids.map((id) => graph.actors.id.indexOf(id)).sort((a, b) => a - b);
  const [first, second] = found;
  if (first === undefined || first < 0) return undefined;
  return second === undefined ? [first] : [first, second];
}

/**
 * A choice carried to a level: actors that are drawn there stay, others give way to the first of
 * what they represent that is. A pair whose ends become one is the choice of that one; where
 * nothing is left, null.
 */
export function choiceAtLevel(
  choice: Choice | null,
  level: Level,
  graph: GraphFile,
): Choice | null {
  if (choice === null) return null;
  const actors = choice.kind === "actor" ? [choice.actor] : choice.actors;
  const carried = actors.map((id) => actorAtLevel(id, level, graph));
  const [first, second] = [...new Set(carried.filter((id) => id !== undefined))].sort();
  if (first === undefined) return null;
  if (second === undefined) return { kind: "actor", actor: first };
  return { kind: "pair", actors: [first, second] };
}

function actorAtLevel(id: string, level: Level, graph: GraphFile): string | undefined {
  const actor = graph.actors.id.indexOf(id);
  const rivals = [actor, ...(graph.actors.represents[actor] ?? [])];
  const { x } = graph.levels[level];
  const drawn = rivals.find((each) => typeof x[each] === "number");
  return drawn === undefined ? undefined : graph.actors.id[drawn];
}
