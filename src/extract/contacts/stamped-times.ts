import { wordsOf, type Node } from "../clauses/nodes.ts";

/** "says a tweet of his office stamped 15 August", "according to a note dated Monday": the day of what tells of it. */
export function stampedTime(nodes: readonly Node[]): Node | undefined {
  return nodes.find(
    ({ kind }, i) => kind === "time" && STAMPED.test(wordsOf(nodes, i - LONGEST_SOURCE, i)),
  );
}

/** A letter's own day is that of the letter. */
const STAMPED =
  /\b(?:tweet|post|statement|note|readout|release|bulletin|communique) (?:(?!X 's)[\w-]+ ){0,6}(?:stamped|timestamped|dated)$/;

/** How many nodes may stand between a source and its day. */
const LONGEST_SOURCE = 9;
