import type { Article } from "../../model/article.ts";
import { MONTHS } from "../rules/times.ts";

/** "1993:", "2005" on a line of its own. */
const HEADING = /^[^\S\n]*(?:[-–—*#•=]+[^\S\n]*)?((?:19|20)\d{2})[^\S\n]*[:.=–—-]*[^\S\n]*$/gm;

const MONTH = `(?:${[...MONTHS.keys()].join("|")})\\b\\.?`;
/** "-- Sept 13: …", "4 May – …", "February: …". */
const ENTRY = new RegExp(
  `^[\\s\\-–—*•]*(?:${MONTH}(?:\\s\\d{1,2}\\b)?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH})`,
  "i",
);

/** The years of the entries of a chronology, by passage: those of the heading under which they stand. */
export function findEntryYears({ text, passages }: Article): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const headings = [...text.matchAll(HEADING)];
  if (headings.length === 0) return years;
  let isUnder = true;
  let last = -1;
  for (const [ordinal, { start, end }] of passages.entries()) {
    const at = headings.findLastIndex(({ index }) => index <= start);
    const heading = headings[at];
    if (!heading) continue;
    if (at !== last) isUnder = true;
    last = at;
    if (heading.index === start) continue;
    // What follows the last entry is told in its own right.
    isUnder = isUnder && ENTRY.test(text.slice(start, Math.min(end, start + 24)));
    if (isUnder) years.set(ordinal, Number(heading[1]));
  }
  return years;
}
