/** Files in a folder of their own, removed after the test. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Problem } from "../../src/build/messages.ts";
import type { Progress } from "../../src/build/progress.ts";
import type { Terminal } from "../../src/build/terminal.ts";
import { formatProblem } from "../../src/build/messages.ts";

/** A reference of two states, so that nothing depends on the package's own. */
export const REFERENCE = {
  "reference/states.csv": `code,name,official,adjectives,demonyms,capital,aliases,metonyms,region
NOL,Norland,,Norland,,Hask,,,
SUD,Sudmark,,Sudmark,,Perrin,,,
`,
  "reference/organisations.csv": "code,name,kind,aliases,closed,within\n",
  "reference/memberships.csv": "organisation,member,from,to\n",
  "reference/offices.csv": `code,name,wordings,national,seats,includes
foreign-minister,Foreign Minister,foreign minister,,1,
`,
  "reference/people.csv": "code,name,aliases,family\n",
  "reference/office-holders.csv": "person,office,of,from,to,acting,title,checked,source\n",
};

/** A new folder with these files, by their path in it. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readout-unit-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const SILENT: Progress = { step: () => {}, done: () => {} };

export interface Recorder extends Terminal {
  lines: string[];
  messages: string[];
}

/** A terminal that keeps what it is given. */
export function createRecorder(): Recorder {
  const lines: string[] = [];
  const messages: string[] = [];
  let errors = 0;
  return {
    lines,
    messages,
    write: (line) => Promise.resolve(void lines.push(line)),
    say: (message) => void messages.push(message),
    tell: (problem: Problem) => {
      if (problem.severity === "error") errors += 1;
      messages.push(formatProblem(problem));
    },
    errorCount: () => errors,
    progress: SILENT,
  };
}
