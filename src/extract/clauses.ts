import type { Mention } from "./mention.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";

/**
 * The clause grammar: who stands as subject of a verb, and who follows a verb or a preposition.
 * It knows no tree: it walks left and right over what may stand between (adverbs, auxiliaries, time
 * phrases, places, inserted clauses) and stops where another clause begins.
 */

/** A coordinated list of mentions, and the nodes it covers (`to` exclusive). */
export interface MentionList {
  mentions: Mention[];
  from: number;
  to: number;
  /** "including", "such as": not all are named. */
  open: boolean;
}

const BREAKS = new Set(
  `that who whom which whether because but where although though unless ; : ? !`.split(" "),
);
const PREPOSITIONS = new Set(
  `in at on from near via to of with by for about against over under between among into toward
  towards during after before following since until despite regarding concerning without upon per
  including alongside outside inside behind beside amid`
    .trim()
    .split(/\s+/),
);
const LIST_JOINTS = new Set([",", "and", "&", "plus"]);
const INCLUDING = new Set(["including", "among", "notably"]);

export function isPreposition(node: Node | undefined): boolean {
  return PREPOSITIONS.has(wordOf(node));
}

/** A finite verb, auxiliary or participle. */
export function isVerb(node: Node | undefined): boolean {
  return posOf(node) === "VERB" || posOf(node) === "AUX";
}

function isFiller(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.kind === "time") return true;
  return (
    /^(ADV|AUX|PART)$/.test(posOf(node)) ||
    /^(also|both|separately|jointly|each|today|"|all|'s)$/.test(wordOf(node))
  );
}

const IDIOM_NOUNS = new Set(["turn", "person", "part", "return"]);

/** Over "in turn", "for his part", read leftwards from their last word. */
function skipIdiom(nodes: readonly Node[], at: number): number {
  if (!IDIOM_NOUNS.has(wordOf(nodes[at]))) return at;
  for (let i = at - 1; i >= at - 2; i--) if (/^(in|for|on)$/.test(wordOf(nodes[i]))) return i - 1;
  return at;
}

/** The list that begins at a node: "A, B and C, as well as D". */
export function readList(nodes: readonly Node[], at: number): MentionList | undefined {
  const mentions: Mention[] = [];
  let i = skipOpeners(nodes, at);
  const open = i > at && INCLUDING.has(wordOf(nodes[i - 1]));
  let to = i;
  for (;;) {
    const node = nodes[i];
    if (node?.kind !== "mention" || node.mention.possessive) break;
    mentions.push(node.mention);
    to = i + 1;
    const next = nextInList(nodes, to);
    if (next === undefined) break;
    i = next;
  }
  return mentions.length > 0 ? { mentions, from: at, to, open } : undefined;
}

/** Past "several leaders including", "both", "separately with", quotes. */
function skipOpeners(nodes: readonly Node[], at: number): number {
  let i = at;
  while (
    /^(both|separately|respectively|"|'|,|the|then|also|each|of|either)$/.test(wordOf(nodes[i])) &&
    i < at + 3
  )
    i++;
  if (nodes[i]?.kind === "mention") return i;
  for (let j = i; j < i + 8 && j < nodes.length; j++) {
    if (isVerb(nodes[j]) && !/^(including|visiting|leading)$/.test(wordOf(nodes[j]))) break;
    if (
      INCLUDING.has(wordOf(nodes[j])) ||
      (wordOf(nodes[j]) === "as" && wordOf(nodes[j - 1]) === "such")
    ) {
      return j + 1;
    }
    if (nodes[j]?.kind === "mention") break;
  }
  return i;
}

/** Where the next member of a list stands, or undefined where the list has ended. */
function nextInList(nodes: readonly Node[], from: number): number | undefined {
  const at = skipAdjuncts(nodes, from);
  let i = at;
  if (wordOf(nodes[i]) === "," && nodes[i + 1]?.kind !== "mention") i++;
  const words = [0, 1, 2].map((k) => wordOf(nodes[i + k]));
  let next: number | undefined;
  if (words[0] === "as" && words[1] === "well" && words[2] === "as") next = i + 3;
  else if (/^(along|together)$/.test(words[0] ?? "") && words[1] === "with") next = i + 2;
  else if (LIST_JOINTS.has(wordOf(nodes[at]))) {
    next = at + 1;
    while (/^(,|and|the|also|then|with|finally)$/.test(wordOf(nodes[next])) && next < at + 4)
      next++;
    next = skipListInsertion(nodes, at, next);
  }
  if (next === undefined || nodes[next]?.kind !== "mention") return undefined;
  return isSubjectAt(nodes, next) && !isListContinued(nodes, next) ? undefined : next;
}

/** "met Keld here on Friday and Ruiz": past adverbs, times and places, where an "and" goes on. */
function skipAdjuncts(nodes: readonly Node[], from: number): number {
  let i = from;
  while (i < from + 6) {
    const next = nodes[i + 1];
    const isPlace =
      next?.kind === "mention" && (next.mention.form === "place" || next.mention.form === "name");
    if (nodes[i]?.kind === "time" || /^(here|there|today)$/.test(wordOf(nodes[i]))) i++;
    else if (isPreposition(nodes[i]) && next?.kind === "time") i += 2;
    else if (/^(in|at)$/.test(wordOf(nodes[i])) && isPlace) i += 2;
    else break;
  }
  return wordOf(nodes[i]) === "and" ? i : from;
}

/** "met Keld and, in another meeting, Ruiz": past what stands between commas in a list. */
function skipListInsertion(nodes: readonly Node[], at: number, from: number): number {
  const opened = wordOf(nodes[from - 1]) === "," && wordOf(nodes[at]) === "and";
  if (nodes[from]?.kind === "mention" || !opened) return from;
  for (let i = from; i < from + 7; i++) {
    if (wordOf(nodes[i]) === ",") return skipBy(nodes, i + 1);
    if (nodes[i]?.kind === "mention" || isVerb(nodes[i])) return from;
  }
  return from;
}

function skipBy(nodes: readonly Node[], at: number): number {
  return /^(by|with|to)$/.test(wordOf(nodes[at])) ? at + 1 : at;
}

function isListContinued(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at + 1]) === "," && nodes[at + 2]?.kind === "mention";
}

/** Whether a verb follows the mention at a node, so that it begins a clause of its own. */
export function isSubjectAt(nodes: readonly Node[], at: number): boolean {
  const mention = nodes[at];
  if (mention?.kind !== "mention" || mention.mention.possessive) return false;
  let i = at + 1;
  while (i < at + 6) {
    if (isPreposition(nodes[i]) && nodes[i + 1]?.kind === "time") i += 2;
    else if (isFiller(nodes[i]) && !isVerb(nodes[i])) i++;
    else break;
  }
  if (/^(in|for)$/.test(wordOf(nodes[i]))) {
    const end = [i + 1, i + 2].find((k) => IDIOM_NOUNS.has(wordOf(nodes[k])));
    if (end !== undefined) i = end + 1;
  }
  const node = nodes[i];
  if (!isVerb(node)) return false;
  return !/(ing)$/.test(wordOf(node)) && wordOf(nodes[i - 1]) !== "to";
}

/** The list that ends at a node, read leftwards: the subject "A, B and C". */
function readListBackwards(nodes: readonly Node[], at: number): MentionList {
  const mentions: Mention[] = [];
  let i = at;
  for (;;) {
    const node = nodes[i];
    if (node?.kind !== "mention") break;
    mentions.unshift(node.mention);
    const joint = pointsBack(node.mention) ? undefined : previousJoint(nodes, i - 1);
    if (joint === undefined) return { mentions, from: i, to: at + 1, open: false };
    i = joint;
  }
  return { mentions, from: i + 1, to: at + 1, open: false };
}

/** "the two leaders", "they": a whole party, that no list goes on with. */
function pointsBack(mention: Mention): boolean {
  return mention.plural && mention.members.length === 0;
}

/** The mention before a joint that ends at a node, or undefined. */
function previousJoint(nodes: readonly Node[], at: number): number | undefined {
  let i = at;
  if (/^(the|both)$/.test(wordOf(nodes[i]))) i--;
  const word = wordOf(nodes[i]);
  if (word === "with" && /^(along|together)$/.test(wordOf(nodes[i - 1]))) i -= 2;
  else if (word === "as" && wordOf(nodes[i - 1]) === "well") i -= 3;
  else if (LIST_JOINTS.has(word)) i -= 1;
  else return undefined;
  if (wordOf(nodes[i]) === ",") i--;
  if (nodes[i]?.kind !== "mention") return undefined;
  return isPreposition(nodes[i - 1]) && !isListStart(nodes, i - 1) ? undefined : i;
}

function isListStart(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at]) === "between";
}

/**
 * The subject of the verb at a node: directly before it, before a relative pronoun, or, for verbs
 * joined by "and", infinitives and participles, the subject of the clause that they hang on.
 */
export function findSubject(nodes: readonly Node[], verb: number): MentionList | undefined {
  let i = verb - 1;
  for (let steps = 0; i >= 0 && steps < 40; steps++) {
    i = skipIdiom(nodes, i);
    const node = nodes[i];
    if (node?.kind === "mention") {
      if (node.mention.possessive) return findClauseSubject(nodes, i, verb);
      const opens =
        /^(after|before|since|until|as)$/.test(wordOf(nodes[i - 1])) && isSubjectAt(nodes, i);
      if (opens || !isPreposition(nodes[i - 1]) || isListedSubject(nodes, i))
        return readListBackwards(nodes, i);
      i -= 2;
      continue;
    }
    const word = wordOf(node);
    if (word === "for" && /ing$/.test(wordOf(nodes[verb])) && nodes[i - 1]?.kind === "mention") {
      // "thanked Keld for hosting": the subject is who is thanked.
      return isObject(nodes, i - 1)
        ? readListBackwards(nodes, i - 1)
        : findClauseSubject(nodes, i, verb);
    }
    if (/^(who|which|that|whom)$/.test(word)) return findAntecedent(nodes, i);
    if (isFiller(node) || /^["'(]$/.test(word)) i--;
    else if (isPreposition(node) && nodes[i + 1]?.kind === "time") i--;
    else if (word === "," || word === "-" || word === "--" || word === "–" || word === "—") {
      const jump = jumpInsertion(nodes, i);
      if (jump === undefined) return findClauseSubject(nodes, i, verb);
      i = jump;
    } else return findClauseSubject(nodes, i, verb);
  }
  return findClauseSubject(nodes, i, verb);
}

/** "Voss, along with Keld, met": the mention after "with" is part of the subject. */
function isListedSubject(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at - 1]) === "with" && /^(along|together)$/.test(wordOf(nodes[at - 2]));
}

function findAntecedent(nodes: readonly Node[], relative: number): MentionList | undefined {
  let i = relative - 1;
  if (wordOf(nodes[i]) === ",") i--;
  return nodes[i]?.kind === "mention" ? readListBackwards(nodes, i) : undefined;
}

/** Over an inserted clause that ends with the comma at a node: "Voss, who was in Perrin, met". */
function jumpInsertion(nodes: readonly Node[], comma: number): number | undefined {
  for (let i = comma - 1; i >= 0; i--) {
    if (!/^[,–—-]+$/.test(wordOf(nodes[i]))) continue;
    const opener = nodes[i + 1];
    const opens =
      isPreposition(opener) ||
      opener?.kind === "time" ||
      /^(who|which|whose|whom|where|accompanied|flanked|joined|speaking|according|along|together|while|as|currently|also|now|on)$/.test(
        wordOf(opener),
      ) ||
      (posOf(opener) === "VERB" && /(ing|ed)$/.test(wordOf(opener)));
    return opens && nodes[i - 1]?.kind === "mention" ? i - 1 : undefined;
  }
  return undefined;
}

/** The nearest subject of a clause to the left, else of the main clause after a fronted adjunct. */
function findClauseSubject(
  nodes: readonly Node[],
  from: number,
  verb: number,
): MentionList | undefined {
  for (let i = Math.min(from, verb - 1); i >= 0; i--) {
    if (/^[;:]$/.test(wordOf(nodes[i]))) break;
    if (nodes[i]?.kind !== "mention") continue;
    if (isPreposition(nodes[i - 1]) && !isListedSubject(nodes, i)) continue;
    if (isObject(nodes, i)) continue;
    if (isSubjectAt(nodes, i) || isFollowedByInsertion(nodes, i))
      return readListBackwards(nodes, i);
  }
  return findFollowingSubject(nodes, verb);
}

/** Whether a verb stands directly before, so that the mention is its object. */
function isObject(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (!isVerb(before) || posOf(before) === "AUX") return false;
  return !/^(said|says|say|added|reported|confirmed|announced|stated|noted|told)$/.test(
    wordOf(before),
  );
}

function isFollowedByInsertion(nodes: readonly Node[], at: number): boolean {
  if (!/^[,–—(-]+$/.test(wordOf(nodes[at + 1]))) return false;
  for (let i = at + 2; i < Math.min(nodes.length, at + 30); i++) {
    if (/^[,–—)-]+$/.test(wordOf(nodes[i])) && isVerb(nodes[i + 1])) return true;
  }
  return false;
}

/** "After meeting Tolan in Perrin, Voss flew to Hask": the subject that follows the comma. */
function findFollowingSubject(nodes: readonly Node[], verb: number): MentionList | undefined {
  for (let i = verb + 1; i < nodes.length - 1; i++) {
    if (wordOf(nodes[i]) !== ",") continue;
    const node = nodes[i + 1];
    if (node?.kind === "mention" && isClauseStart(nodes, i + 1))
      return readSubjectForward(nodes, i + 1);
  }
  return undefined;
}

function isClauseStart(nodes: readonly Node[], at: number): boolean {
  const list = readSubjectForward(nodes, at);
  return list !== undefined;
}

function readSubjectForward(nodes: readonly Node[], at: number): MentionList | undefined {
  const mentions: Mention[] = [];
  let i = at;
  while (nodes[i]?.kind === "mention") {
    const node = nodes[i];
    if (node?.kind === "mention") mentions.push(node.mention);
    if (isSubjectAt(nodes, i) || isFollowedByInsertion(nodes, i)) {
      return { mentions, from: at, to: i + 1, open: false };
    }
    if (!LIST_JOINTS.has(wordOf(nodes[i + 1]))) return undefined;
    i += 2;
    while (LIST_JOINTS.has(wordOf(nodes[i]))) i++;
  }
  return undefined;
}

/** The list directly after a verb: "met Tolan", with adverbs and time phrases between. */
export function findDirectObject(nodes: readonly Node[], verb: number): MentionList | undefined {
  let i = verb + 1;
  while (
    i < verb + 6 &&
    (nodes[i]?.kind === "time" || posOf(nodes[i]) === "ADV" || isPrepositionOfTime(nodes, i))
  )
    i++;
  const list = nodes[i]?.kind === "mention" ? readList(nodes, i) : undefined;
  return list && isModifier(nodes, list.to) ? undefined : list;
}

/** A noun follows the mention: "welcomed the Keld initiative" welcomes no Keld. */
function isModifier(nodes: readonly Node[], at: number): boolean {
  return /^(NOUN|PROPN)$/.test(posOf(nodes[at])) && nodes[at]?.kind === "word";
}

function isPrepositionOfTime(nodes: readonly Node[], at: number): boolean {
  return isPreposition(nodes[at]) && nodes[at + 1]?.kind === "time";
}

/**
 * The list after one of the prepositions, to the right of a node, in the same clause: "spoke today
 * in Geneva with A and B". `reach` bounds the nodes walked.
 */
export function findAfterPreposition(
  nodes: readonly Node[],
  at: number,
  prepositions: readonly string[],
  reach: number,
): (MentionList & { preposition: string }) | undefined {
  for (let i = at + 1; i < Math.min(nodes.length, at + 1 + reach); i++) {
    const word = wordOf(nodes[i]);
    if (prepositions.includes(word)) {
      const list = readList(nodes, i + 1);
      if (list && !isRelationTo(nodes, i, list)) return { ...list, preposition: word };
    }
    if (BREAKS.has(word)) return undefined;
    if (isClauseVerb(nodes, i)) return undefined;
  }
  return undefined;
}

const RELATIONS = new Set(
  `relations ties relationship relationships cooperation partnership partnerships alliance war border
  borders conflict trade agreement agreements deal treaty tension tensions friendship engagement ceasefire
  peace dispute disputes links interests coordination solidarity compliance negotiations peace`
    .trim()
    .split(/\s+/),
);

/** "discussed cooperation with Norland": the state belongs to the topic. People do not. */
function isRelationTo(nodes: readonly Node[], at: number, list: MentionList): boolean {
  return (
    RELATIONS.has(wordOf(nodes[at - 1])) &&
    list.mentions.every(({ kind }) => kind === "state" || kind === "organisation")
  );
}

/** "a call took place on Monday between": the verb says no more than that it was. */
function isTakingPlace(nodes: readonly Node[], at: number): boolean {
  const words = [wordOf(nodes[at - 1]), wordOf(nodes[at]), wordOf(nodes[at + 1])].join(" ");
  return /\b(?:took|taken|takes|taking) place\b|\b(?:was|were|been) held\b/.test(words);
}

/** A verb that ends the search: finite, and no participle before a noun. */
function isClauseVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (isTakingPlace(nodes, at)) return false;
  if (posOf(node) === "AUX") return true;
  if (posOf(node) !== "VERB" || /ing$/.test(wordOf(node))) return false;
  const next = nodes[at + 1];
  return (
    !(posOf(next) === "NOUN" || posOf(next) === "PROPN") ||
    /^(said|says|told|added)$/.test(wordOf(node))
  );
}
