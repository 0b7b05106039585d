import { createProblem, type Problem } from "./problem.ts";
import type { FormerId, LoadedReference } from "./types.ts";

/** Former ids that are still in use, that two rows claim, or that lead to nobody. */
export function findFormerIdProblems(reference: LoadedReference): Problem[] {
  return reference.formerIds.flatMap((row, at) => findRowProblems(reference, row, at));
}

function findRowProblems(reference: LoadedReference, row: FormerId, at: number): Problem[] {
  const { formerIds } = reference;
  const { former, now } = row;
  const problems: Problem[] = [];
  const tell = (column: string, got: string, expected: string): void => {
    const message = `got ${JSON.stringify(got)}, expected ${expected}`;
    problems.push(createProblem(reference.originOf(row), column, message));
  };
  if (isKnown(reference, former)) tell("former", former, "an id that no table has any more");
  if (formerIds.findIndex((each) => each.former === former) < at) {
    tell("former", former, "each former id once");
  }
  const leadsOn = now !== former && formerIds.some((each) => each.former === now);
  if (!leadsOn && !isKnown(reference, now)) tell("now", now, "an id of these tables");
  return problems;
}

function isKnown(reference: LoadedReference, id: string): boolean {
  const code = id.slice(id.indexOf(":") + 1);
  if (id.startsWith("person:")) return reference.person(code) !== undefined;
  if (id.startsWith("state:")) return reference.state(code) !== undefined;
  if (id.startsWith("org:")) return reference.organisation(code) !== undefined;
  return reference.office(code.slice(code.lastIndexOf("/") + 1)) !== undefined;
}
