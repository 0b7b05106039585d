import { isVerb } from "../clauses/clause-words.ts";
import { isPeople } from "./frame.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** How far behind a quotation it may be told of whom it is, in nodes. */
const REACH = 16;

/**
 * '"They spoke on Tuesday," she said, referring to Ruiz and Keld', '"They are talking," an aide said of
 * Voss and Tolan': whom "they" means is told behind the quotation.
 */
export function findMeant(
  nodes: readonly Node[],
  subject: MentionList,
  cue: number,
): MentionList | undefined {
  const [they, ...others] = subject.mentions;
  const opens = nodes.slice(0, subject.from).every((node) => /^["“]$/.test(wordOf(node)));
  if (they?.kind !== "pronoun" || !they.plural || others.length > 0 || !opens) return undefined;
  const close = nodes.findIndex((node, i) => i > cue && /^["”]$/.test(wordOf(node)));
  if (close < 0) return undefined;
  for (let i = close + 1; i < Math.min(nodes.length, close + REACH); i++) {
    if (!isReferring(nodes, close, i)) continue;
    const list = readList(nodes, i + 1, true);
    const count = list?.mentions.reduce((sum, { members }) => sum + (members.length || 1), 0);
    return list?.mentions.every(isPeople) === true && count === 2 ? list : undefined;
  }
  return undefined;
}

/** "referring to", "in reference to", "speaking of", "said on Wednesday of". */
function isReferring(nodes: readonly Node[], close: number, at: number): boolean {
  if (/\b(?:referring|in reference) to$/.test(wordsOf(nodes, at - 2, at + 1))) return true;
  const isOf = /^(?:of|about)$/.test(wordOf(nodes[at]));
  const verb = nodes.findLastIndex((node, i) => i > close && i < at && isVerb(node));
  if (!isOf || !/^(?:said|says|speaking|talking)$/.test(wordOf(nodes[verb]))) return false;
  return nodes
    .slice(verb + 1, at)
    .every(({ kind }, i) => kind === "time" || wordOf(nodes[verb + 1 + i]) === "on");
}
