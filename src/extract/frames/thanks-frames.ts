import { AT_REST, SPEAKER, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import type { NounRule } from "../rules/nouns.ts";
import { findSubject } from "../clauses/subjects.ts";

/**
 * "Thank you, President Keld, for our call", "Voss thanked Tolan for the meeting": who is thanked for
 * a contact had it with who thanks.
 */
export function readThanks(
  nodes: readonly Node[],
  at: number,
  phraseFrom: number,
  rule: NounRule,
): Frame | undefined {
  const isContact = /^(?:call|meeting|video)$/.test(rule.mode) && rule.id !== "conference-noun";
  let before = phraseFrom - 1;
  while (/^(?:DET|ADV)$/.test(posOf(nodes[before]))) before--;
  if (wordOf(nodes[before]) !== "for" || !isContact) return undefined;
  const whom = wordOf(nodes[before - 1]) === "," ? before - 2 : before - 1;
  const node = nodes[whom];
  const thanks = findThanks(nodes, whom);
  if (node?.kind !== "mention" || !isSomebody(node.mention) || thanks === undefined)
    return undefined;
  const opens = nodes.slice(0, thanks).every((other) => other.kind !== "mention" || other.to === 0);
  const isOwn =
    wordOf(nodes[thanks]) !== "thanked" && (opens || /^["“]$/.test(wordOf(nodes[thanks - 1])));
  const first = isOwn ? [SPEAKER] : findSubject(nodes, thanks)?.mentions;
  if (!first) return undefined;
  const own = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
  return {
    ...own,
    first,
    second: [node.mention],
    roles: [null, null],
    groupFrom: whom + 1,
    to: at + 1,
  };
}

function isSomebody({ kind, possessive }: Mention): boolean {
  return (kind === "person" || kind === "office") && !possessive;
}

/** Where "thank you, …", "thanks to …", "grateful to …" stands before who is thanked. */
function findThanks(nodes: readonly Node[], whom: number): number | undefined {
  let i = whom - 1;
  while (i >= whom - 5 && /^(?:,|you|to|so|very|much)$/.test(wordOf(nodes[i]))) i--;
  return /^(?:thank|thanks|thanked|thanking|grateful)$/.test(wordOf(nodes[i])) ? i : undefined;
}
