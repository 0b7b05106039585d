import type { Origin } from "./types.ts";

/** A place in the reference data that cannot be used as it stands. */
export interface Problem extends Origin {
  column: string | null;
  /** What was got, then what was expected. */
  message: string;
}

/** The problem of one row, at the top of the file where the row's place is not known. */
export function createProblem(
  origin: Origin | undefined,
  column: string | null,
  message: string,
): Problem {
  return { file: origin?.file ?? "", line: origin?.line ?? 1, column, message };
}
