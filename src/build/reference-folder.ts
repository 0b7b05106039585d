import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BodyFacts } from "../graph/create-graph.ts";
import type { Day } from "../model/dates.ts";
import { hashOf } from "../model/ids.ts";
import { findProblems } from "../reference/check-reference.ts";
import { createReference } from "../reference/create-reference.ts";
import type { Problem as RowProblem } from "../reference/problem.ts";
import type { LoadedReference } from "../reference/types.ts";
import type { Problem } from "./messages.ts";

/** The reference data that comes with the package, found from `src` and from `dist` alike. */
export const OWN_REFERENCE = fileURLToPath(new URL("../../data/reference", import.meta.url));

export interface ReferenceFolder {
  reference: LoadedReference;
  /** A hash of the tables. */
  hash: string;
  problems: Problem[];
}

/** Reads the tables of a folder. Throws where the folder cannot be read. */
export async function readReference(folder = OWN_REFERENCE): Promise<ReferenceFolder> {
  const tables = await readTables(folder);
  const { reference, problems } = createReference(tables);
  const hash = hashOf(JSON.stringify([...tables]));
  return { reference, hash, problems: problems.map((problem) => problemIn(folder, problem)) };
}

/** The texts of a folder's tables by file name. Throws where the folder cannot be read. */
export async function readTables(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await readFile(join(folder, name), "utf8"));
  return files;
}

/** What does not fit together across the rows of a folder's tables. */
export function findMisfits(reference: LoadedReference, folder = OWN_REFERENCE): Problem[] {
  return findProblems(reference).map((problem) => problemIn(folder, problem));
}

function problemIn(folder: string, { file, line, column, message }: RowProblem): Problem {
  const place = column === null ? "" : `column ${JSON.stringify(column)}: `;
  return { file: join(folder, basename(file)), line, severity: "error", message: place + message };
}

/** The ids that the tables called actors by, with those that they call them by now. */
export function formerIdsOf({ formerIds }: LoadedReference): Map<string, string> {
  return new Map(formerIds.map(({ former, now }) => [former, now]));
}

/** The states and organisations by actor id. */
export function bodiesOf(reference: LoadedReference): Map<string, BodyFacts> {
  const states = reference.states.map(({ code, name, region, subregion, ...state }) => {
    const id = `state:${code}`;
    const aliases = [...state.aliases, ...state.adjectives];
    const blocsOn = (day: Day) => findBlocs(reference, id, day);
    return [id, { name, aliases, region, subregion, blocsOn }] as const;
  });
  const organisations = reference.organisations.map(({ code, name, aliases }) => {
    return [`org:${code}`, { name, aliases }] as const;
  });
  return new Map<string, BodyFacts>([...states, ...organisations]);
}

function findBlocs(reference: LoadedReference, id: string, day: Day): ReadonlySet<string> {
  const when = { earliest: day, latest: day };
  const joined = reference.organisations.filter(({ code }) =>
    reference.membersOn(code, when).includes(id),
  );
  return new Set(joined.map(({ code }) => `org:${code}`));
}
