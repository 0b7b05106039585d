import type { Selection } from "../filter/selection.ts";
import type { ChosenActors } from "../state/choice.ts";

/** What a choice sets apart: the chosen actors that are seen, and the partners of a single one. */
export interface Focus {
  chosen: ReadonlySet<number>;
  near: ReadonlySet<number>;
  /** The ends of a chosen pair, whether or not a line joins them. */
  pair: readonly [source: number, target: number] | null;
}

/** The opacity of what stands outside a focus. */
export const DIMMED = 0.15;

/** Undefined where nothing is chosen, or nothing of it is seen: then all is drawn alike. */
export function resolveFocus(
  selection: Selection,
  choice: ChosenActors | undefined,
): Focus | undefined {
  const seen = choice?.filter((actor) => (selection.contactsByActor[actor] ?? 0) > 0) ?? [];
  const [actor, other] = choice ?? [];
  if (actor === undefined || seen.length === 0) return undefined;
  if (other !== undefined) return { chosen: new Set(seen), near: new Set(), pair: [actor, other] };
  const near = new Set<number>();
  for (const { source, target } of selection.pairs) {
    if (source === actor) near.add(target);
    if (target === actor) near.add(source);
  }
  return { chosen: new Set(seen), near, pair: null };
}
