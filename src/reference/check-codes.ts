import { createProblem, type Problem } from "./problem.ts";
import type { LoadedReference } from "./types.ts";

/** A code in a row's column that has to be known. */
interface CodeUse {
  row: object;
  column: string;
  code: string;
  isKnown: boolean;
  expected: string;
}

/** Codes that are used but not known, and codes that two rows of one table claim. */
export function findCodeProblems(reference: LoadedReference): Problem[] {
  const unknown = findCodeUses(reference)
    .filter(({ isKnown }) => !isKnown)
    .map(({ row, column, code, expected }) =>
      createProblem(
        reference.originOf(row),
        column,
        `got ${JSON.stringify(code)}, expected ${expected}`,
      ),
    );
  const tables = [
    reference.states,
    reference.organisations,
    reference.offices,
    reference.people,
  ].map((rows) => findRepeatedCodes(reference, rows));
  return [...unknown, ...tables.flat()];
}

function findCodeUses(reference: LoadedReference): CodeUse[] {
  const actor = (row: object, column: string, code: string): CodeUse => ({
    row,
    column,
    code,
    isKnown: isActorKnown(reference, code),
    expected: "a state or organisation of states.csv or organisations.csv",
  });
  const office = (row: object, column: string, code: string): CodeUse => ({
    row,
    column,
    code,
    isKnown: reference.office(code) !== undefined,
    expected: "an office of offices.csv",
  });
  return [
    ...reference.terms.flatMap((term) => [
      {
        row: term,
        column: "person",
        code: term.person,
        isKnown: reference.person(term.person) !== undefined,
        expected: "a person of people.csv",
      },
      office(term, "office", term.office),
      actor(term, "of", term.of),
    ]),
    ...reference.gaps.flatMap((gap) => [
      office(gap, "office", gap.office),
      actor(gap, "of", gap.of),
    ]),
    ...reference.states.flatMap((state) => [
      ...state.headOfState.map((code) => office(state, "head_of_state", code)),
      ...state.headOfGovernment.map((code) => office(state, "head_of_government", code)),
      ...state.leader.map((code) => office(state, "leader", code)),
    ]),
    ...reference.memberships.flatMap((membership) => [
      {
        row: membership,
        column: "organisation",
        code: membership.organisation,
        isKnown: reference.organisation(membership.organisation) !== undefined,
        expected: "an organisation of organisations.csv",
      },
      actor(membership, "member", membership.member),
    ]),
    ...reference.offices.flatMap((row) => [
      ...[...row.national.keys()].map((code) => actor(row, "national", code)),
      ...(row.includes ?? []).map((code) => office(row, "includes", code)),
    ]),
    ...reference.organisations.flatMap((row) =>
      row.within === undefined ? [] : [actor(row, "within", row.within)],
    ),
  ];
}

function isActorKnown(reference: LoadedReference, id: string): boolean {
  const [form, code = ""] = id.split(":");
  return (form === "state" ? reference.state(code) : reference.organisation(code)) !== undefined;
}

function findRepeatedCodes(
  reference: LoadedReference,
  rows: readonly { code: string }[],
): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const isRepeated = seen.has(row.code);
    seen.add(row.code);
    const message = `got ${JSON.stringify(row.code)} again, expected one row of each code`;
    return isRepeated ? [createProblem(reference.originOf(row), "code", message)] : [];
  });
}
