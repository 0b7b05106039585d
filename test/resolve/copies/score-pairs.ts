import { areCopies } from "../../../src/resolve/copies.ts";
import { createSketch } from "../../../src/resolve/text-sketch.ts";

interface Pair {
  kind: string;
  isCopy: boolean;
  texts: readonly [readonly string[], readonly string[]];
}

export interface PairScore {
  precision: number;
  recall: number;
  /** By kind of pair, how many were told rightly, of how many. */
  kinds: Record<string, [right: number, of: number]>;
}

/** How well copies are told from what only looks like them. */
export function scorePairs(pairs: readonly Pair[]): PairScore {
  const kinds: PairScore["kinds"] = {};
  let [found, copies, both] = [0, 0, 0];
  for (const { kind, isCopy, texts } of pairs) {
    const isFound = areCopies(createSketch(texts[0]), createSketch(texts[1]));
    const [right, of] = kinds[kind] ?? [0, 0];
    kinds[kind] = [right + Number(isFound === isCopy), of + 1];
    found += Number(isFound);
    copies += Number(isCopy);
    both += Number(isFound && isCopy);
  }
  return { precision: both / found, recall: both / copies, kinds };
}
