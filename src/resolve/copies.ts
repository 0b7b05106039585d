import { addDays, dayOfTime, type Day } from "../model/dates.ts";
import type { ExtractedLine } from "../model/report.ts";
import { compare } from "./lines.ts";
import { compareSamples, resolveSketch, type TextSketch } from "./text-sketch.ts";

/**
 * Of the runs of words of the shorter article, this share stands in the longer one too. Measured on
 * pairs of our own (`test/resolve/copies`): a dispatch with every fifth word replaced keeps half of
 * its runs, two papers on one call share less than a fifth.
 */
const RUNS_OF_SHORTER = 0.42;
/** Of the longer one's: a brief of three sentences inside a long report is not that report. */
const RUNS_OF_LONGER = 0.18;
/** Names and figures stay as they are in a copy; those of two briefings in one frame do not. */
const FACTS_OF_SHORTER = 0.78;
/** Fewer runs of words agree by chance: a notice of a line or two. */
const FEWEST_RUNS = 12;
/** A text with fewer than this is a copy only where it is the other nearly to the letter. */
const SHORT_RUNS = 25;
const NEARLY_ALL = 0.9;

/** Hashes by which articles find each other: a copy cut to a half shares half of them. */
const KEYS = 24;

/** Whether one article is the other with another title, cut, or in other words. */
export function areCopies(a: TextSketch, b: TextSketch): boolean {
  // Names and figures tell most pairs apart, and sooner.
  const facts = compareSamples(a.facts, b.facts, FACTS_OF_SHORTER);
  const runs = facts && compareSamples(a.runs, b.runs, RUNS_OF_SHORTER);
  if (facts === undefined || runs === undefined || runs.compared < FEWEST_RUNS) return false;
  const longer = Math.min(runs.ofFirst, runs.ofSecond);
  const isThin = runs.compared < SHORT_RUNS || facts.compared === 0;
  if (longer < (isThin ? NEARLY_ALL : RUNS_OF_LONGER)) return false;
  const kept = runs.ofFirst >= runs.ofSecond ? facts.ofFirst : facts.ofSecond;
  return facts.compared === 0 || kept >= FACTS_OF_SHORTER;
}

/** Days within which papers print a copy: a frame that is filled every day is filled alike some day. */
const WINDOW = 30;
/** A copy of a copy that was cut and spun still shares some eight of the keys. */
const FEWEST_KEYS = 3;

interface Original {
  id: string;
  published: Day | undefined;
  sketch: TextSketch;
  /** How many keys it shares with the article that is looked at. */
  shared: number;
}

/**
 * The articles that are copies, each with the article that it is a copy of: the earliest published
 * of its kind (ties by id). Copies are compared with originals alone, so that a dispatch in a
 * thousand papers costs a thousand comparisons. The order of the lines does not matter.
 */
export function findCopies(lines: readonly ExtractedLine[]): Map<string, string> {
  const copies = new Map<string, string>();
  const byKey = new Map<number, Original[]>();
  for (const { article } of lines.toSorted(byPublication)) {
    const sketch = article.sketch === undefined ? undefined : resolveSketch(article.sketch);
    if (sketch === undefined) continue;
    const published = dayOfTime(article.published ?? "");
    const own = { id: article.id, published, sketch, shared: 0 };
    const original = findOriginal(own, byKey);
    if (original !== undefined) {
      copies.set(article.id, original.id);
      continue;
    }
    for (const key of sketch.runs.subarray(0, KEYS)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [own]);
      else known.push(own);
    }
  }
  return copies;
}

/** Of the originals that share a key, most keys first, the first that this is a copy of. */
function findOriginal(
  { sketch, published }: Original,
  byKey: ReadonlyMap<number, Original[]>,
): Original | undefined {
  const since = published === undefined ? "" : addDays(published, -WINDOW);
  const found: Original[] = [];
  for (const key of sketch.runs.subarray(0, KEYS)) {
    const known = byKey.get(key);
    if (known === undefined) continue;
    // They stand in the order of publication: what is too old for this one is so for all others.
    const recent = known.findIndex((each) => (each.published ?? "~") >= since);
    if (recent !== 0) known.splice(0, recent < 0 ? known.length : recent);
    for (const original of known) {
      if (original.shared === 0) found.push(original);
      original.shared += 1;
    }
  }
  const copied = found
    .filter(({ shared }) => shared >= FEWEST_KEYS)
    .sort((a, b) => b.shared - a.shared || compare(a.id, b.id))
    .find((original) => areCopies(original.sketch, sketch));
  for (const original of found) original.shared = 0;
  return copied;
}

function byPublication({ article: a }: ExtractedLine, { article: b }: ExtractedLine): number {
  return compare(a.published ?? "~", b.published ?? "~") || compare(a.id, b.id);
}
