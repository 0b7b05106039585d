import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { createMention } from "../mentions/mention.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** Groups of states whose members a sentence spells out behind them. */
const GROUP =
  /^(?:group|grouping|format|troika|quartet|quad|quint|trio|forum|initiative|mechanism|platform|coalition|parties|sides|neighbours|neighbors|delegations)$/;

/** How many words may stand before the group's noun, and in what says that its members follow. */
const LONGEST_GROUP = 6;

/** "The two sides, represented by Voss and Tolan, met": those who led them were there. */
const LED = /^, (?:represented|led|headed) by(?= )/;

/** Openers of what spells a group out, each with what closes it. */
const OPENERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^[–—-]+/, /^(?:[–—-]+|)$/],
  [/^\(/, /^\)$/],
  [LED, /^,$/],
  [/^, (?:that is to say|that is|namely|i\.e\.)(?= |$)/, /^,?$/],
];

/** The first letter of an opener: most words have none. */
const MAYBE_OPENER = /^[–—(,-]/;

/**
 * "the contact group – Norland, Sudmark and Ostravia – met", "a meeting of the extended troika, that
 * is to say Norland, Sudmark and Ostravia": the group and its members are one node, that of the
 * members.
 */
export function spellOut(nodes: readonly Node[]): readonly Node[] {
  for (const at of nodes.keys()) {
    const list = readMembers(nodes, at);
    const from = list ? findGroup(nodes, at) : undefined;
    if (!list || from === undefined) continue;
    const [first, last] = [nodes[from], nodes[list.to - 1]];
    if (!first || !last) continue;
    const span = { from: first.from, to: last.to };
    const members = list.mentions.map((mention) => ({ ...mention, determiner: null }));
    const mention = createMention(span.from, span.to, "people", { plural: true, members });
    const own: Node = { kind: "mention", ...span, mention };
    return [...nodes.slice(0, from), own, ...spellOut(nodes.slice(list.to))];
  }
  return nodes;
}

/** The members behind what opens them, with what closes them; all states or organisations. */
function readMembers(nodes: readonly Node[], at: number): MentionList | undefined {
  if (!MAYBE_OPENER.test(wordOf(nodes[at]))) return undefined;
  const words = wordsOf(nodes, at, at + 6);
  for (const [opener, closer] of OPENERS) {
    const said = opener.exec(words)?.[0];
    if (said === undefined) continue;
    const list = readList(nodes, at + said.split(" ").length, true);
    const kinds = opener === LED ? /^(?:person|office)$/ : /^(?:state|organisation)$/;
    const areBodies = list?.mentions.every(({ kind }) => kinds.test(kind));
    if (!list || areBodies !== true || list.mentions.length < 2) return undefined;
    const isClosed = closer.test(wordOf(nodes[list.to]));
    const isEnd = /^[.;:]?$/.test(wordOf(nodes[list.to])) && nodes[list.to]?.kind !== "mention";
    if (!isClosed && !isEnd) return undefined;
    return { ...list, to: isClosed && nodes[list.to] ? list.to + 1 : list.to };
  }
  return undefined;
}

/** Where the group begins that ends before a node: a body by its name, or a noun with its words. */
function findGroup(nodes: readonly Node[], to: number): number | undefined {
  const last = nodes[to - 1];
  if (last?.kind === "mention") {
    const { kind, title, name, possessive, members } = last.mention;
    // "the so-called Quad" reads as a name.
    const isNamed = kind === "person" && title === null && isGroup(name?.split(" ").at(-1) ?? "");
    // "the two sides", "the delegations"
    const isUnnamed = kind === "people" && members.length === 0;
    return !possessive && (kind === "organisation" || isNamed || isUnnamed) ? to - 1 : undefined;
  }
  if (!isGroup(wordOf(last))) return undefined;
  let from = to - 1;
  while (from > 0 && from > to - LONGEST_GROUP && isInPhrase(nodes, from - 1)) from--;
  return posOf(nodes[from]) === "DET" || wordOf(nodes[from]) === "the" ? from : undefined;
}

function isGroup(word: string): boolean {
  return GROUP.test(word.toLowerCase());
}

function isInPhrase(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (posOf(nodes[at + 1]) === "DET" || isPreposition(node)) return false;
  if (isVerb(node)) return wordOf(node).endsWith("ed");
  return (
    /^(?:DET|ADJ|NOUN|NUM|PROPN|ADV|PUNCT)$/.test(posOf(node)) && !/^[,;:]$/.test(wordOf(node))
  );
}
