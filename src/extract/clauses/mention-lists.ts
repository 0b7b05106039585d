import { IDIOM_NOUNS, isFiller, isPreposition, isVerb } from "./clause-words.ts";
import { hasOwnPlace, hasOwnTime, hasTimeBetween, jointBefore, skipTimes } from "./list-times.ts";
import { skipDescribed, skipDescription } from "./described.ts";
import { findEnumeration, isWhole } from "./enumerations.ts";
import { skipFriend } from "./friends.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "./nodes.ts";
import { skipUnnamed } from "./unnamed-members.ts";

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
  /** "met A on Monday and B on Tuesday": those behind a day of their own. */
  rest?: MentionList | undefined;
}

export const LIST_JOINTS = new Set([",", "and", "&", "plus"]);

const INCLUDING = new Set(["including", "among", "notably"]);

/**
 * The list that begins at a node: "A, B and C, as well as D". Its last member is left to the clause
 * that it opens ("met A and B said"), unless the list is whole by its preposition ("between A and B").
 */
export function readList(
  nodes: readonly Node[],
  at: number,
  whole = false,
): MentionList | undefined {
  const mentions: Mention[] = [];
  let i = skipOpeners(nodes, at);
  const open = i > at && INCLUDING.has(wordOf(nodes[i - 1]));
  let to = i;
  let rest: MentionList | undefined;
  for (;;) {
    const node = nodes[i];
    if (node?.kind !== "mention" || node.mention.possessive) break;
    mentions.push(node.mention);
    to = i + 1;
    const next = nextInList(nodes, to, whole) ?? nextBehindTime(nodes, to);
    if (next === undefined) break;
    const early = hasTimeBetween(nodes, to, next);
    if (hasOwnTime(nodes, to) && (early || hasOwnTime(nodes, next + 1))) {
      const others = readList(nodes, next, whole);
      rest = others && { ...others, from: early ? jointBefore(nodes, next) : others.from };
      break;
    }
    // "met A in Perrin, B in Brevic and C in Hask last week": one at each place, whatever the day.
    const isDistributed = nodes.slice(next).some((each) => wordOf(each) === "respectively");
    if (!whole && !isDistributed && hasOwnPlace(nodes, to) && goesOnElsewhere(nodes, next)) {
      const others = readList(nodes, next, whole);
      rest = others && { ...others, from: 0 };
      break;
    }
    i = next;
  }
  const named = readNamed(nodes, to) ?? readEnumerated(nodes, to) ?? readEach(nodes, to);
  if (named && mentions.length === 1 && mentions[0] && standsForMany(mentions[0]))
    return { ...named, from: at };
  return mentions.length > 0 ? { mentions, from: at, to, open, rest } : undefined;
}

/** "Keld on Monday and, on 18 August, with Ruiz": the member whose day stands before it. */
function nextBehindTime(nodes: readonly Node[], from: number): number | undefined {
  let i = skipTimes(nodes, from);
  if (wordOf(nodes[i]) === ",") i++;
  if (wordOf(nodes[i]) !== "and" || i === from) return undefined;
  if (wordOf(nodes[i + 1]) === ",") i++;
  const after = skipTimes(nodes, i + 1);
  if (after === i + 1) return undefined;
  const next = skipBy(nodes, wordOf(nodes[after]) === "," ? after + 1 : after);
  return nodes[next]?.kind === "mention" && !isSubjectAt(nodes, next) ? next : undefined;
}

/** "a Qatari delegation", "senior officials"; a body's ministers are all of them, not those named alone. */
function standsForMany(mention: Mention): boolean {
  if (mention.delegation) return true;
  return mention.plural && mention.of.length < 2 && !mention.of.some((id) => id.startsWith("org:"));
}

/** "officials, including A and B": who is named stands for the officials. */
function readNamed(nodes: readonly Node[], at: number): MentionList | undefined {
  const from = wordOf(nodes[at]) === "," ? at + 1 : at;
  if (!INCLUDING.has(wordOf(nodes[from]))) return undefined;
  const list = readList(nodes, from + 1);
  return list && { ...list, open: true };
}

/** "two ministers on Sunday: to A and, separately, to B", "ministers of two states – A, B –": who they were. */
function readEnumerated(nodes: readonly Node[], at: number): MentionList | undefined {
  const i = findEnumeration(nodes, at);
  const list = i === undefined ? undefined : readList(nodes, skipBy(nodes, i + 1), true);
  return list && i !== undefined && isWhole(nodes, i, list) ? list : undefined;
}

/** "two members of the League, one with A and another with B": each stands behind a word for one of them. */
function readEach(nodes: readonly Node[], at: number): MentionList | undefined {
  const mentions: Mention[] = [];
  let i = at;
  for (; LIST_JOINTS.has(wordOf(nodes[i])); i++) {
    let next = i + 1;
    if (LIST_JOINTS.has(wordOf(nodes[next]))) next++;
    if (wordOf(nodes[next]) === "the") next++;
    if (!/^(?:one|another|other|second|third)$/.test(wordOf(nodes[next]))) break;
    const member = nodes[skipBy(nodes, next + 1)];
    if (member?.kind !== "mention" || skipBy(nodes, next + 1) === next + 1) break;
    mentions.push(member.mention);
    i = next + 1;
    while (i < at + 60 && nodes[i + 1] && !LIST_JOINTS.has(wordOf(nodes[i + 1]))) i++;
  }
  return mentions.length > 1 ? { mentions, from: at, to: i, open: false } : undefined;
}

/** Past "several leaders including", "both", "separately with", quotes. */
function skipOpeners(nodes: readonly Node[], at: number): number {
  let i = skipFriend(nodes, at);
  while (
    /^(both|separately|respectively|"|'|,|the|then|also|each|of|either|two|three|four|five|several)$/.test(
      wordOf(nodes[i]),
    ) &&
    i < at + 3
  )
    i++;
  if (nodes[i]?.kind === "mention") return i;
  const described = skipDescription(nodes, at);
  if (described > at) return described;
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
function nextInList(nodes: readonly Node[], from: number, whole: boolean): number | undefined {
  const last = nodes[from - 1];
  const isClosed = last?.kind === "mention" && last.mention.closed;
  // "A, minister of X, B, minister of Y": the comma between stands in the first mention.
  if (isClosed && nodes[from]?.kind === "mention" && !isSubjectAt(nodes, from)) return from;
  const at = skipAdjuncts(nodes, from);
  let i = at;
  if (wordOf(nodes[i]) === "," && nodes[i + 1]?.kind !== "mention") i++;
  const words = [0, 1, 2].map((k) => wordOf(nodes[i + k]));
  let next: number | undefined;
  if (words[0] === "as" && words[1] === "well" && words[2] === "as") next = skipBy(nodes, i + 3);
  else if (/^(along|together)$/.test(words[0] ?? "") && words[1] === "with") next = i + 2;
  else if (isListOfTitled(nodes, at)) next = wordOf(nodes[at + 1]) === "and" ? at + 2 : at + 1;
  else if (LIST_JOINTS.has(wordOf(nodes[at]))) {
    next = at + 1;
    while (/^(,|and|the|also|then|with|by|finally)$/.test(wordOf(nodes[next])) && next < at + 4)
      next++;
    // "spoke to Keld, and to Ruiz": the preposition again; "and to Ruiz he wrote" is a clause.
    const isAgain = wordOf(nodes[next - 1]) === "and" && !isSubjectAt(nodes, next + 2);
    if (isAgain) next = skipBy(nodes, next);
    next = skipUnnamed(nodes, skipListInsertion(nodes, at, next));
  }
  if (next !== undefined && nodes[next]?.kind !== "mention") next = skipDescribed(nodes, next);
  if (next === undefined || nodes[next]?.kind !== "mention") return undefined;
  const opensClause = isSubjectAt(nodes, next) && !isListContinued(nodes, next);
  return opensClause && !whole ? undefined : next;
}

/** "the President of Ostravia, Keld; the Prime Minister of Meridia, Ruiz; and": long members, each with its title. */
function isListOfTitled(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at]) !== ";") return false;
  const [before, after] = [nodes[at - 1], nodes[wordOf(nodes[at + 1]) === "and" ? at + 2 : at + 1]];
  return [before, after].every(
    (node) => node?.kind === "mention" && node.mention.title !== null && node.mention.name !== null,
  );
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
  const other = skipBy(nodes, i + 1);
  const goesOn =
    wordOf(nodes[i]) === "," &&
    nodes[other]?.kind === "mention" &&
    (hasOwnTime(nodes, other + 1) || (i > from && goesOnElsewhere(nodes, other)));
  const isJoined = wordOf(nodes[i]) === "," && wordOf(nodes[i + 1]) === "and";
  return goesOn || isJoined || wordOf(nodes[i]) === "and" ? i : from;
}

/** ", Keld in Brevic and": another at another place; "and Keld in Brevic refused" is a clause. */
function goesOnElsewhere(nodes: readonly Node[], at: number): boolean {
  return hasOwnPlace(nodes, at + 1) && !isVerb(nodes[at + 3]);
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
  i = skipCompany(nodes, i);
  // "and Ruiz in Colmar Bay rejected the deal"
  if (i === at + 1 && wordOf(nodes[at - 1]) === "and" && hasOwnPlace(nodes, i)) i += 2;
  const node = nodes[i];
  if (!isVerb(node)) return false;
  return !/(ing)$/.test(wordOf(node)) && wordOf(nodes[i - 1]) !== "to";
}

const COMPANY = new Set(
  `delegation team group mission entourage officials others aides advisers advisors colleagues
  experts members representatives ministers diplomats officers staff`
    .trim()
    .split(/\s+/),
);

/** "Voss and his team met", "Voss and a delegation of the Front met": past unnamed company before a verb. */
function skipCompany(nodes: readonly Node[], at: number): number {
  if (wordOf(nodes[at]) !== "and") return at;
  let i = at + 1;
  while (i < at + 8 && nodes[i]?.kind === "word" && !isVerb(nodes[i])) i++;
  const words = nodes.slice(at + 1, i).map(wordOf);
  const isOwn = /^(his|her|their)$/.test(words[0] ?? "");
  return isOwn || words.some((word) => COMPANY.has(word)) ? i : at;
}
