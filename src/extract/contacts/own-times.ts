import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import type { Frame } from "../frames/frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { isCut, opensWhen } from "./cut-times.ts";
import { isOfJourney } from "./journeys.ts";
import { findEventTime, isCountedFromIt } from "./event-times.ts";
import { isHeldOn } from "./held-times.ts";
import { isOfAnotherEvent, isOfOthers } from "./others-times.ts";
import { isBeforeLater, isCoarse } from "./later-times.ts";
import { isNotUntil } from "./spanning-times.ts";
import { NO_DATE_BEFORE } from "../rules/times.ts";

/**
 * Whose day it is: which of the phrases of time in a sentence belongs to a cue, and which to another
 * noun, verb or clause.
 */

/** The phrase of time nearest to a cue that is its own. */
export function nearestTime(frame: Frame, nodes: readonly Node[]): Node | undefined {
  if (frame.timeAt !== undefined) return nodes[frame.timeAt];
  let best: { node: Node; distance: number } | undefined;
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "time" || i < frame.timesFrom || hasOwnDay(nodes, i)) continue;
    if (isNotUntil(nodes, i, frame) || isLatest(nodes, i, frame)) return node;
    if (isOtherTime(nodes, i, frame) || isOfOtherNoun(nodes, i, frame)) continue;
    if (isForeseen(nodes, i, frame) || isHeldOn(nodes, i, frame)) return node;
    const away = i < frame.cue ? frame.cue - i : Math.max(1, i - frame.cue);
    const distance =
      away +
      (isCoarse(node.time.meaning) ? COARSE_PENALTY : isSpan(node) ? SPAN_PENALTY : 0) +
      (i < frame.cue && (isInFrontedClause(nodes, i) || isOfJourney(nodes, i))
        ? COARSE_PENALTY
        : 0);
    if (isCut(nodes, i, frame) || (best && best.distance <= distance)) continue;
    best = { node, distance };
  }
  return best?.node;
}

/** "have met four times this year, most recently in July": the day of the last of them. */
function isLatest(nodes: readonly Node[], at: number, { cue }: Frame): boolean {
  return cue < at && LATEST.test(wordsOf(nodes, Math.max(cue, at - 5), at));
}

const LATEST =
  /, (?:most recently|last|latest|the (?:last|latest|most recent)(?: (?:one|time|of them))?)(?: (?:on|in|at|during))?$/;

/** "in the morning of 31 March": which morning, the day says. */
function hasOwnDay(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at + 1]) === "of" && nodes[at + 2]?.kind === "time";
}

/** A week, month or year counts as this many nodes further away than a day. */
const COARSE_PENALTY = 10;

/** "During her stay of 4-5 August she saw Voss on the 5th": the day rather than the span. */
const SPAN_PENALTY = 4;

/** "Before he landed last night, Voss met Tolan on Monday": the day of the clause in front counts less. */
function isInFrontedClause(nodes: readonly Node[], at: number): boolean {
  const opens = /^(?:before|after|since|until|while|\w+ing)$/.test(wordOf(nodes[0]));
  return opens && nodes.slice(0, at).some((node) => isVerb(node));
}

/** "since Monday", "after 15 August": a bound, not the day. */
export function isOtherTime(nodes: readonly Node[], at: number, frame?: Frame): boolean {
  const own = nodes[at];
  if (frame && findEventTime(nodes, at) !== undefined) return isCountedFromIt(nodes, at, frame.cue);
  // "a day after …" counts for the clause that follows, not for the one before.
  if (frame && at > frame.cue && own?.kind === "time" && /(?:after|before)$/.test(own.time.text))
    return bringsEvent(nodes, at + 1);
  const isAnchor = own?.kind === "time" && /(?:after|before)$/.test(own.time.text);
  if (frame && frame.cue > at && isAnchor && isOfUntold(nodes, at + 1, frame)) return true;
  if (frame && frame.cue < at && (isForeseenFor(nodes, at) || isForeseen(nodes, at, frame)))
    return false;
  // "is expected tomorrow and is to be received by Keld": the day on which one comes.
  if (frame && frame.cue > at && /^(?:is|are) expected$/.test(wordsOf(nodes, at - 2, at)))
    return false;
  // "following Monday's meeting with Keld": the day is the meeting's own, and no bound.
  if (frame && isOwnedBy(nodes, at, frame.cue)) return false;
  if (/^(scheduled|slated|set|due|planned|expected|for)$/.test(wordOf(nodes[at - 1]))) return true;
  if (frame && frame.cue < at && MADE_KNOWN.test(wordsOf(nodes, at - 3, at))) return true;
  if (wordOf(nodes[at - 1]) === "on" && isSetFor(nodes, at - 2)) return true;
  // "since 14 June, when he met Ruiz": the day is that of the clause.
  if (frame && frame.cue > at && opensWhen(nodes, at + 1)) return false;
  // "since Voss met Tolan on 3 August": the clause is the cue's own.
  const isOwnClause = frame && frame.cue < at && frame.cue > at - 7;
  const before = wordsOf(nodes, isOwnClause ? frame.cue : at - 12, at);
  if (isOfAnotherEvent(before)) return true;
  if (frame && isOfOthers(nodes, at, frame.cue)) return true;
  if (frame && isSinceThen(nodes, frame.cue, at)) return true;
  if (wordOf(nodes[at - 1]) === "from" && isSpan(own)) return false;
  return NO_DATE_BEFORE.test(`${wordsOf(nodes, at - 4, at)} `);
}

/** "a meeting was announced on Monday", "the call was leaked on Monday": the day on which it became known. */
const MADE_KNOWN =
  /\b(?:was|were|been) (?:announced|leaked|disclosed|revealed|made public|mooted|floated|proposed|reported|confirmed)(?: on)?$/;

/** "Monday's meeting", "Monday’s long-awaited talks". */
function isOwnedBy(nodes: readonly Node[], at: number, cue: number): boolean {
  if (wordOf(nodes[at + 1]) !== "'s" || cue <= at + 1 || cue > at + 5) return false;
  return nodes.slice(at + 2, cue).every((node) => /^(ADJ|NOUN|NUM|PUNCT)$/.test(posOf(node)));
}

/** "sat in one room for the first time since the rise of tensions between the two in May". */
function isSinceThen(nodes: readonly Node[], cue: number, at: number): boolean {
  const since = nodes.findLastIndex((node, i) => i > cue && i < at && wordOf(node) === "since");
  if (since < 0 || nodes[since + 1]?.kind === "time") return false;
  return !nodes.slice(since, at).some((node) => wordOf(node) === ",");
}

/** "from 30 to 31 August": the days themselves, and no bound. */
function isSpan(node: Node | undefined): boolean {
  const meaning = node?.kind === "time" ? node.time.meaning : undefined;
  if (meaning?.kind !== "day") return false;
  return meaning.lastDay !== meaning.day || meaning.lastMonth !== meaning.month;
}

/** "Three weeks after the election", whose day nobody says; "a week after that meeting": not the meeting's own. */
function isOfUntold(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (posOf(nodes[at]) !== "DET" && !/^(that|this|the|their)$/.test(wordOf(nodes[at])))
    return false;
  const isTold = [at + 1, at + 2].some((i) => TOLD_NOUNS.test(wordOf(nodes[i])));
  return !isTold || frame.cue <= at + 2;
}

const TOLD_NOUNS = /^(?:meeting|call|talks|visit|conversation|session|summit)$/;

/** "a day after the vote", "the day before flying home"; "had met the day before" brings nothing. */
function bringsEvent(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  if (next === undefined || next.kind === "time") return false;
  if (next.kind === "mention") return true;
  return /^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(posOf(next)) || wordOf(next).endsWith("ing");
}

/** Of what was called off: the day that it had, past or to come. */
export function isForeseenTime(frame: Frame, nodes: readonly Node[], at: number): boolean {
  return (
    isOwnedBy(nodes, at, frame.cue) ||
    (frame.cue < at && (isForeseenFor(nodes, at) || isForeseen(nodes, at, frame) || wasTo(frame)))
  );

  function wasTo({ groupFrom, cue }: Frame): boolean {
    return WAS_TO.test(wordsOf(nodes, groupFrom, cue));
  }
}

/** "a meeting with Ruiz is scheduled for Monday"; "the vote scheduled for Monday" is no contact. */
function isForeseenFor(nodes: readonly Node[], at: number): boolean {
  return /\b(?:is|are|was|were|been) (?:now )?(?:scheduled|slated|set|planned|expected|foreseen) for$/.test(
    wordsOf(nodes, at - 4, at),
  );
}

/** "A meeting with Keld, scheduled for today, was put off": the noun's own day, right behind it. */
function isForeseen(nodes: readonly Node[], at: number, frame: Frame): boolean {
  const from = wordOf(nodes[frame.to]) === "," ? frame.to + 1 : frame.to;
  return (
    frame.rule.endsWith("-noun") &&
    at - from <= 2 &&
    /^(?:(?:scheduled|slated|set|planned|expected|foreseen|due) (?:for|on)|(?:arranged|fixed) for)$/.test(
      wordsOf(nodes, from, at),
    )
  );
}

/** "scheduled on", "to be held on"; "was held on" is past. */
function isSetFor(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at]) === "held") return wordOf(nodes[at - 1]) === "be";
  return /^(scheduled|due|expected)$/.test(wordOf(nodes[at]));
}

/** "in the late hours of June 29". */
const PARTS_OF_DAY = new Set(["hours", "morning", "afternoon", "evening", "night"]);

/** "the June 23 conference", "next month's summit", "the call of Aug. 25": the day of another thing. */
function isOfOtherNoun(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (wordOf(nodes[at - 1]) === "of" && PARTS_OF_DAY.has(wordOf(nodes[at - 2]))) return false;
  if (hasOwnDay(nodes, at - 2) && nodes[at - 2]?.kind === "time") return false;
  if (findEventTime(nodes, at) !== undefined) return false;
  const before = wordOf(nodes[at - 1]) === "the" ? at - 2 : at - 1;
  const isOwn = frame.cue > at && frame.cue <= at + 5;
  const isOwned = /^(of|'s)$/.test(wordOf(nodes[before])) && frame.cue !== before - 1;
  // "Voss's Monday call": the noun's own, whoever's it is.
  if (isOwned && !(isOwn && wordOf(nodes[before]) === "'s")) return true;
  return isBeforeNoun(nodes, at) && !isOwn;
}

/** A noun follows, so that the day is the noun's: "the June 23 conference". */
export function isBeforeNoun(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next?.kind === "mention") return /^(DET|ADJ)$/.test(posOf(nodes[at - 1]));
  if (PARTS_OF_DAY.has(wordOf(next))) return false;
  // "spoke on Monday first to Tolan, then to Keld"
  if (/^(?:first|last)$/.test(wordOf(next)) && isPreposition(nodes[at + 2])) return false;
  return /^(NOUN|PROPN|ADJ|NUM)$/.test(posOf(next)) || wordOf(next) === "'s";
}

/** "was to meet Keld on Thursday, but Tolan went in his place and met him there": on that day. */
export function replacedTime(nodes: readonly Node[], frame: Frame): Node | undefined {
  const but = nodes.findLastIndex((node, i) => i < frame.cue && wordOf(node) === "but");
  if (
    but < 0 ||
    !WAS_TO.test(wordsOf(nodes, 0, but)) ||
    !IN_PLACE.test(wordsOf(nodes, but, nodes.length))
  )
    return undefined;
  return nodes.slice(0, but).findLast(({ kind }) => kind === "time");
}

const WAS_TO = /\b(?:was|were|been) (?:to|supposed|due|expected|scheduled|meant|set)\b/;
const IN_PLACE = /\b(?:there|instead|in (?:his|her|their) (?:place|stead))\b/;

/** The day at the head of a sentence, which counts for all of it. */
export function openingTime(nodes: readonly Node[], frame: Frame): Node | undefined {
  const first = nodes.slice(0, 3).findIndex(({ kind }) => kind === "time");
  const isOwn =
    first >= 0 &&
    !isOtherTime(nodes, first, frame) &&
    !isOfOtherNoun(nodes, first, frame) &&
    !isBeforeLater(nodes, first, frame);
  return isOwn ? nodes[first] : timeOfWhen(nodes, frame);
}

/** "So when Tolan landed on Sunday, it was Keld who gave her dinner": the day of a clause in front holds for all. */
function timeOfWhen(nodes: readonly Node[], { cue }: Frame): Node | undefined {
  if (!nodes.slice(0, 2).some((node) => wordOf(node) === "when")) return undefined;
  const [time, ...others] = nodes.slice(0, cue).filter(({ kind }) => kind === "time");
  const at = time ? nodes.indexOf(time) : cue;
  const ends = nodes.slice(at, cue).some((node) => wordOf(node) === ",");
  return ends && others.length === 0 && !isOtherTime(nodes, at) ? time : undefined;
}
