import { isPreposition } from "../clauses/clause-words.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { readSubjectForward } from "../clauses/subjects.ts";

/** "In a call late on Monday Keld told Ruiz": with no comma, right behind the noun and its day. */
export function findSubjectBehind(nodes: readonly Node[], at: number): MentionList | undefined {
  let i = at + 1;
  while (i < at + 7 && (isOfDay(nodes, i) || isOfPlace(nodes, i))) i++;
  return readSubjectForward(nodes, i);
}

/** "in Hask": both of its nodes. */
function isOfPlace(nodes: readonly Node[], at: number): boolean {
  const place = wordOf(nodes[at]) === "in" ? nodes[at + 1] : nodes[at];
  const isIn = wordOf(nodes[at]) === "in" || wordOf(nodes[at - 1]) === "in";
  return isIn && place?.kind === "mention" && place.mention.form !== null;
}

function isOfDay(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]?.kind === "time" || /^(?:late|early|earlier|last)$/.test(wordOf(nodes[at])))
    return true;
  return isPreposition(nodes[at]) && nodes[at + 1]?.kind === "time";
}
