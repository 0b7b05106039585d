import { isVerb } from "./clause-words.ts";
import type { MentionList } from "./mention-lists.ts";
import { findAfterPreposition } from "./objects.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";

/** Whether what a verb tells was done to its subject. */
export function isPassive(nodes: readonly Node[], at: number): boolean {
  if (isInserted(nodes, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(is|are|was|were|be|been|being)$/.test(wordOf(nodes[i])))
      return PARTICIPLE.test(wordOf(nodes[at]));
    if (posOf(nodes[i]) !== "ADV" && nodes[i]?.kind !== "time") return false;
  }
  return false;
}

const PARTICIPLE = /(?:ed|^met|^given|^told|^seen|^shown)$/;

/**
 * "Voss, hosted in Brevic by Keld, said", "Welcomed at the palace by Keld, Voss said": the participle
 * stands without its "was".
 */
function isInserted(nodes: readonly Node[], at: number): boolean {
  const isBehindName = wordOf(nodes[at - 1]) === "," && nodes[at - 2]?.kind === "mention";
  if ((!isBehindName && at > 0) || !wordOf(nodes[at]).endsWith("ed")) return false;
  for (let i = at + 1; i < Math.min(at + 9, nodes.length); i++) {
    if (wordOf(nodes[i]) === "by") return nodes[i + 1]?.kind === "mention";
    if (wordOf(nodes[i]) === "," || isVerb(nodes[i])) return false;
  }
  return false;
}

/** How many nodes behind a passive its agent may stand. */
const AGENT_REACH = 12;

/** "was received on Monday by Keld": who did it. */
export function findAgent(nodes: readonly Node[], verb: number): MentionList | undefined {
  return findAfterPreposition(nodes, verb, ["by"], AGENT_REACH);
}
