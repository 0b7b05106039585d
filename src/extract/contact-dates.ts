import { isPreposition, isVerb } from "./clause-words.ts";
import { addDays, edtfOf, type Day } from "../model/dates.ts";
import type { Status } from "../model/kinds.ts";
import type { ContactDate } from "../model/report.ts";
import type { Entity } from "./entities.ts";
import type { SentenceView } from "./contacts.ts";
import { resolveDate, unsaidDate } from "./dates.ts";
import type { Discourse } from "./discourse.ts";
import type { Frame } from "./frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "./nodes.ts";
import { NO_DATE_BEFORE } from "./rules/times.ts";
import type { TimeMeaning } from "./times.ts";

/** A date and how it was reached, in words. */
export interface FoundDate {
  date: ContactDate | null;
  reason: string;
}

/** How many sentences of one paragraph a day is carried on to what has none of its own. */
const CARRIED_SENTENCES = 2;

/** "that day", "a day later": counted from the last day that the text told of. */
function resolveAnchor(
  discourse: Discourse,
  offset: number,
  text: string,
  written: Day | null,
): FoundDate {
  const { day } = discourse;
  const reason = `"${text}", counted from the day told before`;
  if (!day || day.date.earliest === null || day.date.latest === null) {
    return written !== null && offset < 0
      ? dayBefore(written, offset, text)
      : { date: null, reason };
  }
  const range = {
    earliest: addDays(day.date.earliest, offset),
    latest: addDays(day.date.latest, offset),
  };
  return { date: { ...range, edtf: edtfOf(range), basis: "relative" }, reason };
}

/** "said on Friday that … a day earlier", "on 15 August, a day after …": the day told before in the sentence. */
function dayBeforeIn({ nodes, written }: SentenceView, near: Node): ContactDate | undefined {
  const before = nodes.slice(0, nodes.indexOf(near));
  for (const node of before.toReversed()) {
    if (node.kind !== "time" || node.time.meaning.kind === "anchor") continue;
    const date = resolveDate(node.time.meaning, written, "past");
    if (date !== null && date.earliest !== null && date.earliest === date.latest) return date;
  }
  return undefined;
}

function countFrom({ earliest }: ContactDate, offset: number, text: string): FoundDate {
  const reason = `"${text}", counted from the day told before`;
  if (earliest === null) return { date: null, reason };
  const day = addDays(earliest, offset);
  return { date: { earliest: day, latest: day, edtf: day, basis: "relative" }, reason };
}

/** "The day before" where no day was told: the day before the one of writing. */
function dayBefore(written: Day, offset: number, text: string): FoundDate {
  const day = addDays(written, offset);
  const reason = `"${text}", counted from ${written}`;
  return { date: { earliest: day, latest: day, edtf: day, basis: "relative" }, reason };
}

/** The day of the sentence before, where it told of the same people and this one says none. */
export function inheritDate(
  discourse: Discourse,
  sentence: SentenceView,
  entities: readonly Entity[],
): FoundDate | undefined {
  const { day } = discourse;
  if (!day || day.date.earliest !== day.date.latest) return undefined;
  const distance = sentence.ordinal - day.sentence;
  const isNear =
    distance === 1 || (day.passage === sentence.passage && distance <= CARRIED_SENTENCES);
  const isShared = entities.some((entity) =>
    day.entities.some((other) => isOneParty(entity, other)),
  );
  if (!isNear || !isShared) return undefined;
  return { date: { ...day.date, basis: "relative" }, reason: "the day of the sentence before" };
}

/** The same, or a state and who acts for it: "Norland on Monday held …; Voss met …". */
function isOneParty(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const isState = a.kind === "state" || b.kind === "state";
  return isState && [...a.of].some((id) => b.of.has(id));
}

/** A tweet that says no day tells of the days up to its own. */
export function tweetDate({ tweeted, written }: SentenceView): FoundDate | undefined {
  return tweeted ? { date: unsaidDate(written), reason: "the days up to the tweet" } : undefined;
}

/** Notes the day that a sentence without a contact tells of: "On Thursday the ministers called on …". */
export function followDay(
  discourse: Discourse,
  sentence: SentenceView,
  entities: readonly Entity[],
): void {
  const times = sentence.nodes.flatMap((node, i) =>
    node.kind === "time" && !isOtherTime(sentence.nodes, i) && !isBeforeNoun(sentence.nodes, i)
      ? [node.time]
      : [],
  );
  const [time] = times;
  if (!time || times.length > 1 || time.meaning.kind === "anchor" || entities.length === 0) return;
  const date = resolveDate(time.meaning, sentence.written, "past");
  const isComing =
    date !== null && sentence.written !== null && (date.latest ?? "") > sentence.written;
  if (date === null || isComing || isInRelativeClause(sentence.nodes)) return;
  discourse.day = { date, entities, sentence: sentence.ordinal, passage: sentence.passage };
}

/** The phrase of time that belongs to a cue: the nearest in its own clause, else one that opens the sentence. */
export function findDate(
  discourse: Discourse,
  frame: Frame,
  sentence: SentenceView,
  status: Status,
): FoundDate {
  const direction = status === "planned" || status === "requested" ? "future" : "past";
  const near = nearestTime(frame, sentence.nodes) ?? openingTime(sentence.nodes, frame);
  if (near?.kind !== "time") return { date: null, reason: "no time is said" };
  if (near.time.meaning.kind === "anchor") {
    const { text, meaning } = near.time;
    const base = dayBeforeIn(sentence, near);
    if (base === undefined) {
      return resolveAnchor(discourse, meaning.offset, text, sentence.written);
    }
    return countFrom(base, meaning.offset, text);
  }
  const date = resolveDate(near.time.meaning, sentence.written, direction);
  if (direction === "past" && isAfter(date, sentence.written)) {
    return { date: null, reason: `"${near.time.text}" lies after the day of writing` };
  }
  return {
    date,
    reason: `"${near.time.text}", counted from ${sentence.written ?? "an unknown day"}`,
  };
}

/** The only day of the sentence stands in a clause about something else: "a deadline that falls on Monday". */
function isInRelativeClause(nodes: readonly Node[]): boolean {
  const at = nodes.findIndex(({ kind }) => kind === "time");
  // "the dialogue, initiated on June 11": the day is the participle's.
  const verb = isPreposition(nodes[at - 1]) ? at - 2 : at - 1;
  if (wordOf(nodes[verb - 1]) === "," && /ed$/.test(wordOf(nodes[verb])) && isVerb(nodes[verb]))
    return true;
  return nodes
    .slice(0, at)
    .some((node) => /^(which|who|that|where|until|till|when)$/.test(wordOf(node)));
}

/** Whether the time of a cue is one that only comes: "tomorrow", "next Monday". */
export function hasComingTime(frame: Frame, sentence: SentenceView): boolean {
  const near = nearestTime(frame, sentence.nodes);
  if (near?.kind !== "time") return false;
  const { meaning } = near.time;
  if (meaning.kind === "weekday") return meaning.shift === "next";
  if (meaning.kind !== "relative") return false;
  const { relative } = meaning;
  if (relative.unit === "weekend") return false;
  return relative.unit === "day" ? relative.from > 0 : relative.offset > 0;
}

/** What has happened did not happen after it was written of; a day's slack for time zones. */
function isAfter(date: ContactDate | null, written: Day | null): boolean {
  if (date === null || date.earliest === null || written === null) return false;
  return date.earliest > addDays(written, 1);
}

function nearestTime(frame: Frame, nodes: readonly Node[]): Node | undefined {
  let best: { node: Node; distance: number } | undefined;
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "time" || i < frame.timesFrom || hasOwnDay(nodes, i)) continue;
    if (isOtherTime(nodes, i, frame) || isOfOtherNoun(nodes, i, frame)) continue;
    const away = i < frame.cue ? frame.cue - i : Math.max(1, i - frame.cue);
    const distance = away + (isCoarse(node.time.meaning) ? COARSE_PENALTY : 0);
    if (isCut(nodes, i, frame) || (best && best.distance <= distance)) continue;
    best = { node, distance };
  }
  return best?.node;
}

/** "in the morning of 31 March": which morning, the day says. */
function hasOwnDay(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at + 1]) === "of" && nodes[at + 2]?.kind === "time";
}

/** A week, month or year counts as this many nodes further away than a day. */
const COARSE_PENALTY = 10;

function isCoarse(meaning: TimeMeaning): boolean {
  if (meaning.kind === "relative") return meaning.relative.unit !== "day";
  return meaning.kind === "month" || meaning.kind === "year";
}

/** "ahead of the vote on Sunday": the day is the vote's. */
const OF_ANOTHER_EVENT =
  /\b(?:ahead of|before|after|until|since|following) (?:(?!meeting|talks|a |breakfast|lunch|dinner|dawn|noon|midday|midnight|sunrise|sunset)\w+ ){1,3}on$/;

/** "since tensions erupted in 2019", "for freeing fishermen this month": a clause of its own. */
const SINCE_THEN = /\bsince (?:\w+ ){1,5}(?:in|on)?$|\bfor \w+ing (?:\w+ ){0,4}(?:in|on)?$/;

/** "since Monday", "after 15 August": a bound, not the day. */
function isOtherTime(nodes: readonly Node[], at: number, frame?: Frame): boolean {
  const own = nodes[at];
  // "a day after …" counts for the clause that follows, not for the one before.
  if (own?.kind === "time" && /(?:after|before)$/.test(own.time.text) && frame && at > frame.cue)
    return true;
  if (frame && frame.cue < at && isForeseenFor(nodes, at)) return false;
  if (/^(scheduled|slated|set|due|planned|expected|for)$/.test(wordOf(nodes[at - 1]))) return true;
  if (wordOf(nodes[at - 1]) === "on" && isSetFor(nodes, at - 2)) return true;
  // "since 14 June, when he met Ruiz": the day is that of the clause.
  if (frame && frame.cue > at && opensWhen(nodes, at + 1)) return false;
  const before = wordsOf(nodes, at - 7, at);
  if (OF_ANOTHER_EVENT.test(before) || SINCE_THEN.test(before)) return true;
  return NO_DATE_BEFORE.test(`${wordsOf(nodes, at - 2, at)} `);
}

/** "a meeting with Ruiz is scheduled for Monday"; "the vote scheduled for Monday" is no contact. */
function isForeseenFor(nodes: readonly Node[], at: number): boolean {
  return /\b(?:is|are|was|were|been) (?:now )?(?:scheduled|slated|set|planned|expected|foreseen) for$/.test(
    wordsOf(nodes, at - 4, at),
  );
}

/** "scheduled on", "to be held on"; "was held on" is past. */
function isSetFor(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at]) === "held") return wordOf(nodes[at - 1]) === "be";
  return /^(scheduled|due|expected)$/.test(wordOf(nodes[at]));
}

function opensWhen(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[wordOf(nodes[at]) === "," ? at + 1 : at]) === "when";
}

/** "in the late hours of June 29". */
const PARTS_OF_DAY = new Set(["hours", "morning", "afternoon", "evening", "night"]);

/** "the June 23 conference", "next month's summit", "the call of Aug. 25": the day of another thing. */
function isOfOtherNoun(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (wordOf(nodes[at - 1]) === "of" && PARTS_OF_DAY.has(wordOf(nodes[at - 2]))) return false;
  if (hasOwnDay(nodes, at - 2) && nodes[at - 2]?.kind === "time") return false;
  if (/^(of|'s)$/.test(wordOf(nodes[at - 1])) && frame.cue !== at - 2) return true;
  return isBeforeNoun(nodes, at) && !(frame.cue > at && frame.cue <= at + 5);
}

/** A noun follows, so that the day is the noun's: "the June 23 conference". */
function isBeforeNoun(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next?.kind === "mention") return /^(DET|ADJ)$/.test(posOf(nodes[at - 1]));
  if (PARTS_OF_DAY.has(wordOf(next))) return false;
  return /^(NOUN|PROPN|ADJ|NUM)$/.test(posOf(next)) || wordOf(next) === "'s";
}

/** "met Tolan on Monday and will meet Selim on Friday": another verb stands between, and has the day. */
function isOfOtherVerb(nodes: readonly Node[], at: number, frame: Frame): boolean {
  const isBefore = at < frame.cue;
  // A day in front of the subject is that of all verbs that follow: "On Monday Voss flew in and met …".
  if (isBefore && !hasVerbInClause(nodes, at)) return false;
  if (isBefore && isOfJourney(nodes, at)) return false;
  const [from, to] = isBefore ? [at, Math.min(frame.cue, frame.verb)] : [frame.to, at];
  for (let i = from + 1; i < to; i++) {
    if (!isBefore && TAKES_PLACE.has(wordOf(nodes[i]))) continue;
    const isInfinitive = wordOf(nodes[i - 1]) === "to" || wordOf(nodes[i]).endsWith("ing");
    if (posOf(nodes[i]) === "VERB" && !isInfinitive) return true;
    if (isBefore && wordOf(nodes[i]) === "and" && isVerb(nodes[i + 1])) return true;
  }
  return false;
}

/** "will visit Brevic on 23 August and meet Keld": one is there on the day on which one travels. */
function isOfJourney(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at + 1]) !== "and") return false;
  const verb = nodes.slice(0, at).findLast((node) => isVerb(node));
  return /^(?:visit|travel|fly|flew|flies|arriv|go|goes|went|come|comes|came|tour|head)/.test(
    wordOf(verb),
  );
}

/** "talks between A and B took place on Monday": the verb is the contact's own. */
const TAKES_PLACE = new Set(
  "took taken held came happened began ended lasted opened scheduled slated set planned expected foreseen".split(
    " ",
  ),
);

function hasVerbInClause(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[:;]$/.test(wordOf(nodes[i])); i--)
    if (isVerb(nodes[i])) return true;
  return false;
}

/** "Voss, whose term ended on Friday, met": the day stands in a clause about the subject. */
function isInInsertion(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (at > frame.verb) return false;
  const closes = nodes.slice(at, frame.verb).some((node) => wordOf(node) === ",");
  for (let i = at - 1; closes && i >= frame.groupFrom; i--) {
    if (/^(who|whose|which|where|whom)$/.test(wordOf(nodes[i])))
      return wordOf(nodes[i - 1]) === ",";
  }
  return false;
}

/** "met Tolan, who came as a refugee, in Perrin on Monday": the clause about her has ended. */
function hasEnded(nodes: readonly Node[], relative: number, at: number): boolean {
  if (!/^(who|which|whose)$/.test(wordOf(nodes[relative]))) return false;
  const comma = nodes.findIndex((node, i) => i > relative && wordOf(node) === ",");
  return comma > 0 && comma < at && !nodes.slice(comma, at).some((node) => isVerb(node));
}

/** Whether another clause stands between a phrase of time and the cue. */
function isCut(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (isOfOtherVerb(nodes, at, frame) || isInInsertion(nodes, at, frame)) return true;
  const isBefore = at < frame.cue;
  const [from, to] = isBefore ? [at, Math.min(frame.cue, frame.verb)] : [frame.to, at];
  const skip = isBefore && opensWhen(nodes, at + 1) ? 3 : 1;
  for (let i = from + skip; i < to; i++) {
    if (!isBefore && hasEnded(nodes, i, at)) continue;
    if (
      /^(that|who|which|whether|where|because|when|while|but|said|says|;|:)$/.test(wordOf(nodes[i]))
    )
      return true;
  }
  return false;
}

function openingTime(nodes: readonly Node[], frame: Frame): Node | undefined {
  const first = nodes.slice(0, 3).findIndex(({ kind }) => kind === "time");
  const isOwn = first >= 0 && !isOtherTime(nodes, first) && !isOfOtherNoun(nodes, first, frame);
  return isOwn ? nodes[first] : undefined;
}
