import type { Reference, Term } from "../../reference/types.ts";

/**
 * For whom somebody acts where nothing is said: the state that one leads, before one of which one is
 * head beside others (a co-prince, the sovereign of realms with governors-general), before any other
 * state, before an organisation that one chairs. The first of equals; undefined without terms.
 */
export function mainBodyOf(terms: readonly Term[], reference: Reference): string | undefined {
  const ranks = terms.map((term) => rankOf(term, reference));
  return terms[ranks.indexOf(Math.max(...ranks))]?.of;
}

function rankOf({ office, of }: Term, reference: Reference): number {
  if (!of.startsWith("state:")) return 0;
  const state = reference.state(of.slice("state:".length));
  if (state?.leader.includes(office)) return 3;
  const isOnlyHead =
    state?.headOfState.includes(office) && !state.headOfState.includes("governor-general");
  return isOnlyHead ? 2 : 1;
}
