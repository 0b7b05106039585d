import { posOf, wordOf, type Node } from "./nodes.ts";

const PREPOSITIONS = new Set(
  `in at on from near via to of with by for about against over under between among into toward
  towards during after before following since until despite regarding concerning without upon per
  including alongside outside inside behind beside amid`
    .trim()
    .split(/\s+/),
);

export function isPreposition(node: Node | undefined): boolean {
  return PREPOSITIONS.has(wordOf(node));
}

/** A finite verb, auxiliary or participle. */
export function isVerb(node: Node | undefined): boolean {
  const pos = posOf(node);
  return pos === "VERB" || pos === "AUX" || PLANS.has(wordOf(node));
}

/** Verbs that are tagged as nouns. */
const PLANS = new Set(["plans", "hopes", "aims"]);

export function isFiller(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.kind === "time") return true;
  return (
    /^(ADV|AUX|PART)$/.test(posOf(node)) ||
    /^(also|both|separately|jointly|each|today|"|all|'s)$/.test(wordOf(node))
  );
}

export const IDIOM_NOUNS = new Set(["turn", "person", "part", "return", "time", "point"]);

/** Over "in turn", "for his part", "at any time", read leftwards from their last word. */
export function skipIdiom(nodes: readonly Node[], at: number): number {
  if (!IDIOM_NOUNS.has(wordOf(nodes[at]))) return at;
  for (let i = at - 1; i >= at - 2; i--)
    if (/^(in|for|on|at)$/.test(wordOf(nodes[i]))) return i - 1;
  return at;
}
