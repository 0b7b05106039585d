import type { Article } from "../../model/article.ts";

const CLOCK_TIME = String.raw`[*_]{0,2}[[(]?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}T))?[\])]?[*_]{0,2}`;
/** "18.40 …", "9:15 am – …", "[14:05]", "**14:05**": an entry of a live report tells of its own day. */
const OPENING = new RegExp(String.raw`^${CLOCK_TIME}(?=[\s:,–—-])`, "i");
/** The same on a line of its own, above the entry: no passage, and so between two. */
const LINE = new RegExp(String.raw`^${CLOCK_TIME}\s*$`, "im");
/** One time of day at the head of a paragraph makes no live report. */
const FEWEST_ENTRIES = 2;

/** The ordinals of the passages that are entries of a live report; none where the article is no such report. */
export function findLiveEntries({ text, passages }: Article): ReadonlySet<number> {
  const headed: number[] = [];
  const entries: number[] = [];
  let before = 0;
  for (const [ordinal, { start, end }] of passages.entries()) {
    const isHeaded = LINE.test(text.slice(before, start));
    const isOpening = OPENING.test(text.slice(start, Math.min(end, start + 20)));
    if (isHeaded) headed.push(ordinal);
    // What stands below a time goes on about it, up to the next.
    if (isHeaded || isOpening || headed.length > 0) entries.push(ordinal);
    before = end;
  }
  const opened = entries.length - headed.length;
  const isLive = headed.length > 0 ? headed.length >= FEWEST_ENTRIES : opened >= FEWEST_ENTRIES;
  return new Set(isLive ? entries : []);
}
