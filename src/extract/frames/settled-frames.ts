import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import { isPlace } from "./told-places.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { findAgent } from "../clauses/passives.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** What two settle between them where they are together. */
export const SETTLED_FORMS = [
  "agreed",
  "sign",
  "signed",
  "settled",
  "struck",
  "inked",
  "sealed",
  "initialled",
  "initialed",
] as const;

const FORMS: ReadonlySet<string> = new Set(SETTLED_FORMS);

/** How many nodes behind the verb its place and its day may stand. */
const REACH = 12;

const PLACES =
  /^(?:capital|palace|ministry|residence|castle|headquarters|hotel|house|hall|court|city|port|town|lawn|garden)$/;

/**
 * "The presidents signed the treaty in Brevic on Monday", "a deal that their ministers struck at the
 * Rose Palace on Monday": people who settle something at one place on one day have met there.
 * So have "The deal, signed by the presidents in Brevic on Monday", and those of a chronology: "Sept. 13, 1993: Voss and Tolan sign the accord in Brevic".
 */
export function readSettled(
  nodes: readonly Node[],
  at: number,
  isCue: (node: Node | undefined) => boolean,
): Frame | undefined {
  if (!FORMS.has(wordOf(nodes[at])) || !isVerb(nodes[at])) return undefined;
  const agent = findSigner(nodes, at);
  const subject = agent ?? findSubject(nodes, at);
  if (!subject || !isSeveral(subject) || !subject.mentions.every(isPeople)) return undefined;
  if (agent === undefined && subject.to > at) return undefined;
  const to = clauseEnd(nodes, Math.max(at + 1, agent?.to ?? 0));
  const from = Math.min(at, subject.to);
  if (nodes.slice(from, to).some(isElsewhere) || nodes.slice(0, to).some(isCue)) return undefined;
  const isEntry = opensEntry(nodes);
  if (wordOf(nodes[at]) === "sign" && !isEntry) return undefined;
  const hasDay = isEntry || nodes.slice(at, to).some(({ kind }) => kind === "time");
  const hasOwnPlace = hasPlace(nodes, at + 1, to) || (isEntry && hasPlace(nodes, 0, subject.from));
  if (!hasDay || !hasOwnPlace) return undefined;
  const own = { ...AT_REST, rule: "settled-at", mode: "meeting" as const, cue: at, verb: at };
  const ends = { groupFrom: from, to: Math.max(at + 1, agent?.to ?? 0), between: true };
  return { ...own, first: [], second: subject.mentions, roles: [null, null], ...ends };
}

/** "a deal signed in Brevic by Keld and Ruiz", "was signed by Keld and Ruiz in Brevic": who did. */
function findSigner(nodes: readonly Node[], at: number): MentionList | undefined {
  const isBare = nodes[at - 1]?.kind !== "mention";
  return isBare && !/^signs?$/.test(wordOf(nodes[at])) ? findAgent(nodes, at) : undefined;
}

/** "Sept. 13, 1993: …", "-- May 4 – …": the day at the head of an entry. */
function opensEntry(nodes: readonly Node[]): boolean {
  const day = nodes.slice(0, 4).findIndex(({ kind }) => kind === "time");
  const isHead = nodes.slice(0, Math.max(0, day)).every((node) => posOf(node) === "PUNCT");
  return day >= 0 && isHead && /^[:–—-]+$/.test(wordOf(nodes[day + 1]));
}

/** Where another clause begins: "agreed to meet", "agreed that …". */
function clauseEnd(nodes: readonly Node[], from: number): number {
  let to = from;
  while (to < Math.min(nodes.length, from + REACH)) {
    const opens = /^(?:[,;:.]|that|which|who|when|where|while|to|but)$/.test(wordOf(nodes[to]));
    if (opens || isVerb(nodes[to])) break;
    to++;
  }
  return to;
}

/** "by letter", "each", "separately", "will": not together, or not yet. */
function isElsewhere(node: Node): boolean {
  return /^(?:each|separately|respectively|remotely|not|n't|never|will|would|virtually|online|letter|letters|phone|telephone)$/.test(
    wordOf(node),
  );
}

function hasPlace(nodes: readonly Node[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!/^(?:in|at|on)$/.test(wordOf(nodes[i]))) continue;
    const next = nodes[i + 1];
    if (next?.kind === "mention" && isPlace(next.mention, nodes[i])) return true;
    if (nodes.slice(i + 1, Math.min(to, i + 5)).some((node) => PLACES.test(wordOf(node))))
      return true;
  }
  return false;
}
