import { createCandidates } from "./candidates.ts";
import { groupRows } from "./group-rows.ts";
import { createHolders, createOfficesMeant, createWithin } from "./holders.ts";
import { createNameIndex } from "./name-index.ts";
import { findNames } from "./names.ts";
import type { Problem } from "./problem.ts";
import { readRows } from "./rows.ts";
import { hasAllOf } from "./spans.ts";
import { TABLES, type Table } from "./tables.ts";
import {
  GAP_KINDS,
  type DatedTerm,
  type Gap,
  type LoadedReference,
  type Origin,
  type Term,
} from "./types.ts";

export type { Problem } from "./problem.ts";

/**
 * Reference data from the CSV texts by file name ("states.csv", …).
 *
 *   texts ─ readRows ─▶ rows and problems ─▶ maps ─▶ look-ups
 *
 * A row that cannot be read becomes a problem and is left out; a missing file is an empty table.
 */
export function createReference(files: ReadonlyMap<string, string>): {
  reference: LoadedReference;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const origins = new WeakMap<object, Origin>();
  const read = <Row extends object>(table: Table<Row>): readonly Row[] => {
    const content = readRows(table, files.get(table.file), origins);
    problems.push(...content.problems);
    return content.rows;
  };
  const states = read(TABLES.states);
  const organisations = read(TABLES.organisations);
  const memberships = read(TABLES.memberships);
  const offices = read(TABLES.offices);
  const people = read(TABLES.people);
  const { terms, gaps } = splitGaps(read(TABLES.terms), origins);
  const formerIds = read(TABLES.formerIds);

  const stateByCode = byCode(states);
  const organisationByCode = byCode(organisations);
  const officeByCode = byCode(offices);
  const personByCode = byCode(people);
  const termsByPerson = groupRows(terms.toSorted(compareStarts), ({ person }) => person);
  const membersByOrganisation = groupRows(memberships, ({ organisation }) => organisation);
  const officesMeant = createOfficesMeant(officeByCode, stateByCode);
  const termsOf = (person: string) => termsByPerson.get(person) ?? [];

  const reference: LoadedReference = {
    states,
    organisations,
    memberships,
    offices,
    people,
    terms,
    gaps,
    formerIds,
    names: findNames({ states, organisations, offices, people }),
    state: (code) => stateByCode.get(code),
    organisation: (code) => organisationByCode.get(code),
    office: (code) => officeByCode.get(code),
    person: (code) => personByCode.get(code),
    termsOf,
    ...createHolders({
      states,
      organisations,
      offices: officeByCode,
      people: personByCode,
      terms,
      gaps,
      officesMeant,
    }),
    candidates: createCandidates({
      findNames: createNameIndex(people),
      offices: officeByCode,
      officesMeant,
      termsOf,
      within: createWithin(organisations),
    }),
    membersOn: (organisation, when) =>
      (membersByOrganisation.get(organisation) ?? [])
        .filter((membership) => hasAllOf(membership, when ?? { earliest: null, latest: null }))
        .map(({ member }) => member),
    originOf: (row) => origins.get(row),
  };
  return { reference, problems };
}

/** Parts the rows that say that nobody is named from those of people. */
function splitGaps(
  rows: readonly DatedTerm[],
  origins: WeakMap<object, Origin>,
): { terms: DatedTerm[]; gaps: Gap[] } {
  const terms: DatedTerm[] = [];
  const gaps: Gap[] = [];
  for (const row of rows) {
    const kind = GAP_KINDS.find((word) => word === row.person);
    if (kind === undefined) {
      terms.push(row);
      continue;
    }
    const gap = { kind, office: row.office, of: row.of, from: row.from, to: row.to };
    const origin = origins.get(row);
    if (origin) origins.set(gap, origin);
    gaps.push(gap);
  }
  return { terms, gaps };
}

function byCode<Row extends { code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}

/** Unknown starts come first: they lie before what is known. */
function compareStarts(a: Term, b: Term): number {
  const from = a.from ?? "";
  const other = b.from ?? "";
  return from < other ? -1 : from > other ? 1 : 0;
}
