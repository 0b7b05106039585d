import { ACTOR_KINDS } from "../model/kinds.ts";
import type { Filters, SelectedPair } from "./selection.ts";

/** Whether filters ask something of pairs, so that what no pair is left of goes with it. */
export function isNarrowing({ minContacts, kinds }: Filters): boolean {
  return minContacts > 1 || kinds.length < ACTOR_KINDS.length;
}

/** Whether a pair has enough contacts, and ends of the kinds asked for. */
export function createPairMatcher(
  { minContacts, kinds }: Filters,
  kindOf: readonly number[],
): (pair: SelectedPair) => boolean {
  const isDrawn = (actor: number): boolean =>
    kinds.includes(ACTOR_KINDS[kindOf[actor] ?? 0] ?? "person");
  return ({ contacts, source, target }) =>
    contacts >= minContacts && isDrawn(source) && isDrawn(target);
}
