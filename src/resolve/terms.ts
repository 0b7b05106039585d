import { hasAllOf, hasDayIn } from "../reference/spans.ts";
import type { Reference, Term, When } from "../reference/types.ts";
import type { Referent } from "../extract/types.ts";

const ANY_DAY: When = { earliest: null, latest: null };

/** What a known person was on the day of a contact. */
export interface Standing {
  /** The title of that day in words, or null. */
  office: string | null;
  /** Actor ids. */
  represents: string[];
}

/**
 * The standing of a person on a day: the article's words on whom they act for, else the term of
 * that day. Where several terms are possible, only what they agree on is taken.
 */
export function standingOf(
  person: string,
  referent: Referent,
  when: When | null,
  reference: Reference,
): Standing {
  const terms = reference.termsOf(person).filter((term) => hasDayIn(term, when ?? ANY_DAY));
  return { office: titleOf(terms, referent, when), represents: bodiesOf(terms, referent) };
}

function bodiesOf(terms: readonly Term[], referent: Referent): string[] {
  if (referent.of.length > 0) return [...new Set(referent.of)];
  const bodies = new Set(terms.map((term) => term.of));
  return bodies.size === 1 ? [...bodies] : [];
}

function titleOf(terms: readonly Term[], referent: Referent, when: When | null): string | null {
  const told = terms.find((term) => referent.offices.includes(term.office));
  const throughout = terms.find((term) => when !== null && hasAllOf(term, when));
  const only = terms.length === 1 ? terms[0] : undefined;
  return (told ?? throughout ?? only)?.title ?? referent.title;
}
