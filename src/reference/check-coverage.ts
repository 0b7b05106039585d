import { addDays, type Day } from "../model/dates.ts";
import { groupRows } from "./group-rows.ts";
import { createProblem, type Problem } from "./problem.ts";
import type { OpenSpan } from "./spans.ts";
import type { LoadedReference, State } from "./types.ts";

/** The offices of a state that its days are covered for, by the column or the table that names them. */
export function mainOfficesOf(state: State): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ["head_of_state", state.headOfState],
    ["head_of_government", state.headOfGovernment],
    ["foreign-minister", ["foreign-minister"]],
  ]);
}

/**
 * States that claim to be covered and are not: a main office without a row, or with days of which no
 * row says who held it, that nobody did, or that we do not know.
 */
export function findCoverageProblems(reference: LoadedReference): Problem[] {
  const rows = groupRows<OpenSpan & { office: string; of: string }>(
    [...reference.terms, ...reference.gaps],
    ({ office, of }) => `${office} ${of}`,
  );
  return reference.states.flatMap((state) => {
    const { covered } = state;
    if (covered === null) return [];
    return [...mainOfficesOf(state)].flatMap(([name, codes]) => {
      const spans = codes.flatMap((code) => rows.get(`${code} state:${state.code}`) ?? []);
      return findGaps(spans, covered.earliest, covered.latest).map(({ earliest, latest }) => {
        const message = `got nobody as ${name} of ${state.name} from ${earliest} to ${latest}, expected a person, "unknown" or "vacant" in office-holders.csv`;
        return createProblem(reference.originOf(state), "covered", message);
      });
    });
  });
}

/** The days between two others that no span holds. */
function findGaps(
  spans: readonly OpenSpan[],
  earliest: Day,
  latest: Day,
): { earliest: Day; latest: Day }[] {
  const gaps: { earliest: Day; latest: Day }[] = [];
  let day = earliest;
  for (const { from, to } of spans.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    if (day > latest) break;
    if (from !== null && from > latest) break;
    // Who leaves on one day and who comes on the next leave no day between them.
    if (from !== null && from > day) gaps.push({ earliest: day, latest: addDays(from, -1) });
    if (to === null) return gaps;
    if (to >= day) day = addDays(to, 1);
  }
  return day > latest ? gaps : [...gaps, { earliest: day, latest }];
}
