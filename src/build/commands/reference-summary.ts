import { summarise } from "../../reference/summary.ts";
import { findMisfits, readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `readout check --summary`: the problems of the reference data, and how much it holds. */
export async function runReferenceSummary(
  request: { reference?: string },
  terminal: Terminal,
): Promise<void> {
  const { reference, problems } = await readReference(request.reference);
  problems.forEach(terminal.tell);
  findMisfits(reference, request.reference).forEach(terminal.tell);
  for (const [label, value] of summarise(reference)) await terminal.write(`${label}: ${value}`);
}
