import type { GraphFile } from "../model/graph-file.ts";
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
