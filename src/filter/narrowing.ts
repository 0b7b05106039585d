import { ACTOR_KINDS } from "../model/kinds.ts";
import type { PairTable } from "./pair-table.ts";
import type { Filters, SelectedPair } from "./selection.ts";

/** What is seen: pairs, and by index whether a contact is and how many contacts an actor has. */
export interface Shown {
  pairs: SelectedPair[];
  seen: Uint8Array;
  byActor: Uint32Array;
}

/** Whether filters ask something of pairs, so that what no pair is left of goes with it. */
export function isNarrowing({ minContacts, kinds }: Filters): boolean {
  return minContacts > 1 || kinds.length < ACTOR_KINDS.length;
}

/**
 * Leaves the pairs that have enough contacts and whose ends are of the kinds asked for, the contacts
 * in which one of these pairs met, and of each actor the contacts with somebody who is left.
 */
export function narrow(
  { pairs, seen, byActor }: Shown,
  { minContacts, kinds, hairlines }: Filters,
  kindOf: readonly number[],
  table: PairTable,
): Shown {
  const isDrawn = (actor: number): boolean =>
    kinds.includes(ACTOR_KINDS[kindOf[actor] ?? 0] ?? "person");
  const left = pairs.filter(
    ({ contacts, source, target }) => contacts >= minContacts && isDrawn(source) && isDrawn(target),
  );
  const narrowed = {
    pairs: left.filter((pair) => hairlines || !pair.hairline),
    seen: new Uint8Array(seen.length),
    byActor: new Uint32Array(byActor.length),
  };
  const met = new Map<number, Set<number>>();
  for (const { source, target } of left) {
    const pair = table.resolve(source, target) ?? 0;
    const end = table.contacts.start[pair + 1] ?? 0;
    for (let at = table.contacts.start[pair] ?? 0; at < end; at++) {
      const contact = table.contacts.items[at] ?? 0;
      if (seen[contact] !== 1) continue;
      narrowed.seen[contact] = 1;
      met.set(contact, (met.get(contact) ?? new Set()).add(source).add(target));
    }
  }
  for (const actors of met.values()) {
    for (const actor of actors) narrowed.byActor[actor] = (narrowed.byActor[actor] ?? 0) + 1;
  }
  return narrowed;
}
