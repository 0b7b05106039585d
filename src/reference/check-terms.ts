import { groupRows } from "./group-rows.ts";
import { createProblem, type Problem } from "./problem.ts";
import type { OpenSpan } from "./spans.ts";
import { GENERAL_KNOWLEDGE, type DatedTerm, type LoadedReference } from "./types.ts";

/**
 * Terms and memberships that end before they begin, offices with more holders than seats, and terms
 * that are marked as checked against no source.
 */
export function findTermProblems(reference: LoadedReference): Problem[] {
  return [
    ...[...reference.terms, ...reference.gaps, ...reference.memberships].flatMap((row) =>
      findReversal(reference, row),
    ),
    ...findCrowds(reference),
    ...reference.terms.flatMap((term) => findMissingSource(reference, term)),
  ];
}

function findMissingSource(reference: LoadedReference, term: DatedTerm): Problem[] {
  if (term.checked === null || !["", GENERAL_KNOWLEDGE].includes(term.source)) return [];
  const message = `got ${JSON.stringify(term.source)}, expected where a checked term was compared`;
  return [createProblem(reference.originOf(term), "source", message)];
}

function findReversal(reference: LoadedReference, row: OpenSpan): Problem[] {
  const { from, to } = row;
  if (from === null || to === null || from <= to) return [];
  const message = `got an end on ${to}, expected one not before its start on ${from}`;
  return [createProblem(reference.originOf(row), "to", message)];
}

/**
 * Where terms of one office surely ran on the same day, and more than it has seats. A handover day
 * belongs to both, so terms must overlap by more than that day.
 */
function findCrowds(reference: LoadedReference): Problem[] {
  const terms = groupRows(reference.terms, ({ office, of }) => `${office} ${of}`);
  return [...terms.values()].flatMap((rivals) => {
    const seats = reference.office(rivals[0]?.office ?? "")?.seats ?? Infinity;
    if (rivals.length <= seats) return [];
    return rivals.flatMap((term) => {
      const others = rivals.filter((other) => startsWithin(term, other));
      const people = new Set([term, ...others].map(({ person }) => person));
      if (people.size <= seats) return [];
      const message = `got ${[...people].join(", ")} at a time, expected ${seats} in ${term.office} of ${term.of}`;
      return [createProblem(reference.originOf(term), "from", message)];
    });
  });
}

/** Whether a term surely begins before another's sure end and after its sure start. */
function startsWithin(term: DatedTerm, other: DatedTerm): boolean {
  const start = term.surely.earliest ?? "";
  const otherStart = other.surely.earliest ?? "";
  if (term === other || start < otherStart) return false;
  return endOf(other) > start && endOf(term) > start;
}

/** The last day on which a term surely ran; after all days where it has no end. */
function endOf(term: DatedTerm): string {
  return term.surely.latest ?? "9999-12-31";
}
