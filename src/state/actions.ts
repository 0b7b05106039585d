import type { Day } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { Level, Mode, Status } from "../model/kinds.ts";
import { MODES, STATUSES } from "../model/kinds.ts";
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

export function clearChoice(view: View): View {
  return { ...view, choice: null };
}

/**
 * Changes the level. The choice follows to what the chosen people represent where that is drawn,
 * and is dropped where it cannot; the camera shows everything, as the levels have places of their own.
 */
export function setLevel(view: View, level: Level, graph: GraphFile): View {
  if (level === view.level) return view;
  return { ...view, level, choice: choiceAtLevel(view.choice, level, graph), camera: null };
}

/** Shows a mode, or hides it. */
export function toggleMode(view: View, mode: Mode): View {
  return { ...view, modes: toggled(MODES, view.modes, mode) };
}

/** Shows contacts of a status, or hides them. */
export function toggleStatus(view: View, status: Status): View {
  return { ...view, statuses: toggled(STATUSES, view.statuses, status) };
}

export function setDomestic(view: View, domestic: boolean): View {
  return { ...view, domestic };
}

export function setHairlines(view: View, hairlines: boolean): View {
  return { ...view, hairlines };
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

/** Window, modes, statuses, domestic and hairlines as in the default; choice, level and camera stay. */
export function resetFilters(view: View, defaults: View): View {
  const { from, to, modes, statuses, domestic, hairlines } = defaults;
  return { ...view, from, to, modes, statuses, domestic, hairlines };
}

function toggled<T>(all: readonly T[], shown: readonly T[], value: T): readonly T[] {
  return all.filter((each) => (each === value ? !shown.includes(each) : shown.includes(each)));
}

/** Adding zero turns the negative zero, which an address cannot write, into the plain one. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
