import { readFile } from "node:fs/promises";
import {
  parseMerging,
  scoreMerging,
  type MergingScore,
  type ToldContact,
} from "../../eval/merging.ts";
import type { ExtractedLine } from "../../model/report.ts";
import { clusterReports } from "../../resolve/contacts.ts";
import { extractLines } from "../extracted-lines.ts";
import { reasonOf } from "../messages.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";
import type { EvalRequest } from "./eval.ts";

/** `readout eval CONTACTS.yaml ARTICLES…`: how well the reports of one contact are brought together. */
export async function runMergingEval(request: EvalRequest, terminal: Terminal): Promise<void> {
  const gold = await readContacts(request.gold);
  if (request.paths.length === 0)
    throw new Error(`got no articles for ${request.gold}, expected some`);
  const { reference, problems } = await readReference(request.reference);
  problems.forEach(terminal.tell);
  const lines: ExtractedLine[] = [];
  for await (const line of extractLines(request, reference, terminal)) lines.push(line);
  const files = new Map(lines.map(({ article }) => [article.id, article.file]));
  for (const file of new Set(gold.flatMap(({ reports }) => reports))) {
    if ([...files.values()].includes(file)) continue;
    const message = `got no article ${JSON.stringify(file)}, expected one of this name`;
    terminal.tell({ file: request.gold, line: null, severity: "error", message });
  }
  const score = scoreMerging(gold, clusterReports(lines), (id) => files.get(id) ?? id);
  await terminal.write(describe(score));
}

async function readContacts(path: string): Promise<ToldContact[]> {
  try {
    return parseMerging(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function describe({ read, told, both, built, gold, precision, recall }: MergingScore): string {
  return [
    `reports read      ${read} of ${told}`,
    `pairs, precision  ${precision.toFixed(3)}  (${both} of ${built})`,
    `pairs, recall     ${recall.toFixed(3)}  (${both} of ${gold})`,
  ].join("\n");
}
