import { posOf, wordOf, type Node } from "./nodes.ts";

const UNNAMED =
  /^(?:community|society|officials|leaders|representatives|organi[sz]ations|groups|partners|donors|stakeholders|diplomats|experts|businesses|companies|lawmakers|activists|others)$/;

/** How many words those may take up who are not named. */
const LONGEST = 4;

/**
 * "met Tolan, local business leaders, and Keld": past members of a list who are not named, to the next
 * who is; nowhere where none follows.
 */
export function skipUnnamed(nodes: readonly Node[], at: number): number {
  let to = at;
  while (to < at + LONGEST && /^(?:ADJ|NOUN|PROPN|DET)$/.test(posOf(nodes[to]))) to++;
  if (to === at || !UNNAMED.test(wordOf(nodes[to - 1]))) return at;
  if (!/^(?:,|and)$/.test(wordOf(nodes[to]))) return at;
  while (/^(?:,|and|the|with)$/.test(wordOf(nodes[to]))) to++;
  const next = nodes[to]?.kind === "mention" ? to : skipUnnamed(nodes, to);
  return nodes[next]?.kind === "mention" ? next : at;
}
