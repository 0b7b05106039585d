import { isPreposition } from "./clause-words.ts";
import type { MentionList } from "./mention-lists.ts";
import { wordOf, type Node } from "./nodes.ts";

/** How many nodes may stand between a plural and what spells it out. */
const REACH = 6;

/** The colon or dash behind a plural, past its place, its time and whose they are: "ministers of states – A, B –". */
export function findEnumeration(nodes: readonly Node[], at: number): number | undefined {
  for (let i = at; i < at + REACH; i++) {
    if (wordOf(nodes[i]) === ":" || isDash(nodes[i])) return i;
    const isPlace = nodes[i]?.kind === "mention" && isPreposition(nodes[i - 1]);
    const isOf = isPreposition(nodes[i]) || BODIES.test(wordOf(nodes[i]));
    if (!isPlace && !isOf && nodes[i]?.kind !== "time") return undefined;
  }
  return undefined;
}

const BODIES = /^(?:governments|states|countries|bodies|parties|sides|both|two|three|four|five)$/;

/** Behind a dash a list is whole where another closes it: "– Norland had voted" tells something else. */
export function isWhole(nodes: readonly Node[], opener: number, list: MentionList): boolean {
  if (!isDash(nodes[opener])) return true;
  const end = nodes[list.to];
  return list.mentions.length > 1 && (end === undefined || isDash(end) || wordOf(end) === ".");
}

function isDash(node: Node | undefined): boolean {
  return node?.kind === "word" && node.token.spaced && /^[–—-]+$/.test(node.token.folded);
}
