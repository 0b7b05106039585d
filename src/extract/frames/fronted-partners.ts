import { readListBackwards } from "../clauses/lists-backwards.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/**
 * "With Tolan, Voss talked about rye": the partner who stands in front of the subject, where a
 * clause begins. "With Tolan in office, Voss talked" brings none: more than a comma stands between.
 */
export function findFrontedPartner(
  nodes: readonly Node[],
  subject: MentionList,
): MentionList | undefined {
  const last = wordOf(nodes[subject.from - 1]) === "," ? subject.from - 2 : subject.from - 1;
  const list = nodes[last]?.kind === "mention" ? readListBackwards(nodes, last) : undefined;
  const isWith = list && /^with$/i.test(wordOf(nodes[list.from - 1]));
  if (!isWith || !opensClause(nodes, list.from - 1)) return undefined;
  return list.mentions.some(({ kind }) => kind === "person" || kind === "office")
    ? { ...list, to: subject.to }
    : undefined;
}

/** "With Tolan", "and with Tolan", "; with Tolan": nothing of the same clause stands before. */
function opensClause(nodes: readonly Node[], at: number): boolean {
  const before = /^(?:and|but|while)$/.test(wordOf(nodes[at - 1])) ? at - 1 : at;
  return before === 0 || /^[;:,—–]$/.test(wordOf(nodes[before - 1]));
}
