import { createCandidates } from "./candidates.ts";
import { groupRows } from "./group-rows.ts";
import { createHolders, createWithin } from "./holders.ts";
import { createNameIndex } from "./name-index.ts";
import { findNames } from "./names.ts";
import type { Problem } from "./problem.ts";
import { readRows } from "./rows.ts";
import { hasAllOf } from "./spans.ts";
import { TABLES, type Table } from "./tables.ts";
import type { LoadedReference, Origin, Term } from "./types.ts";

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
  const terms = read(TABLES.terms);

  const stateByCode = byCode(states);
  const organisationByCode = byCode(organisations);
  const officeByCode = byCode(offices);
  const personByCode = byCode(people);
  const termsByPerson = groupRows(terms.toSorted(compareStarts), ({ person }) => person);
  const membersByOrganisation = groupRows(memberships, ({ organisation }) => organisation);
  const termsOf = (person: string) => termsByPerson.get(person) ?? [];

  const reference: LoadedReference = {
    states,
    organisations,
    memberships,
    offices,
    people,
    terms,
    names: findNames({ states, organisations, offices, people }),
    state: (code) => stateByCode.get(code),
    organisation: (code) => organisationByCode.get(code),
    office: (code) => officeByCode.get(code),
    person: (code) => personByCode.get(code),
    termsOf,
    holderOn: createHolders({ organisations, offices: officeByCode, people: personByCode, terms }),
    candidates: createCandidates({
      findNames: createNameIndex(people),
      offices: officeByCode,
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

function byCode<Row extends { code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}

/** Unknown starts come first: they lie before what is known. */
function compareStarts(a: Term, b: Term): number {
  const from = a.from ?? "";
  const other = b.from ?? "";
  return from < other ? -1 : from > other ? 1 : 0;
}
