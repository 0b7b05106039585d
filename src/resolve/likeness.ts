const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * How alike two sentences are, from 0 to 1: twice the words that they share in their order (the
 * longest common subsequence), over the words of both. Case and punctuation do not count.
 */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  return (2 * countCommon(a, b)) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll("’", "'").toLowerCase());
}

/** The length of the longest common subsequence, row by row. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      next[at + 1] =
        word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
