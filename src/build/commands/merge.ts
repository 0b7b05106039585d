import type { ExtractedLine } from "../../model/report.ts";
import { writeLines } from "../build-graph.ts";
import { toWarning } from "../messages.ts";
import { readLines } from "../line-files.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

export interface MergeRequest {
  paths: readonly string[];
  out: string;
  story?: string;
  reference?: string;
  corrections?: string;
}

/** `readout merge`: extracted lines to a graph. */
export async function runMerge(request: MergeRequest, terminal: Terminal): Promise<void> {
  const folder = await readReference(request.reference);
  folder.problems.map(toWarning).forEach(terminal.tell);
  const shards: ExtractedLine[][] = [];
  for (const path of request.paths) shards.push(await readLines(path, terminal.tell));
  if (shards.every((lines) => lines.length === 0)) throw new Error("no line could be read");
  terminal.say(await writeLines(shards, request, folder, terminal.tell));
}
