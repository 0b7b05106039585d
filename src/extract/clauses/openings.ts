import { isVerb } from "./clause-words.ts";
import { posOf, wordOf, wordsOf, type Node } from "./nodes.ts";

/** Whom a sentence is about where no verb stands right behind him. */

/**
 * "Tolan, who leads the cabinet, has asked", "But Tolan, closeted with Keld, would say nothing": the
 * sentence opens with its subject.
 */
export function opensWithInsertion(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "mention" || node.mention.possessive || !opensHere(nodes, at)) return false;
  const comma = node.mention.closed ? at : at + 1;
  if (!node.mention.closed && wordOf(nodes[comma]) !== ",") return false;
  const opener = nodes[comma + 1];
  if (/^(who|whose|whom)$/.test(wordOf(opener))) return true;
  // "Voss, back from Perrin, told", "Voss, in Hask for talks, said"
  return /^(?:VERB|ADV|ADP)$/.test(posOf(opener)) && closesBeforeVerb(nodes, comma + 2);
}

/** Nothing but "but", or words that say what he is, stands before: "party favourite Mira Tolan". */
function opensHere(nodes: readonly Node[], at: number): boolean {
  return nodes
    .slice(0, at)
    .every(
      (node) =>
        node.kind === "mention" ||
        /^(?:but|and|so|yet|meanwhile)$/.test(wordOf(node)) ||
        /^(?:NOUN|PROPN|ADJ)$/.test(posOf(node)),
    );
}

/** How many nodes an insertion may have. */
const LONGEST_INSERTION = 24;

function closesBeforeVerb(nodes: readonly Node[], from: number): boolean {
  const reach = nodes.slice(from, from + LONGEST_INSERTION);
  const comma = reach.findLastIndex((node) => wordOf(node) === ",");
  return comma >= 0 && isVerb(nodes[from + comma + 1]);
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
