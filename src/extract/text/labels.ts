import { TITLE_HEADS } from "../rules/titles.ts";

/** "SECRETARY BLINKEN:", "MR PRICE (via interpreter):": the label of a speaker in a transcript. */
const LABEL = /^((?:\p{Lu}[\p{Lu}.'’-]+\s+){0,6}\p{Lu}[\p{Lu}.'’-]+)(?:\s*\([^)]*\))?:(?:\s+|$)/u;

/** "Prime Minister Ruiz:": not in capitals, so that a title has to tell that it is one. */
const TITLED_LABEL = /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,6}\p{Lu}[\p{L}.'’-]+):(?:\s+|$)/u;

/** Who speaks a passage by its label, and where what he says begins. */
export function findLabel(passage: string): { name: string; length: number } | undefined {
  if (!passage.includes(":")) return undefined;
  const label = LABEL.exec(passage) ?? findTitled(passage);
  return label?.[1] === undefined ? undefined : { name: label[1], length: label[0].length };
}

function findTitled(passage: string): RegExpExecArray | null {
  const label = TITLED_LABEL.exec(passage);
  const words = label?.[1]?.toLowerCase().split(/\s+/) ?? [];
  const isTitled = words.slice(0, -1).some((word) => TITLE_HEADS.has(word));
  return isTitled && !TITLE_HEADS.has(words.at(-1) ?? "") ? label : null;
}
