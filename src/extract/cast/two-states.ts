import type { Discourse } from "./discourse.ts";
import type { Mention } from "../mentions/mention.ts";

/** Of which two states "their ministers", "the ministers of the two countries" are. */

/** A state that a sentence names, and its token. */
export interface NamedState {
  id: string;
  from: number;
}

/** Takes note of the states that a sentence names; a city may be a mere place. */
export function followStates(discourse: Discourse, mentions: readonly Mention[]): void {
  const states = mentions.flatMap(({ kind, form, from, of: [id] }) =>
    kind === "state" && form === "name" && id !== undefined ? [{ id, from }] : [],
  );
  discourse.states = { here: states, before: discourse.states.here };
}

/**
 * For whom each of the two acts of whom the text told last, else the two states that the sentence,
 * or the one before it, names; none where these are not two.
 */
export function bodiesOfTwo({ party, states }: Discourse, { from, count }: Mention): string[] {
  const bodies = party.map(({ of }) => [...of]);
  const areOne = bodies.length === 2 && bodies.every(({ length }) => length === 1);
  if (areOne && new Set(bodies.flat()).size === 2) return bodies.flat();
  if (party.length > 0 || count !== 2) return [];
  const here = states.here.filter((state) => state.from < from);
  const named = [...new Set((here.length > 0 ? here : states.before).map(({ id }) => id))];
  return named.length === 2 ? named : [];
}
