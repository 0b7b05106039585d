import type { OfficesMeant } from "./holders.ts";
import type { Fit, FindNames } from "./name-index.ts";
import { hasDayIn } from "./spans.ts";
import type { CandidateContext, OfficeKind, Person, Term, When } from "./types.ts";

interface CandidateTables {
  findNames: FindNames;
  offices: ReadonlyMap<string, OfficeKind>;
  officesMeant: OfficesMeant;
  termsOf: (person: string) => readonly Term[];
  /** From an organisation to what it is part of or acts in. */
  within: ReadonlyMap<string, string>;
}

export type FindCandidates = (name: string, context: CandidateContext) => readonly Person[];

/** What the context says for a person, most telling first; compared from left to right. */
type Rank = readonly [context: number, fit: number, active: number];

const FIT_RANK: Readonly<Record<Fit, number>> = { full: 2, short: 1, weak: 0 };
const ALWAYS: When = { earliest: null, latest: null };

/**
 * The look-up of `Reference.candidates`. Those that the context ranks lower are left out, so that
 * one result is an answer and several are people that the context cannot tell apart.
 */
export function createCandidates(tables: CandidateTables): FindCandidates {
  const areKin = (a: string, b: string) =>
    a === b || tables.within.get(a) === b || tables.within.get(b) === a;
  const isOfficeOf = (term: Term, office: string) =>
    tables.officesMeant(office, term.of).includes(term.office);
  const isNarrow = (office: string) => tables.offices.get(office)?.seats === 1;

  const rankOf = (person: Person, fit: Fit, context: CandidateContext): Rank | undefined => {
    const terms = tables.termsOf(person.code);
    const active = terms.filter((term) => hasDayIn(term, context.when ?? ALWAYS));
    const { of = [], offices = [] } = context;
    const actsFor = (term: Term) => of.some((id) => areKin(term.of, id));
    const holds = (term: Term) => offices.some((office) => isOfficeOf(term, office));
    if (of.length > 0 && terms.length > 0 && !terms.some(actsFor)) return undefined;
    const support =
      countSupport(terms, active, actsFor) +
      countSupport(terms, active, holds) +
      (active.some((term) => actsFor(term) && holds(term)) ? 1 : 0);
    if (fit === "weak") {
      const isOtherOffice =
        offices.length > 0 && offices.every(isNarrow) && !terms.some((term) => holds(term));
      if (isOtherOffice || (active.length === 0 && support === 0)) return undefined;
    }
    return [support, FIT_RANK[fit], active.length > 0 ? 1 : 0];
  };

  return (name, context) => {
    const ranked = tables.findNames(name).flatMap(({ person, fit }) => {
      const rank = rankOf(person, fit, context);
      return rank === undefined ? [] : [{ person, rank }];
    });
    ranked.sort((a, b) => compareRanks(b.rank, a.rank));
    const best = ranked[0];
    if (best === undefined) return [];
    return ranked
      .filter(({ rank }) => compareRanks(rank, best.rank) === 0)
      .map(({ person }) => person);
  };
}

/** 2 where a term of that day fits, 1 where one of another day does. */
function countSupport(
  terms: readonly Term[],
  active: readonly Term[],
  fits: (term: Term) => boolean,
): number {
  if (active.some(fits)) return 2;
  return terms.some(fits) ? 1 : 0;
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
