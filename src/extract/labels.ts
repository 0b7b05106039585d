/** "SECRETARY BLINKEN:", "MR PRICE (via interpreter):": the label of a speaker in a transcript. */
const LABEL = /^((?:\p{Lu}[\p{Lu}.'’-]+\s+){0,6}\p{Lu}[\p{Lu}.'’-]+)(?:\s*\([^)]*\))?:\s+/u;

/** Who speaks a passage by its label, in capitals, and where what he says begins. */
export function findLabel(passage: string): { name: string; length: number } | undefined {
  const label = LABEL.exec(passage);
  return label?.[1] === undefined ? undefined : { name: label[1], length: label[0].length };
}
