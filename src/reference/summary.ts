import { mainOfficesOf } from "./check-coverage.ts";
import type { DatedTerm, LoadedReference } from "./types.ts";

/** How much the reference data holds, line by line: what is counted, and the count. */
export function summarise(reference: LoadedReference): [label: string, value: string][] {
  const { states, organisations, memberships, offices, people, terms, gaps } = reference;
  const wordings = reference.names.filter(({ form }) => form === "office").length;
  const aliases = reference.names.filter(({ form }) => form === "person").length - people.length;
  const covered = states.filter((state) => state.covered !== null);
  const main = findMainTerms(reference, SINCE);
  const unknown = gaps.filter(({ kind }) => kind === "unknown").length;
  return [
    ["states and territories", `${states.length}`],
    ["  members of the United Nations", `${states.filter(isMember).length}`],
    ["  with their main offices covered", `${covered.length}`],
    ["organisations, groups and movements", `${organisations.length}`],
    ["memberships", `${memberships.length}`],
    ["offices", `${offices.length}`],
    ["wordings of offices", `${wordings}`],
    ["people", `${people.length}`],
    ["  other names of people", `${aliases}`],
    ["  with a Wikidata id", `${people.filter(({ wikidata }) => wikidata !== "").length}`],
    ["terms", `${terms.length}`],
    ["  checked", shareOf(terms.filter(isChecked).length, terms.length)],
    [`  in the three main offices since ${SINCE}`, `${main.length}`],
    ["    checked", shareOf(main.filter(isChecked).length, main.length)],
    ["rows that say unknown", `${unknown}`],
    ["rows that say vacant or none", `${gaps.length - unknown}`],
  ];
}

/** The year from which the main offices of every state are to be known. */
const SINCE = 2019;

/** The terms of heads of state, heads of government and foreign ministers that end in a year or later. */
function findMainTerms({ states, terms }: LoadedReference, year: number): DatedTerm[] {
  const main = new Map(
    states.map((state) => [`state:${state.code}`, [...mainOfficesOf(state).values()].flat()]),
  );
  return terms.filter(
    ({ of, office, to }) =>
      main.get(of)?.includes(office) === true && (to === null || to >= `${year}-01-01`),
  );
}

function isMember({ status }: LoadedReference["states"][number]): boolean {
  return status === "member";
}

function isChecked({ checked }: DatedTerm): boolean {
  return checked !== null;
}

function shareOf(count: number, total: number): string {
  return total === 0 ? "0" : `${count} (${((100 * count) / total).toFixed(1)} %)`;
}
