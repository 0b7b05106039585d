import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { EXPECTED_ENDING, toGoldArticle } from "../../eval/expected-gold.ts";
import { parseGold, type GoldArticle } from "../../eval/gold-file.ts";
import { scoreByLabel, scoreReports, type Shares } from "../../eval/score.ts";
import type { Report } from "../../model/report.ts";
import type { ReadRequest } from "../articles.ts";
import { extractLines } from "../extracted-lines.ts";
import { countOf, reasonOf } from "../messages.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";
import { runMergingEval } from "./eval-merging.ts";

export interface EvalRequest extends ReadRequest {
  /**
   * A gold file in JSON, a folder of articles with `NAME.expected.yaml` beside them, or a YAML list of
   * contacts with the articles that tell of each.
   */
  gold: string;
  reference?: string;
}

const MEASURES = ["precision", "recall", "f1", "exact", "date", "mode"] as const;

/** `readout eval`: how well articles are read, measured against what careful readers found in them. */
export async function runEval(request: EvalRequest, terminal: Terminal): Promise<void> {
  if (/\.ya?ml$/.test(request.gold)) return runMergingEval(request, terminal);
  const gold = await readGold(request.gold);
  const { reference, problems } = await readReference(request.reference);
  problems.forEach(terminal.tell);
  const paths = request.paths.length > 0 ? request.paths : [request.gold];
  const reports = new Map<string, Report[]>();
  for await (const { article, contacts } of extractLines(
    { ...request, paths },
    reference,
    terminal,
  )) {
    reports.set(article.file, contacts);
  }
  const findReports = (file: string): Report[] => {
    const names = [...reports.keys()].filter((name) => name === file || name.endsWith(`/${file}`));
    const [name, ...others] = names;
    if (others.length > 0) throw new Error(`got ${names.join(", ")}, expected one article ${file}`);
    if (name === undefined) {
      const message = `got no article ${JSON.stringify(file)}, expected one beside its gold`;
      terminal.tell({ file: request.gold, line: null, severity: "error", message });
    }
    return reports.get(name ?? "") ?? [];
  };
  const whole = scoreReports(gold, findReports);
  await terminal.write(rowOf("", ["found", "false", "missed", ...MEASURES]));
  await terminal.write(describe("all", whole));
  for (const [label, score] of scoreByLabel(
    gold,
    (file) => reports.get(file) ?? findReports(file),
  )) {
    await terminal.write(describe(label, score));
  }
  for (const trap of whole.traps) await terminal.write(`taken for a contact: ${trap}`);
  terminal.say(countOf(gold.length, "article"));
}

async function readGold(path: string): Promise<GoldArticle[]> {
  try {
    if (!(await stat(path)).isDirectory()) return parseGold(await readFile(path, "utf8"));
    const files = (await readdir(path)).filter((file) => file.endsWith(EXPECTED_ENDING)).sort();
    if (files.length === 0) throw new Error(`no file ends in ${EXPECTED_ENDING}`);
    return await Promise.all(
      files.map(async (file) =>
        toGoldArticle(
          file.replace(EXPECTED_ENDING, ".txt"),
          await readFile(join(path, file), "utf8"),
        ),
      ),
    );
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function describe(label: string, score: Shares): string {
  const { found, missed } = score;
  const shares = MEASURES.map((measure) => score[measure].toFixed(3));
  return rowOf(label, [`${found}`, `${score.false}`, `${missed}`, ...shares]);
}

function rowOf(label: string, cells: readonly string[]): string {
  return [label.padEnd(28), ...cells.map((cell) => cell.padStart(10))].join("");
}
