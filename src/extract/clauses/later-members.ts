import { isPreposition, isVerb } from "./clause-words.ts";
import { isSubjectAt, readList, type MentionList } from "./mention-lists.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";

/** How many words may say what the first contact was about. */
const TOPIC_WORDS = 14;

/**
 * "called Tolan about trains and then Keld about rye", "and on the same day Keld": whom the same verb
 * has next, behind what it had with the first. Undefined where a clause of its own begins: "and then Keld left".
 */
export function findNext(nodes: readonly Node[], from: number): MentionList | undefined {
  for (let i = from; i < Math.min(nodes.length, from + TOPIC_WORDS); i++) {
    if (isVerb(nodes[i]) || /^[;:.]$/.test(wordOf(nodes[i]))) return undefined;
    const at = behindAdverb(nodes, i);
    if (at === undefined) continue;
    const node = nodes[at];
    const isSomebody = node?.kind === "mention" && /^(?:person|office)$/.test(node.mention.kind);
    if (!isSomebody || isSubjectAt(nodes, at)) return undefined;
    const list = readList(nodes, at);
    return list && { ...list, from: i };
  }
  return undefined;
}

/**
 * Where the next stands behind "and then", "and separately", "and on the same day", or undefined
 * where a node opens none of these.
 */
function behindAdverb(nodes: readonly Node[], at: number): number | undefined {
  const joint = wordOf(nodes[at - 1]);
  if (wordOf(nodes[at]) === "then" && /^(?:and|,)$/.test(joint)) return skipManner(nodes, at + 1);
  if (joint !== "and") return undefined;
  if (/^(?:separately|later)$/.test(wordOf(nodes[at]))) return skipManner(nodes, at + 1);
  const time = isPreposition(nodes[at]) ? at + 1 : at;
  return nodes[time]?.kind === "time" ? skipManner(nodes, time + 1) : undefined;
}

/** Past ", separately,", "with", "to". */
function skipManner(nodes: readonly Node[], at: number): number {
  let to = at;
  if (wordOf(nodes[to]) === "," && posOf(nodes[to + 1]) === "ADV") to += 2;
  else if (posOf(nodes[to]) === "ADV") to++;
  if (wordOf(nodes[to]) === ",") to++;
  return /^(?:with|to)$/.test(wordOf(nodes[to])) ? to + 1 : to;
}
