import { rangeOfEdtf, type Day, type DayRange } from "../model/dates.ts";
import { createOfficesMeant } from "./holders.ts";
import { hasDayIn } from "./spans.ts";
import type { DatedTerm, LoadedReference, Person } from "./types.ts";
import type { FoundTerm } from "./wikidata.ts";

/** A found term beside the row that it belongs to. */
export interface TermComparison {
  found: FoundTerm;
  /** The office of ours that it is a term of. */
  office: string;
  /** Undefined where nobody of ours is meant. */
  person: Person | undefined;
  /** Undefined where the person has no such term. */
  term: DatedTerm | undefined;
  from: DateVerdict;
  to: DateVerdict;
}

/**
 * How a found date stands to ours: the same or within it, exacter than ours, another one, or not
 * there to compare.
 */
type DateVerdict = "agrees" | "exacter" | "differs" | "silent";

/** Compares what was found with the rows of the reference. Nothing is guessed: who fits nobody is new. */
export function compareTerms(
  reference: LoadedReference,
  found: readonly FoundTerm[],
): TermComparison[] {
  const byWikidata = new Map(
    reference.people.flatMap((person): [string, Person][] =>
      person.wikidata === "" ? [] : [[person.wikidata, person]],
    ),
  );
  const officesMeant = createOfficesMeant(
    new Map(reference.offices.map((office) => [office.code, office])),
    new Map(reference.states.map((state) => [state.code, state])),
  );

  const findPerson = ({ name, wikidata, state, from }: FoundTerm): Person | undefined => {
    const known = byWikidata.get(wikidata);
    if (known) return known;
    const when = from === null ? null : (rangeOfEdtf(from) ?? null);
    const people = reference.candidates(name, { when, of: [`state:${state}`] });
    const [person] = people;
    // A family name alone, or somebody whom Wikidata knows as another, is not the same person.
    const isSame = person?.wikidata === "" && people.length === 1 && name.includes(" ");
    return isSame ? person : undefined;
  };

  return found.map((each) => {
    const of = `state:${each.state}`;
    const meant = officesMeant(each.office, of);
    const person = findPerson(each);
    const span = spanOf(each);
    const term = reference.terms.find(
      (own) =>
        own.person === person?.code &&
        own.of === of &&
        meant.includes(own.office) &&
        hasDayIn(own, { earliest: span.from, latest: span.to }),
    );
    return {
      found: each,
      office: term?.office ?? latestOffice(reference, of, meant) ?? each.office,
      person,
      term,
      from: compareDate(each.from, term?.from ?? null, term?.surely.earliest ?? null),
      to: compareDate(each.to, term?.surely.latest ?? null, term?.to ?? null),
    };
  });
}

function spanOf({ from, to }: FoundTerm): { from: Day | null; to: Day | null } {
  return {
    from: (from === null ? undefined : rangeOfEdtf(from))?.earliest ?? null,
    to: (to === null ? undefined : rangeOfEdtf(to))?.latest ?? null,
  };
}

/** Of several offices that a head of state may hold, the one that was filled last. */
function latestOffice(
  reference: LoadedReference,
  of: string,
  meant: readonly string[],
): string | undefined {
  return reference.terms
    .filter((term) => term.of === of && meant.includes(term.office))
    .toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
    .at(-1)?.office;
}

function compareDate(found: string | null, first: Day | null, last: Day | null): DateVerdict {
  const theirs = found === null ? undefined : rangeOfEdtf(found);
  if (theirs === undefined) return "silent";
  if (first === null || last === null) return "exacter";
  const ours: DayRange = { earliest: first, latest: last };
  if (theirs.earliest > ours.latest || theirs.latest < ours.earliest) return "differs";
  return lengthOf(theirs) < lengthOf(ours) ? "exacter" : "agrees";
}

function lengthOf({ earliest, latest }: DayRange): number {
  return Date.parse(latest) - Date.parse(earliest);
}
