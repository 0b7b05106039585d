import { isPeople } from "./frame.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import type { Complement } from "./noun-phrases.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** How far behind the noun, and behind the partner before, the next one may stand, in nodes. */
const REACH = 16;

/**
 * "two meetings in Hask, one with Tolan and another with Keld", "Two calls followed: one with Tolan,
 * one with Keld": several of the noun, each with partners of its own. Undefined where it is one.
 */
export function findEachPartner(nodes: readonly Node[], at: number): Complement | undefined {
  if (!wordOf(nodes[at]).endsWith("s")) return undefined;
  const first = findOne(nodes, at, /^one$/);
  const others = first && findOthers(nodes, at, first.to);
  return others && { ...first, preposition: "with", rest: others };
}

function findOthers(nodes: readonly Node[], at: number, from: number): MentionList | undefined {
  const next = findOne(nodes, from, /^(?:one|another|other|second|third)$/);
  // Their day may stand right behind the noun.
  return next && { ...next, from: at, rest: findOthers(nodes, at, next.to) };
}

/** "one with Tolan", "the other with Keld", "one call to Keld". */
function findOne(nodes: readonly Node[], from: number, one: RegExp): MentionList | undefined {
  for (let i = from; i < Math.min(nodes.length, from + REACH); i++) {
    if (wordOf(nodes[i]) === ".") return undefined;
    if (!one.test(wordOf(nodes[i]))) continue;
    const by = /^(?:with|to)$/.test(wordOf(nodes[i + 1])) ? i + 1 : i + 2;
    if (!/^(?:with|to)$/.test(wordOf(nodes[by]))) continue;
    const list = readList(nodes, by + 1);
    return list?.mentions.every(isPeople) ? list : undefined;
  }
  return undefined;
}
