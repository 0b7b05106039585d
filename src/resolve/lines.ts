import type { ExtractedLine } from "../model/report.ts";

/**
 * The union of extracted lines: one line an article, by article id, its reports by report id. The
 * order and the grouping of the lines do not matter: where two lines differ in the head of an
 * article or in a report of one id, the one whose text sorts first stays.
 */
export function mergeLines(shards: Iterable<readonly ExtractedLine[]>): ExtractedLine[] {
  const merged = new Map<string, ExtractedLine>();
  for (const shard of shards) {
    for (const line of shard) {
      const known = merged.get(line.article.id);
      merged.set(line.article.id, known === undefined ? line : mergeTwo(known, line));
    }
  }
  return [...merged.values()]
    .map(({ article, contacts, warnings }) => {
      return { article, contacts: unique(contacts, ({ id }) => id), warnings };
    })
    .sort((a, b) => compare(a.article.id, b.article.id));
}

function mergeTwo(a: ExtractedLine, b: ExtractedLine): ExtractedLine {
  return {
    article: first(a.article, b.article),
    contacts: [...a.contacts, ...b.contacts],
    warnings: unique([...a.warnings, ...b.warnings], (warning) => JSON.stringify(warning)),
  };
}

/** Each key once, in the order of the keys. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? item : first(known, item));
  }
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

/** Of two versions of one thing, the same one whichever comes first. */
function first<Item>(a: Item, b: Item): Item {
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** By code units, which no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
