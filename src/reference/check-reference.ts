import { findCodeProblems } from "./check-codes.ts";
import { findFormerIdProblems } from "./check-former-ids.ts";
import { findCoverageProblems } from "./check-coverage.ts";
import { findNameProblems } from "./check-names.ts";
import { findTermProblems } from "./check-terms.ts";
import type { Problem } from "./problem.ts";
import type { LoadedReference } from "./types.ts";

type Check = (reference: LoadedReference) => Problem[];

const CHECKS: readonly Check[] = [
  findCodeProblems,
  findTermProblems,
  findNameProblems,
  findCoverageProblems,
  findFormerIdProblems,
];

/** What does not fit together across the rows of reference data, by file and line. */
export function findProblems(reference: LoadedReference): Problem[] {
  return CHECKS.flatMap((check) => check(reference)).toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
