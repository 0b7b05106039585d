import { isPreposition, isVerb } from "./clause-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { LIST_JOINTS, type MentionList } from "./mention-lists.ts";
import { wordOf, type Node } from "./nodes.ts";

/** The list that ends at a node, read leftwards: the subject "A, B and C". */
export function readListBackwards(nodes: readonly Node[], at: number): MentionList {
  const mentions: Mention[] = [];
  let i = at;
  for (;;) {
    const node = nodes[i];
    if (node?.kind !== "mention") break;
    mentions.unshift(node.mention);
    // "The old envoy, I met him": who speaks opens a clause.
    const opens = node.mention.kind === "self" && wordOf(nodes[i - 1]) === ",";
    const joint = opens || pointsBack(node.mention) ? undefined : previousJoint(nodes, i - 1);
    if (joint === undefined) {
      const list = { mentions, from: i, to: at + 1, open: false };
      return isMerelySide(nodes, list) ? { ...list, mentions: mentions.slice(-1), from: at } : list;
    }
    i = joint;
  }
  return { mentions, from: i + 1, to: at + 1, open: false };
}

/** "Instead of meeting Tolan, Voss rang Keld": a mere comma joins two only in headlines, which open with them. */
function isMerelySide(nodes: readonly Node[], { mentions, from, to }: MentionList): boolean {
  return from > 0 && mentions.length === 2 && to - from === 3 && wordOf(nodes[from + 1]) === ",";
}

/** "the two leaders", "they": a whole party, that no list goes on with. */
function pointsBack(mention: Mention): boolean {
  return mention.plural && mention.members.length === 0;
}

/** The mention before a joint that ends at a node, or undefined. */
function previousJoint(nodes: readonly Node[], at: number): number | undefined {
  let i = at;
  // "A, minister of X, B, minister of Y": the comma between stands in the first mention.
  const before = nodes[i];
  if (before?.kind === "mention" && before.mention.closed) return i;
  if (/^(the|both)$/.test(wordOf(nodes[i]))) i--;
  const word = wordOf(nodes[i]);
  if (word === "with" && /^(along|together)$/.test(wordOf(nodes[i - 1]))) i -= 2;
  else if (word === "as" && wordOf(nodes[i - 1]) === "well") i -= 3;
  else if (LIST_JOINTS.has(word) || isNeither(nodes, i)) i -= 1;
  else return undefined;
  if (wordOf(nodes[i]) === ",") i--;
  if (nodes[i]?.kind !== "mention") return undefined;
  // "Voss met Tolan, and Keld spoke with Ruiz": the object of another verb.
  if (at - i === 2 && isVerb(nodes[i - 1]) && word === "and") return undefined;
  return isPreposition(nodes[i - 1]) && !isListStart(nodes, i - 1) ? undefined : i;
}

/** "Neither Voss nor Tolan met Keld". */
function isNeither(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at]) === "nor" && wordOf(nodes[at - 2]) === "neither";
}

/** "between A and B"; "after A and B met": what opens a clause belongs to both. */
function isListStart(nodes: readonly Node[], at: number): boolean {
  return /^(?:between|after|before|since|until|till|as)$/.test(wordOf(nodes[at]));
}
