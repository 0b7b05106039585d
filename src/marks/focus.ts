import { findShortestPath } from "../filter/paths.ts";
import type { SelectedPair, Selection } from "../filter/selection.ts";
import type { ChosenActors } from "../state/choice.ts";
import type { Steps } from "../state/view.ts";

/** What a choice sets apart. */
export interface Focus {
  /** The chosen actors that are seen. */
  chosen: ReadonlySet<number>;
  /** Who stands around the chosen one, or on the way between two. */
  near: ReadonlySet<number>;
  /** Whether a line belongs to it. */
  joins: (source: number, target: number) => boolean;
}

/** The opacity of what stands outside a focus. */
export const DIMMED = 0.15;

/**
 * Undefined where nothing is chosen, or nothing of it is seen: then all is drawn alike. One actor
 * brings its partners, at two steps theirs as well; two bring the line between them, or, where they
 * never met, the shortest way from one to the other.
 */
export function resolveFocus(
  selection: Selection,
  choice: ChosenActors | undefined,
  steps: Steps,
): Focus | undefined {
  const seen = choice?.filter((actor) => (selection.contactsByActor[actor] ?? 0) > 0) ?? [];
  const [actor, other] = choice ?? [];
  if (actor === undefined || seen.length === 0) return undefined;
  const chosen = new Set(seen);
  if (other !== undefined) return focusOnWay(selection, chosen, actor, other);
  const inner = new Set([actor]);
  const near = partnersOf(selection.pairs, inner);
  if (steps === 2) {
    for (const partner of near) inner.add(partner);
    for (const partner of partnersOf(selection.pairs, inner)) near.add(partner);
  }
  near.delete(actor);
  return { chosen, near, joins: (source, target) => inner.has(source) || inner.has(target) };
}

function focusOnWay(
  selection: Selection,
  chosen: ReadonlySet<number>,
  actor: number,
  other: number,
): Focus {
  const way = findShortestPath(selection, actor, other) ?? [actor, other];
  const near = new Set(way.slice(1, -1));
  const joins = (source: number, target: number): boolean => {
    const [from, to] = [way.indexOf(source), way.indexOf(target)];
    return from >= 0 && to >= 0 && (from - to) ** 2 === 1;
  };
  return { chosen, near, joins };
}

function partnersOf(pairs: readonly SelectedPair[], actors: ReadonlySet<number>): Set<number> {
  const partners = new Set<number>();
  for (const { source, target } of pairs) {
    if (actors.has(source)) partners.add(target);
    if (actors.has(target)) partners.add(source);
  }
  return partners;
}
