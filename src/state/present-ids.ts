import type { GraphFile } from "../model/graph-file.ts";
import type { Choice, View } from "./view.ts";

/**
 * A View that names actors by the ids that the graph has: a link may have been made before an actor
 * was merged into another or renamed. A View that needs none of that is returned as it is.
 */
export function presentIds(view: View, { actors, formerIds }: GraphFile): View {
  if (Object.keys(formerIds).length === 0) return view;
  const follow = (id: string): string => actors.id[formerIds[id] ?? -1] ?? id;
  const present: View = {
    ...view,
    choice: presentChoice(view.choice, follow),
    involving: unique(view.involving.map(follow)),
    hidden: unique(view.hidden.map(follow)),
    moved: byActor(view.moved, follow),
    pins: byActor(view.pins, follow),
    callouts: view.callouts.map((callout) => {
      const { at } = callout;
      if (at.kind !== "actor") return callout;
      return { text: callout.text, at: Object.assign({}, at, { actor: follow(at.actor) }) };
    }),
  };
  return JSON.stringify(present) === JSON.stringify(view) ? view : present;
}

/** A pair whose ends are one by now is the choice of that one. */
function presentChoice(choice: Choice | null, follow: (id: string) => string): Choice | null {
  if (choice === null) return null;
  if (choice.kind === "actor") return { kind: "actor", actor: follow(choice.actor) };
  const [first = "", second] = unique(choice.actors.map(follow));
  if (second === undefined) return { kind: "actor", actor: first };
  return { kind: "pair", actors: [first, second] };
}

/** Of two of one actor the one that was made for it stays, else the first. */
function byActor<Item extends { actor: string }>(
  items: readonly Item[],
  follow: (id: string) => string,
): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) {
    const actor = follow(item.actor);
    if (!kept.has(actor) || actor === item.actor)
      kept.set(actor, Object.assign({}, item, { actor }));
  }
  return [...kept.values()].sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
