import { isVerb } from "./clause-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, wordsOf, type Node } from "./nodes.ts";

/** With whom who says "I" means "we". */

/** Words in which one tells another something. */
const TELLING =
  /^(?:tell|told|tells|said|ask|asked|promised|assured|urged|thanked|warned|informed|reminded|explained|suggested|agreed)$/;

/** Verbs by which one comes to who says "I". */
const COMING = /^(?:came|was|called|rang|phoned|telephoned|visited|arrived|wrote)$/;

/** How many nodes behind "we" its verb may stand. */
const VERB_REACH = 3;

/**
 * "I told Keld when we met", "When we spoke, Keld told me", "Tolan was here and we talked": the only one
 * whom the speaker names, where he and that one told each other something or the other came to him.
 */
export function findQuotedCompany(nodes: readonly Node[]): Mention | undefined {
  const at = nodes.findIndex(isWe);
  if (at < 0 || !nodes.slice(at + 1, at + 1 + VERB_REACH).some((node) => isVerb(node)))
    return undefined;
  const before = wordOf(nodes[at - 1]);
  if (/^(?:when|as|while|after|since|the)$/.test(before)) return findToldOne(nodes);
  return before === "and" ? findComer(nodes, at - 1) : undefined;
}

function isWe(node: Node): boolean {
  return node.kind === "mention" && node.mention.kind === "self" && node.mention.plural;
}

/** "I told Keld", "as I said to Keld", "Keld told me". */
function findToldOne(nodes: readonly Node[]): Mention | undefined {
  const verb = nodes.findIndex((node, i) => TELLING.test(wordOf(node)) && isBesideSelf(nodes, i));
  if (verb < 0) return undefined;
  const isToSelf = isSelf(nodes[verb + 1]);
  const other = isToSelf
    ? nodes[verb - 1]
    : nodes[verb + (wordOf(nodes[verb + 1]) === "to" ? 2 : 1)];
  return personIn(other);
}

/** The speaker stands before the verb, or is its object. */
function isBesideSelf(nodes: readonly Node[], verb: number): boolean {
  const subject = /^(?:have|had|also|then)$/.test(wordOf(nodes[verb - 1])) ? verb - 2 : verb - 1;
  return isSelf(nodes[subject]) || isSelf(nodes[verb + 1]);
}

/** "President Keld came to see us, and we talked". */
function findComer(nodes: readonly Node[], joint: number): Mention | undefined {
  const people = nodes.slice(0, joint).filter((node) => personIn(node) !== undefined);
  const [only, ...others] = people;
  const at = only ? nodes.indexOf(only) : joint;
  const comes = COMING.test(wordOf(nodes[at + 1])) && !/\bnot\b/.test(wordsOf(nodes, at, joint));
  return others.length === 0 && comes ? personIn(only) : undefined;
}

function personIn(node: Node | undefined): Mention | undefined {
  if (node?.kind !== "mention" || node.mention.possessive) return undefined;
  return /^(?:person|office)$/.test(node.mention.kind) ? node.mention : undefined;
}

function isSelf(node: Node | undefined): boolean {
  return node?.kind === "mention" && node.mention.kind === "self" && !node.mention.plural;
}
