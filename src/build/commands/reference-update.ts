import { compareTerms } from "../../reference/compare-terms.ts";
import { updateTables } from "../../reference/update-tables.ts";
import { countOf } from "../messages.ts";
import { replaceFile } from "../replace-file.ts";
import { OWN_REFERENCE, readReference, readTables } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";
import { askWikidata } from "../wikidata.ts";

export interface UpdateRequest {
  /** ISO 3166 alpha-3; all covered states where it is empty. */
  states: readonly string[];
  endpoint: string;
  reference?: string;
  /** Whether the files are changed; else the changes are only shown. */
  write?: boolean;
}

/**
 * `readout reference update`: asks Wikidata for holders of the three main offices and shows what
 * would change; with `write` the files are changed, but for rows that are marked as checked. All
 * answers come before the first write: a failure changes nothing.
 */
export async function runReferenceUpdate(
  request: UpdateRequest,
  terminal: Terminal,
): Promise<void> {
  const folder = request.reference ?? OWN_REFERENCE;
  const { reference, problems } = await readReference(folder);
  problems.forEach(terminal.tell);
  const states = request.states.length === 0 ? coveredStates(reference) : request.states;
  const unknown = states.filter((code) => reference.state(code) === undefined);
  if (unknown.length > 0) {
    throw new Error(`got ${unknown.join(", ")}, expected states by their code, such as QAT`);
  }
  const found = [];
  for (const [index, code] of states.entries()) {
    terminal.progress.step("asking Wikidata", index, states.length);
    const since = Number(reference.state(code)?.covered?.earliest.slice(0, 4) ?? 2019);
    found.push(...(await askWikidata(request.endpoint, code, since)));
  }
  const today = new Date().toISOString().slice(0, 10);
  const comparisons = compareTerms(reference, found);
  const { files, changes } = updateTables(await readTables(folder), reference, comparisons, today);
  for (const { text } of changes) await terminal.write(text);
  const changed = changes.filter(({ kind }) => kind !== "left").length;
  if (request.write !== true) {
    terminal.say(`${countOf(changed, "row")} would change: --write changes the files`);
    return;
  }
  for (const [name, text] of files) await replaceFile(folder, name, text);
  terminal.say(`${countOf(changed, "row")} changed in ${folder}`);
}

function coveredStates(reference: { states: readonly { code: string; covered: unknown }[] }) {
  return reference.states.filter(({ covered }) => covered !== null).map(({ code }) => code);
}
