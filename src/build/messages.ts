/** Something to tell the user about a file. */
export interface Problem {
  file: string;
  /** Counted from 1; null where the whole file is meant. */
  line: number | null;
  /** An error makes the exit status 1. */
  severity: "error" | "warning";
  message: string;
}

/** "articles.ndjson:3: error: …": one line, in the form that editors understand. */
export function formatProblem({ file, line, severity, message }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const name = file === "-" ? place.replace("-", "standard input") : place;
  return `${name}: ${severity}: ${message.replace(/\s+/g, " ")}`;
}

/** The same problem where it does not keep the work from being done. */
export function toWarning(problem: Omit<Problem, "severity">): Problem {
  return { file: problem.file, line: problem.line, severity: "warning", message: problem.message };
}

/** Why something could not be done, from whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** "1 article", "2 articles". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
