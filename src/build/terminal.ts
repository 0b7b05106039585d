import { formatProblem, type Problem } from "./messages.ts";
import { createProgress, type Progress } from "./progress.ts";

/** Where a command puts its results and its messages, and how it counts errors. */
export interface Terminal {
  /** Writes a line of results; waits where the reader is slower than we are. */
  write: (line: string) => Promise<void>;
  /** Writes a line of messages. */
  say: (message: string) => void;
  /** Says what is wrong with a file. */
  tell: (problem: Problem) => void;
  /** How many errors were told. */
  errorCount: () => number;
  progress: Progress;
}

/** Results on `out`, messages and progress on `err`. */
export function createTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  const progress = createProgress(err);
  let errors = 0;
  const say = (message: string): void => {
    progress.done();
    err.write(`${message}\n`);
  };
  return {
    write: async (line) => {
      if (out.write(`${line}\n`)) return;
      await new Promise<void>((resolve) => out.once("drain", resolve));
    },
    say,
    tell: (problem) => {
      if (problem.severity === "error") errors += 1;
      say(formatProblem(problem));
    },
    errorCount: () => errors,
    progress,
  };
}

/** Ends quietly where the reader has gone (`extract … | head`): that is no failure. */
export function endWithReader(out: NodeJS.WriteStream): void {
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
