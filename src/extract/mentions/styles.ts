import { wordAt, type Source } from "./source.ts";

const STYLES = new Set(
  "highness majesty excellency excellencies holiness royal serene eminence".split(" "),
);

/** Past "His Highness", "Their Excellencies": a style before a title. */
export function skipStyle(source: Source, at: number): number {
  // "HE the Prime Minister", "HM the King".
  const short = source.tokens[at]?.text ?? "";
  if (/^(?:HE|HH|HM|HRH|H\.E\.|H\.H\.)$/.test(short) && wordAt(source, at + 1) === "the")
    return at + 1;
  if (!/^(his|her|their)$/.test(wordAt(source, at)) || !STYLES.has(wordAt(source, at + 1)))
    return at;
  let to = at + 1;
  while (STYLES.has(wordAt(source, to))) to++;
  return to;
}
