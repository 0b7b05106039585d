import { isPreposition, isVerb } from "./clause-words.ts";
import { wordOf, type Node } from "./nodes.ts";

/** How many nodes may stand between the commas. */
const LONGEST = 10;

/** The comma that closes what is inserted behind the comma at a node: "had, at midday on Monday, talks". */
export function findInsertionEnd(nodes: readonly Node[], comma: number): number | undefined {
  const end = findAdjunctEnd(nodes, comma);
  // "received today, May 7, in the old palace, Keld": one behind the other.
  return end === undefined ? undefined : (findAdjunctEnd(nodes, end) ?? end);
}

function findAdjunctEnd(nodes: readonly Node[], comma: number): number | undefined {
  if (wordOf(nodes[comma]) !== ",") return undefined;
  for (let i = comma + 1; i <= comma + LONGEST; i++) {
    if (wordOf(nodes[i]) === ",") return isAdjunct(nodes, comma, i) ? i : undefined;
    if (isVerb(nodes[i])) return undefined;
  }
  return undefined;
}

/** The comma that opens what ends with the comma at a node, read leftwards. */
export function findInsertionStart(nodes: readonly Node[], comma: number): number | undefined {
  if (wordOf(nodes[comma]) !== ",") return undefined;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
    if (wordOf(nodes[i]) === ",") return isAdjunct(nodes, i, comma) ? i : undefined;
    if (isVerb(nodes[i])) return undefined;
  }
  return undefined;
}

/** A time, a place or a manner between two commas: nobody but by the name of a place. */
function isAdjunct(nodes: readonly Node[], from: number, to: number): boolean {
  const inside = nodes.slice(from + 1, to);
  const [first] = inside;
  const opens = first?.kind === "time" || isPreposition(first);
  const isPlace = (node: Node, i: number) =>
    node.kind !== "mention" ||
    node.mention.form !== null ||
    /^(?:in|at)$/.test(wordOf(inside[i - 1]));
  return opens && inside.every(isPlace);
}
