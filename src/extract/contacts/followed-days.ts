import { dayTold } from "./anchored-dates.ts";
import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { findRound } from "./carried-days.ts";
import type { ContactDate } from "../../model/report.ts";
import type { SentenceView } from "./contacts.ts";
import type { Discourse } from "../cast/discourse.ts";
import { resolveMention } from "../cast/cast.ts";
import type { Entity } from "../cast/entities.ts";
import { isBeforeNoun, isOtherTime } from "./own-times.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { createDate, isComing, resolveDate } from "../times/dates.ts";
import type { TimePhrase } from "../times/times.ts";
import { addDays } from "../../model/dates.ts";
import { followYear, ofToldYear } from "./told-years.ts";

/** On which day a story is: what a sentence without a contact leaves to those that follow. */

/** A day that a sentence told of, and whom it told of. */
export interface ToldDay {
  date: ContactDate;
  entities: readonly Entity[];
  sentence: number;
  passage: number;
  /** Who had a round of meetings on it, to be told one by one. */
  round?: Entity | undefined;
  /** Whether it is the only day of a sentence, of whatever it tells. */
  isOfSentence?: boolean;
  /** The day that was told before that sentence. */
  before?: ToldDay | undefined;
}

/** Notes the day that a sentence without a contact tells of: "On Thursday the ministers called on …". */
export function followDay(
  discourse: Discourse,
  sentence: SentenceView,
  entities: readonly Entity[],
): void {
  followYear(discourse, sentence);
  if (goesOn(discourse, sentence)) return carryDay(discourse, sentence, entities);
  if (!sentence.nodes.some(({ kind }) => kind === "time")) return;
  const stay = findStay(discourse, sentence);
  const times = sentence.nodes.flatMap((node, i) =>
    node.kind === "time" &&
    !isOtherTime(sentence.nodes, i) &&
    !isBeforeNoun(sentence.nodes, i) &&
    !isOfNoun(sentence.nodes, i) &&
    !isOfBound(sentence.nodes, i) &&
    !isForetold(sentence.nodes, i)
      ? [node.time]
      : [],
  );
  const [time] = stay ? [stay.time] : times;
  if (!time || (times.length > 1 && !stay)) return;
  const date = resolveTold(discourse, sentence, time);
  const isAhead =
    date !== null && sentence.written !== null && (date.latest ?? "") > sentence.written;
  if (date === null || isAhead || isComing(time.meaning, date, sentence.written)) return;
  if (isInRelativeClause(sentence.nodes) && !stay) return;
  const told = stay ? [stay.entity] : entities;
  if (told.length === 0)
    discourse.event = { date, sentence: sentence.ordinal, ...headed(sentence) };
  else {
    moveDay(discourse, sentence, date, told, findRound(discourse, sentence));
    if (discourse.day) discourse.day.isOfSentence = true;
  }
}

/** "12 May 2004." as a sentence of its own stands over the rest of its paragraph. */
function headed({ nodes, passage }: SentenceView): { heads?: number } {
  const isBare = nodes.every((node) => node.kind === "time" || posOf(node) === "PUNCT");
  return isBare ? { heads: passage } : {};
}

/** From here on the story is on another day, or on the same with others. */
export function moveDay(
  discourse: Discourse,
  { ordinal, passage }: SentenceView,
  date: ContactDate,
  entities: readonly Entity[],
  announced?: Entity,
): void {
  const { day } = discourse;
  const isSame = day?.date.earliest === date.earliest && day.date.latest === date.latest;
  const round = announced ?? (isSame ? day.round : undefined);
  const before = day?.sentence === ordinal ? day.before : day && { ...day, before: undefined };
  discourse.day = { date, entities, sentence: ordinal, passage, round, before };
}

/** The day of a phrase of time; "had a second appointment that day" and "Two days later" count from the one before. */
function resolveTold(
  discourse: Discourse,
  sentence: SentenceView,
  { meaning, text }: TimePhrase,
): ContactDate | null {
  if (meaning.kind !== "anchor")
    return resolveDate(ofToldYear(discourse, sentence, meaning), sentence.written, "past");
  const told = dayTold(discourse) ?? null;
  if (meaning.offset === 0) return told;
  const isNext = /\b(?:later|next|following)\b/.test(text.toLowerCase());
  if (!isNext || told === null || told.earliest === null || told.earliest !== told.latest)
    return null;
  const day = addDays(told.earliest, meaning.offset);
  return createDate(day, day, "relative");
}

/** "recalled their conversation of 9 August": the day is the noun's. */
function isOfNoun(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at - 1]) === "of" && posOf(nodes[at - 2]) === "NOUN";
}

/** "the first to see her after her appointment as premier on Friday": the day is the appointment's. */
function isOfBound(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_EVENT); i--) {
    if (isVerb(nodes[i]) || /^[,;:]$/.test(wordOf(nodes[i]))) return false;
    if (/^(?:after|since|following|before)$/.test(wordOf(nodes[i]))) return true;
  }
  return false;
}

const LONGEST_EVENT = 12;

/** "Voss will be in Brevic on Friday": no day that the story has reached. */
function isForetold(nodes: readonly Node[], at: number): boolean {
  return FORETOLD.test(wordsOf(nodes, at - LONGEST_EVENT, at));
}

const FORETOLD =
  /\b(?:will|shall|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled))(?: (?!who|which|that|and|but|said)[^ ,;:]+)*$/;

/** For how many sentences "then" and "an hour later" go on from a day that was told. */
const STORY_SENTENCES = 6;

/** What tells that no night has passed: "then", "within the hour", "By three o'clock", "Before boarding". */
const SAME_DAY =
  /(?<!\b(?:since|by|until|till|back|from|if) )\bthen\b(?! (?:\w+ )?(?:minister|president|premier|secretary|ambassador|chief))|\bwithin (?:the|an|half an) hour\b|\b(?:an|half an|two|three|four|a few|some) hours? later\b|\b(?:minutes|moments) later\b|^["“]?(?:by|at) (?:\w+ o'clock|noon|midday|lunchtime|teatime|suppertime|dusk|nightfall|sunset)\b|^["“]?before (?:boarding|leaving|departing|flying|heading|returning)\b/;

function goesOn({ day }: Discourse, { ordinal, folded, nodes, headline }: SentenceView): boolean {
  if (!day || headline || ordinal - day.sentence > STORY_SENTENCES) return false;
  return SAME_DAY.test(folded) && nodes.every(({ kind }) => kind !== "time");
}

/** "By three o'clock his plane had left": the day goes on with whoever is told of. */
function carryDay(
  discourse: Discourse,
  { ordinal, passage }: SentenceView,
  entities: readonly Entity[],
): void {
  const { day } = discourse;
  if (!day) return;
  const told = entities.length > 0 ? entities : day.entities;
  discourse.day = { ...day, entities: told, sentence: ordinal, passage };
}

const STAYS = /^(?:stop|stopover|visit|trip|stay|tour|call|arrival|appearance|mission)$/;

/** "overshadowed Tuesday's stop by Keld": the day of his stop, whatever else the sentence tells. */
function findStay(
  { cast }: Discourse,
  { nodes }: SentenceView,
): { time: TimePhrase; entity: Entity } | undefined {
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "time" || wordOf(nodes[i + 1]) !== "'s") continue;
    const guest = nodes[i + 4];
    const isStay = STAYS.test(wordOf(nodes[i + 2])) && wordOf(nodes[i + 3]) === "by";
    if (!isStay || guest?.kind !== "mention" || guest.mention.kind !== "person") continue;
    const entity = resolveMention(cast, guest.mention);
    if (entity) return { time: node.time, entity };
  }
  return undefined;
}

/** The only day of the sentence stands in a clause about something else: "a deadline that falls on Monday". */
function isInRelativeClause(nodes: readonly Node[]): boolean {
  const at = nodes.findIndex(({ kind }) => kind === "time");
  // "the dialogue, initiated on June 11": the day is the participle's.
  const verb = isPreposition(nodes[at - 1]) ? at - 2 : at - 1;
  if (wordOf(nodes[verb - 1]) === "," && wordOf(nodes[verb]).endsWith("ed") && isVerb(nodes[verb]))
    return true;
  return nodes
    .slice(0, at)
    .some((node) => /^(which|who|whose|that|where|until|till|when)$/.test(wordOf(node)));
}
