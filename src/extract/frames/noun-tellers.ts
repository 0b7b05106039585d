import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { findInsertionEnd } from "../clauses/insertions.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** What one says or thinks of a meeting at which he was. */
const JUDGING = /^(?:said|says|added|noted|stressed|recalled|called|described|termed)$/;

/** How many nodes of time may stand behind the partner. */
const REACH = 4;

/**
 * "Voss said the meeting with Tolan had been useful", "Voss described the talks with Tolan as frank": who
 * says so of a meeting with somebody was the other. A state's talks may be its minister's.
 */
export function findTeller(
  nodes: readonly Node[],
  phraseFrom: number,
  complementTo: number | undefined,
): MentionList | undefined {
  const partner = complementTo === undefined ? undefined : nodes[complementTo - 1];
  const isPerson = partner?.kind === "mention" && /^(?:person|office)$/.test(partner.mention.kind);
  if (!isPerson || wordOf(nodes[phraseFrom]) !== "the" || complementTo === undefined)
    return undefined;
  const verb = wordOf(nodes[phraseFrom - 1]) === "that" ? phraseFrom - 2 : phraseFrom - 1;
  const word = wordOf(nodes[verb]);
  if (!JUDGING.test(word)) return undefined;
  const isClause = /^(?:said|says|added|noted|stressed|recalled)$/.test(word);
  if (isClause && !isVerb(nodes[pastTimes(nodes, complementTo)])) return undefined;
  const subject = findSubject(nodes, verb);
  const [teller, ...others] = subject?.mentions ?? [];
  const isOne = teller !== undefined && others.length === 0 && !teller.spokesperson;
  return isOne && /^(?:person|office|pronoun)$/.test(teller.kind) ? subject : undefined;
}

/** Past "on Monday", and past what stands between two commas. */
function pastTimes(nodes: readonly Node[], from: number): number {
  let i = from;
  while (i < from + REACH && (nodes[i]?.kind === "time" || isPreposition(nodes[i]))) i++;
  const end = findInsertionEnd(nodes, i);
  return end === undefined ? i : end + 1;
}
