import { wordOf, wordsOf, type Node } from "./nodes.ts";

/** Whom a sentence is about where no verb stands right behind him. */

/** "Tolan, who leads the cabinet, has asked": the sentence opens with its subject. */
export function opensWithRelative(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (at > 0 || node?.kind !== "mention" || node.mention.possessive) return false;
  const comma = node.mention.closed ? at : at + 1;
  if (!node.mention.closed && wordOf(nodes[comma]) !== ",") return false;
  return /^(who|whose|whom)$/.test(wordOf(nodes[comma + 1]));
}

/**
 * "It was Tolan, and not the prime minister, who flew in": she, of all of them. "It was Tolan who
 * rang Voss" may go on about either.
 */
export function isCleft(nodes: readonly Node[], at: number): boolean {
  const isBeside = nodes.slice(at + 1).some(isNamedPerson);
  return /^it (?:was|is)$/.test(wordsOf(nodes, at - 2, at)) && !isBeside;
}

function isNamedPerson(node: Node): boolean {
  return node.kind === "mention" && node.mention.kind === "person";
}
