import { isVerb } from "./clause-words.ts";
import { wordOf, type Node } from "./nodes.ts";

const TEAM = /^(?:delegation|team|mission|group)$/;

/** How many words may say what kind of delegation it is. */
const LONGEST_KIND = 6;

/** "Voss led a delegation that met Keld": the verb whose subject leads the team that a node names. */
export function findLeading(nodes: readonly Node[], team: number): number | undefined {
  if (!TEAM.test(wordOf(nodes[team]))) return undefined;
  for (let i = team - 1; i >= team - LONGEST_KIND; i--) {
    if (/^(?:led|leads|headed|heads)$/.test(wordOf(nodes[i])) && isVerb(nodes[i])) return i;
    if (nodes[i]?.kind !== "word" || isVerb(nodes[i])) return undefined;
  }
  return undefined;
}
