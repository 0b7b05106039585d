import { FILTER_KEYS } from "../filter/contact-index.ts";
import type { Day } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../model/kinds.ts";
import { choiceAtLevel } from "./choice.ts";
import type { Camera, View } from "./view.ts";

/** The window from one day to another, inclusive, null for open; ends in the wrong order are swapped. */
export function setWindow(view: View, from: Day | null, to: Day | null): View {
  const swapped = from !== null && to !== null && from > to;
  return swapped ? { ...view, from: to, to: from } : { ...view, from, to };
}

/** Chooses an actor by id. */
export function chooseActor(view: View, actor: string): View {
  return { ...view, choice: { kind: "actor", actor } };
}

/** Chooses a pair by the ids of its ends; their order does not count. */
export function choosePair(view: View, a: string, b: string): View {
  return { ...view, choice: { kind: "pair", actors: a < b ? [a, b] : [b, a] } };
}

/**
 * Chooses an actor beside the chosen one, as a pair: for what passed between the two, or the
 * shortest way from one to the other. Where no single other actor is chosen it is chosen alone.
 */
export function chooseBeside(view: View, actor: string): View {
  const { choice } = view;
  if (choice?.kind !== "actor" || choice.actor === actor) return chooseActor(view, actor);
  return choosePair(view, choice.actor, actor);
}

export function clearChoice(view: View): View {
  return { ...view, choice: null };
}

/**
 * Changes the level. The choice follows to what the chosen people represent where that is drawn,
 * and is dropped where it cannot. The camera shows everything, and what an editor put at a place is
 * dropped, as the levels have places of their own.
 */
export function setLevel(view: View, level: Level, graph: GraphFile): View {
  if (level === view.level) return view;
  const choice = choiceAtLevel(view.choice, level, graph);
  const callouts = view.callouts.filter(({ at }) => at.kind === "actor");
  return { ...view, level, choice, camera: null, pins: [], callouts };
}

/** Parts of a View that are some of a closed list. */
const CLOSED_LISTS = {
  modes: MODES,
  statuses: STATUSES,
  certainties: CERTAINTIES,
  kinds: ACTOR_KINDS,
} as const;
export type ClosedList = keyof typeof CLOSED_LISTS;

/** Shows what has one value of a closed list, or hides it; the list stays in its order. */
export function toggleListed(view: View, key: ClosedList, value: string): View {
  const all: readonly string[] = CLOSED_LISTS[key];
  return { ...view, [key]: toggled(all, view[key], value) };
}

/** Parts of a View that are names or ids, in the order of the alphabet; empty asks nothing. */
export type OpenList = "involving" | "regions" | "publishers";

/** Asks for a name or id, or no longer. */
export function toggleNamed(view: View, key: OpenList, name: string): View {
  const rest = view[key].filter((each) => each !== name);
  return { ...view, [key]: rest.length < view[key].length ? rest : [...rest, name].sort() };
}

/** Sets one part of a View that stands by itself. */
export function setPart<
  K extends
    | "sides"
    | "minSources"
    | "minContacts"
    | "domestic"
    | "hairlines"
    | "colouring"
    | "display"
    | "steps"
    | "sort",
>(view: View, key: K, value: View[K]): View {
  return { ...view, [key]: value };
}

/** Moves the camera, rounded as addresses write it; null shows everything. */
export function setCamera(view: View, camera: Camera | null): View {
  if (camera === null) return { ...view, camera };
  const { x, y, ratio } = camera;
  return {
    ...view,
    camera: { x: rounded(x, 100), y: rounded(y, 100), ratio: rounded(ratio, 10_000) },
  };
}

/** All filters, the window among them, as in the default; level, display, choice and camera stay. */
export function resetFilters(view: View, defaults: View): View {
  const { from, to } = defaults;
  const filters = FILTER_KEYS.map((key) => [key, defaults[key]] as const);
  return { ...view, from, to, ...Object.fromEntries(filters) };
}

function toggled<T>(all: readonly T[], shown: readonly T[], value: T): readonly T[] {
  return all.filter((each) => (each === value ? !shown.includes(each) : shown.includes(each)));
}

/** Adding zero turns the negative zero, which an address cannot write, into the plain one. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
