import type { Name } from "./names.ts";
import { wordAt, type Source } from "./source.ts";
import { MONTHS, WEEKDAYS } from "../rules/times.ts";

/** Whether a dash between words stands before a name: what follows a hyphen is a part of a thing's name. */
export function isBehindDash(source: Source, at: number, name: Name | undefined): boolean {
  if (wordAt(source, at - 1) !== "-" || source.tokens[at - 1]?.spaced !== true) return false;
  // "13:20 - Voss and Tolan": behind a dash a name is whole, or one of two.
  const isWhole = name !== undefined && (name.words > 1 || wordAt(source, name.to) === "and");
  return isWhole || isEntryHead(source, at - 1);
}

/** "4 May – Voss", "Aug. 12 – Voss": the day, month or year of an entry stands before the dash. */
function isEntryHead(source: Source, to: number): boolean {
  const head = source.tokens.slice(0, to).filter(({ pos }) => pos !== "PUNCT");
  const isTime = head.every(
    ({ text, folded }) =>
      /^\d/.test(text) || MONTHS.has(folded.replace(/\.$/, "")) || WEEKDAYS.has(folded),
  );
  return head.length > 0 && head.length < 6 && isTime;
}
