import { posOf, wordOf, type Node } from "./nodes.ts";

/** How many words may say more of somebody before his title. */
const LONGEST = 5;
const LONGEST_WITHOUT_OWNER = 2;

/** What is nobody's own: "the national dialogue President Keld convened" is no President Keld. */
const SORTS =
  /^(?:guerrilla|rebel|opposition|militia|separatist|insurgent|tribal|military|community|party|army|junta|resistance|faction|political|religious|spiritual|veteran|exile)$/;

/**
 * Past "the guerrilla" to "leader Ivo Rask", past "the Water Commission's" to "president, Karl Brun":
 * to the title and name behind words that say more of him; nowhere where none stands there.
 */
export function skipDescription(nodes: readonly Node[], at: number): number {
  const from = posOf(nodes[at]) === "DET" || wordOf(nodes[at]) === "the" ? at + 1 : at;
  let to = from;
  while (to < from + LONGEST && isDescribing(nodes[to])) to++;
  const node = nodes[to];
  if (to === from || node?.kind !== "mention" || node.mention.kind !== "person") return at;
  if (node.mention.title === null || node.mention.determiner !== null) return at;
  if (wordOf(nodes[to - 1]) === "'s") return to - from > 1 ? to : at;
  const isSort = SORTS.test(wordOf(nodes[to - 1])) && to - from <= LONGEST_WITHOUT_OWNER;
  return from > at && isSort ? to : at;
}

/** "Keld and the Water Commission's president, Karl Brun": the article is a joint's that was passed over. */
export function skipDescribed(nodes: readonly Node[], at: number): number {
  return skipDescription(nodes, wordOf(nodes[at - 1]) === "the" ? at - 1 : at);
}

function isDescribing(node: Node | undefined): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(posOf(node)) || wordOf(node) === "'s";
}
