import type { Article } from "../../model/article.ts";

/** "18.40 …", "9:15 am – …", "[14:05]": an entry of a live report tells of its own day. */
const CLOCK =
  /^[[(]?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}T))?[\])]?(?=[\s:,–—-])/i;
/** One time of day at the head of a paragraph makes no live report. */
const FEWEST_ENTRIES = 2;

/** The ordinals of the passages that are entries of a live report; none where the article is no such report. */
export function findLiveEntries({ text, passages }: Article): ReadonlySet<number> {
  const entries = [...passages.keys()].filter((ordinal) => {
    const { start = 0, end = 0 } = passages[ordinal] ?? {};
    return CLOCK.test(text.slice(start, Math.min(end, start + 20)));
  });
  return new Set(entries.length >= FEWEST_ENTRIES ? entries : []);
}
