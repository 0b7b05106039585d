import type { Entity } from "../cast/entities.ts";
import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { findSubject } from "../clauses/subjects.ts";
import type { SentenceView } from "./contacts.ts";
import type { Frame } from "../frames/frame.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";

/** How far after the parties a place or a topic may stand, in nodes. */
const REACH = 16;
/** Topics are noted in at most this many words. */
const TOPIC_WORDS = 8;

const SAYING = /^(said|says|announced|reported|stated|confirmed|wrote|noted|added|told)$/;

/**
 * Where a contact took place, as the clause says: "in Perrin", "here" for the dateline's city. A
 * dateline alone is no place.
 */
export function findPlace(frame: Frame, sentence: SentenceView): string | null {
  const { nodes } = sentence;
  const discusses = /^(discuss|exchang)/.test(wordOf(nodes[frame.cue]));
  const from = discusses ? frame.to : Math.min(frame.cue, frame.to);
  for (let i = from; i < Math.min(nodes.length, frame.to + REACH); i++) {
    if (wordOf(nodes[i]) === "here") return inTitleCase(sentence.datelinePlace);
    const next = nodes[i + 1];
    if (wordOf(nodes[i]) === "in" && next?.kind === "mention" && isPlaceLike(next)) {
      return sentence.textOf(next.from, next.to);
    }
    if (i >= frame.to && (isClauseEnd(nodes, i) || opensTopic(nodes, i))) return null;
  }
  return null;
}

/** Datelines shout: "PORT VILA" is Port Vila. */
function inTitleCase(place: string | null): string | null {
  if (place === null || place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isPlaceLike(node: Extract<Node, { kind: "mention" }>): boolean {
  const { mention } = node;
  if (mention.title !== null || mention.possessive || mention.delegation) return false;
  return mention.kind === "state" || (mention.kind === "person" && mention.known.length === 0);
}

/** What follows is talked about: "spoke of the war in Sudmark" was not spoken there. */
function opensTopic(nodes: readonly Node[], at: number): boolean {
  const word = wordOf(nodes[at]);
  if (/^(about|regarding|concerning|of|over)$/.test(word)) return true;
  if (word === "on") return nodes[at + 1]?.kind !== "time" && !/^the$/.test(wordOf(nodes[at + 1]));
  return word === "to" && isVerb(nodes[at + 1]);
}

function isClauseEnd(nodes: readonly Node[], at: number): boolean {
  return (
    /^[;:.]$/.test(wordOf(nodes[at])) || /^(who|which|that|while|but)$/.test(wordOf(nodes[at]))
  );
}

/** What was talked about, in the article's words: what "about", "on" or "regarding" brings. */
export function findTopics(frame: Pick<Frame, "cue" | "to">, sentence: SentenceView): string[] {
  const { nodes } = sentence;
  const from = wordOf(nodes[frame.cue]).startsWith("discuss")
    ? frame.cue
    : findTopicWord(frame, nodes);
  if (from === undefined) return [];
  let to = from + 1;
  while (to < nodes.length && to - from <= TOPIC_WORDS && !endsTopic(nodes, to, from)) to++;
  const [first, last] = [nodes[from + 1], nodes[to - 1]];
  if (!first || !last || to === from + 1) return [];
  const text = sentence
    .textOf(first.from, last.to)
    .replace(/^(?:the|a|an|their|his|her|its|how|ways) /i, "");
  return text.length > 3 ? [text] : [];
}

function findTopicWord(
  frame: Pick<Frame, "cue" | "to">,
  nodes: readonly Node[],
): number | undefined {
  for (let i = frame.cue + 1; i < Math.min(nodes.length, frame.to + REACH); i++) {
    const word = wordOf(nodes[i]);
    if (/^(about|regarding|concerning)$/.test(word)) return i;
    if (
      word === "on" &&
      i >= frame.to &&
      nodes[i + 1]?.kind !== "time" &&
      !/^(the|behalf)$/.test(wordOf(nodes[i + 1]))
    )
      return i;
    if (i >= frame.to && isClauseEnd(nodes, i)) return undefined;
  }
  return undefined;
}

function endsTopic(nodes: readonly Node[], at: number, from: number): boolean {
  const node = nodes[at];
  if (node?.kind === "time" || isClauseEnd(nodes, at)) return true;
  if (/^(,|"|and|or)$/.test(wordOf(node))) return true;
  if (isVerb(node) && at > from + 1) return true;
  return (
    isPreposition(node) && at > from + 1 && !/^(of|in|for|between|with|on)$/.test(wordOf(node))
  );
}

/** Whom the article names as its source for the sentence: "the White House said", "according to …". */
export function findSource(
  sentence: SentenceView,
  parties: readonly Entity[],
  entityOf: (node: Extract<Node, { kind: "mention" }>) => Entity | undefined,
): string | null {
  const { nodes } = sentence;
  for (const [i, node] of nodes.entries()) {
    if (wordOf(node) === "according" && wordOf(nodes[i + 1]) === "to") return sourceAt(i + 2);
    if (!SAYING.test(wordOf(node)) || posOf(node) !== "VERB") continue;
    const subject = findSubject(nodes, i)?.mentions[0];
    const at = nodes.findIndex((each) => each.kind === "mention" && each.mention === subject);
    const source = at >= 0 ? sourceAt(at) : null;
    if (source !== null) return source;
  }
  return null;

  function sourceAt(at: number): string | null {
    const node = nodes[at];
    if (node?.kind !== "mention" || node.mention.kind === "pronoun" || node.mention.kind === "self")
      return null;
    const entity = entityOf(node);
    if (entity && parties.includes(entity) && node.mention.kind === "person") return null;
    return sentence.textOf(node.from, node.to).replace(/^the /i, "").replace(/,$/, "");
  }
}
