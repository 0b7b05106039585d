import type { GraphFile } from "../model/graph-file.ts";
import type { Offset, View } from "../state/view.ts";
import type { Place } from "./projection.ts";

/** What an editor changed, with the actors by their index in the graph. */
export interface Edits {
  /** Actors whose names are not drawn. */
  hidden: ReadonlySet<number>;
  moved: ReadonlyMap<number, Offset>;
  pins: ReadonlyMap<number, Place>;
  callouts: readonly AskedCallout[];
}

/** A callout as it is asked for; `index` is its place in the View's list. */
export interface AskedCallout {
  index: number;
  text: string;
  at: { kind: "actor"; actor: number; offset: Offset | null } | ({ kind: "place" } & Place);
}

/** The changes of a View. What speaks of somebody whom the graph does not hold is left out. */
export function resolveEdits(graph: GraphFile, view: View): Edits {
  const indexOf = (id: string): number => graph.actors.id.indexOf(id);
  const moved = view.moved.map(({ actor, offset }) => [indexOf(actor), offset] as const);
  const pins = view.pins.map(({ actor, x, y }) => [indexOf(actor), { x, y }] as const);
  return {
    hidden: new Set(view.hidden.map(indexOf)),
    moved: new Map(moved.filter(isKnown)),
    pins: new Map(pins.filter(isKnown)),
    callouts: view.callouts.map(({ text, at }, index): AskedCallout => {
      if (at.kind === "place") return { index, text, at };
      return { index, text, at: { ...at, actor: indexOf(at.actor) } };
    }),
  };
}

function isKnown([actor]: readonly [number, unknown]): boolean {
  return actor >= 0;
}
