import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { isPeople, isSeveral, SPEAKER } from "./frame.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { findTeller } from "./noun-tellers.ts";
import { findStatusVerb, type Complement } from "./noun-phrases.ts";
import { isOpenedWith } from "./opened-with.ts";
import { AHEAD_PREPOSITIONS, CARRYING_PREPOSITIONS } from "../rules/nouns.ts";
import {
  findFollowingSubject,
  findJoined,
  findSubject,
  findTheirs,
  isObject,
  readSubjectForward,
} from "../clauses/subjects.ts";

/** Who stands before the noun, and the verb group that tells whether it took place. */
export interface Carrier {
  subject: MentionList;
  verb: number;
  groupFrom: number;
}

/** Who takes part by the words before the noun: its owner, or the subject of the verb it hangs on. */
export function readCarrier(
  nodes: readonly Node[],
  phraseFrom: number,
  owners: Mention[],
  light: number | undefined,
  complementTo: number | undefined,
): Carrier | undefined {
  const settling = findStatusVerb(nodes, phraseFrom);
  if (owners.length > 0) {
    const own = { mentions: owners, from: phraseFrom, to: phraseFrom + 1, open: false };
    const subject =
      findTheirs(nodes, light ?? phraseFrom, owners) ??
      findHis(nodes, phraseFrom, owners) ??
      findNamedBehind(nodes, phraseFrom, owners, complementTo) ??
      own;
    const governor = light ?? settling;
    const groupFrom = governor === undefined ? phraseFrom : statusStart(nodes, governor);
    return { subject, verb: phraseFrom, groupFrom };
  }
  const told = light === undefined ? findTeller(nodes, phraseFrom, complementTo) : undefined;
  if (told) return { subject: told, verb: phraseFrom, groupFrom: phraseFrom };
  if (light === undefined && settling !== undefined) {
    const subject = findSubject(nodes, settling);
    return subject && { subject, verb: phraseFrom, groupFrom: Math.min(subject.to, settling) };
  }
  const before = wordOf(nodes[phraseFrom - 1]);
  const carried =
    CARRYING_PREPOSITIONS.has(before) ||
    AHEAD_PREPOSITIONS.has(before) ||
    (before === "of" && isLeaving(nodes, phraseFrom - 2)) ||
    (before === "with" && isOpenedWith(nodes, phraseFrom - 1)) ||
    (before === "of" &&
      /^(ahead|capacity|margins|sidelines|participants|attendees|guests|delegates)$/.test(
        wordOf(nodes[phraseFrom - 2]),
      ));
  if (light === undefined && !carried) return undefined;
  const verb = light ?? Math.max(phraseFrom - 1, 0);
  // "In calls with A, B and C, Voss said": the subject follows the whole adjunct.
  const isFronted =
    wordOf(nodes[phraseFrom - 2]) === "that" ||
    nodes.slice(0, phraseFrom).every(({ kind }) => kind !== "mention");
  const later =
    light === undefined && isFronted && complementTo !== undefined
      ? (findFollowingSubject(nodes, complementTo - 1) ?? findSubjectPastTime(nodes, complementTo))
      : undefined;
  const hosts = light === undefined ? findJoined(nodes, phraseFrom - 1) : undefined;
  const doers = light === undefined ? findDoers(nodes, phraseFrom - 1) : undefined;
  const words = light === undefined ? findWhoseWords(nodes, phraseFrom - 1) : undefined;
  const teller = light === undefined && isBriefed(nodes, phraseFrom - 2) ? verb - 2 : verb;
  const sent = light === undefined ? findSent(nodes, phraseFrom - 1) : undefined;
  const subject = later ?? hosts ?? doers ?? words ?? sent ?? findSubject(nodes, teller);
  return subject && { subject, verb, groupFrom: Math.min(subject.to, verb) };
}

/** "walked out of a meeting with Voss", "came out of talks with Keld": who leaves had been there. */
function isLeaving(nodes: readonly Node[], at: number): boolean {
  const verb = /^(?:walk|storm|came|come|coming|emerg|step)/;
  return wordOf(nodes[at]) === "out" && verb.test(wordOf(nodes[at - 1]));
}

/** "In talks with Ruiz, the prime minister, on Monday Voss and Keld agreed": behind a day instead of a comma. */
function findSubjectPastTime(nodes: readonly Node[], to: number): MentionList | undefined {
  let at = to;
  while (at < to + 5 && (nodes[at]?.kind === "time" || isPreposition(nodes[at]))) at++;
  return nodes[at - 1]?.kind === "time" ? readSubjectForward(nodes, at) : undefined;
}

/** "said that Tolan in her call with Keld had agreed": "her" means the subject that stands before. */
function findHis(
  nodes: readonly Node[],
  phraseFrom: number,
  [owner]: readonly Mention[],
): MentionList | undefined {
  const isOwned = owner?.kind === "pronoun" && !owner.plural;
  if (!isOwned || !/^(?:in|during|after|following)$/.test(wordOf(nodes[phraseFrom - 1])))
    return undefined;
  const at = wordOf(nodes[phraseFrom - 2]) === "," ? phraseFrom - 3 : phraseFrom - 2;
  const node = nodes[at];
  const opensClause = at === 0 || /^(?:that|when|while|as)$/.test(wordOf(nodes[at - 1]));
  if (node?.kind !== "mention" || node.mention.kind !== "person" || !opensClause) return undefined;
  return { mentions: [node.mention], from: at, to: at + 1, open: false };
}

/** "After her meeting with Keld, Ruiz left": the pronoun stands before the name that it means. */
function findNamedBehind(
  nodes: readonly Node[],
  phraseFrom: number,
  [owner]: readonly Mention[],
  complementTo: number | undefined,
): MentionList | undefined {
  const isOwned = owner?.kind === "pronoun" && !owner.plural && complementTo !== undefined;
  // "In a statement issued after his call with Tolan, Voss": nobody stands before.
  const isFronted =
    isPreposition(nodes[0]) &&
    nodes
      .slice(0, phraseFrom)
      .every((node) => node.kind !== "mention" && !/^[,;:]$/.test(wordOf(node)));
  const behind = isOwned && isFronted ? findFollowingSubject(nodes, complementTo - 1) : undefined;
  const [named, ...others] = behind?.mentions ?? [];
  const isOne = named !== undefined && others.length === 0;
  return isOne && /^(?:person|office)$/.test(named.kind) ? behind : undefined;
}

/** "The dispute has been discussed by Voss and Tolan in calls": who does it stands behind "by". */
function findDoers(nodes: readonly Node[], preposition: number): MentionList | undefined {
  const from = Math.max(0, preposition - LONGEST_LIST);
  const by = nodes.findLastIndex(
    (node, i) => i >= from && i < preposition && wordOf(node) === "by",
  );
  const isPassive =
    by > 0 &&
    [1, 2].some(
      (back) => isVerb(nodes[by - back]) && /(?:ed|en|d)$/.test(wordOf(nodes[by - back])),
    );
  const list = isPassive ? readList(nodes, by + 1, true) : undefined;
  return list?.to === preposition ? list : undefined;
}

/** "dispatched Lund to Perrin for talks with Tolan": who was sent held them. */
function findSent(nodes: readonly Node[], preposition: number): MentionList | undefined {
  if (wordOf(nodes[preposition]) !== "for") return undefined;
  const from = Math.max(0, preposition - LONGEST_ERRAND);
  const verb = nodes.findLastIndex(
    (node, i) => i >= from && i < preposition && isVerb(node) && SENDING.test(wordOf(node)),
  );
  if (verb < 0 || nodes.slice(verb + 1, preposition).some((node) => isVerb(node))) return undefined;
  const sent = findDirectObject(nodes, verb);
  return sent?.mentions.every(isPeople) && sent.to < preposition ? sent : undefined;
}

const SENDING = /^(?:send|sends|sent|sending|dispatch(?:es|ed|ing)?|despatch(?:es|ed|ing)?)$/;

/** How many nodes may stand between the sending and what it was for. */
const LONGEST_ERRAND = 16;

/** "briefed Tolan following the meeting with Keld": who briefed her had met him. */
function isBriefed(nodes: readonly Node[], at: number): boolean {
  const isLater = /^(?:following|after)$/.test(wordOf(nodes[at + 1]));
  return isLater && nodes[at]?.kind === "mention" && isObject(nodes, at);
}

const WORDS_SAID =
  /^(?:answers?|remarks|comments|statement|repl(?:y|ies)|speech|address|interview)$/;

/** "Minister Tolan's answers to questions following talks with Keld": the heading of what she said. */
function findWhoseWords(nodes: readonly Node[], preposition: number): MentionList | undefined {
  if (!/^(?:following|after)$/.test(wordOf(nodes[preposition]))) return undefined;
  const said = nodes.findIndex((node, i) => i < preposition && WORDS_SAID.test(wordOf(node)));
  const at = nodes.findLastIndex(({ kind }, i) => i < said && kind === "mention");
  const owner = nodes[at];
  if (owner?.kind !== "mention" || !owner.mention.possessive || !isPeople(owner.mention))
    return undefined;
  // "answers to questions" are nouns, however they are tagged.
  const isTold = (node: Node, i: number): boolean =>
    isVerb(node) && !WORDS_SAID.test(wordOf(node)) && wordOf(nodes[at + i - 1]) !== "to";
  if (nodes.slice(at, preposition).some(isTold)) return undefined;
  return { mentions: [owner.mention], from: at, to: preposition, open: false };
}

/** How many nodes the parties may take up between "by" and what follows them. */
const LONGEST_LIST = 8;

/** "Prior to his call with Keld, Voss warned": the pronoun stands before the name that it means. */
export function readAheadOf(
  nodes: readonly Node[],
  phrase: { from: number; owners: readonly Mention[] },
  to: number,
): Carrier | undefined {
  const before = nodes.slice(0, phrase.from);
  const isFronted = before.length > 0 && before.length < 5 && before.every(opensAdjunct);
  const [owner] = phrase.owners;
  if (owner?.kind !== "pronoun" || !isFronted) return undefined;
  const comma = owner.plural ? skipCircumstances(nodes, to) : to;
  if (wordOf(nodes[comma]) !== ",") return undefined;
  const subject = findFollowingSubject(nodes, comma - 1);
  if (!subject || isSeveral(subject) !== owner.plural) return undefined;
  return { subject, verb: phrase.from, groupFrom: phrase.from };
}

/** "their meeting in Hask on 20 October,": past its place and day. */
function skipCircumstances(nodes: readonly Node[], at: number): number {
  let i = at;
  while (
    i < at + 6 &&
    (isPreposition(nodes[i]) || nodes[i]?.kind === "time" || isPlaceNode(nodes[i]))
  )
    i++;
  return i;
}

function isPlaceNode(node: Node | undefined): boolean {
  return node?.kind === "mention" && node.mention.form !== null;
}

export function opensAdjunct(node: Node | undefined): boolean {
  return (
    isPreposition(node) ||
    /^(prior|ahead|after|before|during|up|speaking|building)$/.test(wordOf(node))
  );
}

/** "Consultations were held in Hask by Madsen with Quiroga": the agent of a passive. */
export function readAgent(
  nodes: readonly Node[],
  at: number,
  complement: Complement,
): Carrier | undefined {
  for (let i = at + 1; i < Math.min(complement.from, nodes.length); i++) {
    const agent = nodes[i + 1];
    if (wordOf(nodes[i]) !== "by" || agent?.kind !== "mention" || !isPeople(agent.mention))
      continue;
    const subject = { mentions: [agent.mention], from: i + 1, to: i + 2, open: false };
    return { subject, verb: at, groupFrom: at };
  }
  return undefined;
}

/** "A call with Tolan followed on Monday": its other party is the one the text goes on about. */
export function readTopic(
  nodes: readonly Node[],
  phraseFrom: number,
  complement: Complement,
): Carrier | undefined {
  const start = quoteStart(nodes, phraseFrom);
  const isSubject =
    phraseFrom - start <= (/^(?:off|on)$/.test(wordOf(nodes[phraseFrom - 1])) ? 3 : 2) &&
    nodes.slice(start, phraseFrom).every(({ kind }) => kind !== "mention");
  if (!isSubject || complement.preposition !== "with") return undefined;
  // "Two calls followed: one with Tolan": its verb stands before the partners.
  const isTold = nodes.slice(phraseFrom, complement.from).some((node) => isVerb(node));
  const isHeading = start > 0 || !(isTold || isToldOf(nodes, complement.to));
  const pronoun = isHeading ? SPEAKER : createMention(0, 0, "pronoun");
  const subject = { mentions: [pronoun], from: 0, to: 0, open: false };
  return { subject, verb: phraseFrom, groupFrom: 0 };
}

/** "A meeting with Tolan in Hask is scheduled": a verb of its own follows, past place and time. */
function isToldOf(nodes: readonly Node[], from: number): boolean {
  let i = from;
  while (i < from + 8 && !isVerb(nodes[i])) {
    const isPlace = isPreposition(nodes[i]) || /^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(posOf(nodes[i]));
    if (!isPlace && nodes[i]?.kind !== "time" && !isPreposition(nodes[i - 1])) return false;
    i++;
  }
  return i === from
    ? isVerb(nodes[i])
    : /^(?:is|was|has|had|will|could|may)$/.test(wordOf(nodes[i]));
}

/** "Tolan (@TolanMFA): “A good call with Voss": where what is quoted begins, else where the sentence does. */
function quoteStart(nodes: readonly Node[], to: number): number {
  const opener = nodes.findLastIndex((node, i) => i < to && /^["“]$/.test(wordOf(node)));
  return wordOf(nodes[opener - 1]).endsWith(":") ? opener + 1 : 0;
}

export function isAhead(nodes: readonly Node[], phraseFrom: number): boolean {
  const before = wordOf(nodes[phraseFrom - 1]);
  return before === "before" || (before === "of" && wordOf(nodes[phraseFrom - 2]) === "ahead");
}

/** Where the words that decide the status begin: the start of the clause. */
export function statusStart(nodes: readonly Node[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if (/^[,;:]$/.test(wordOf(nodes[i]))) return i + 1;
  return 0;
}
