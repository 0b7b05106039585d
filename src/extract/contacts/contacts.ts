import type { Day } from "../../model/dates.ts";
import type { Certainty, Mode, Role, Status } from "../../model/kinds.ts";
import type { ContactDate } from "../../model/report.ts";
import { resolveMention } from "../cast/cast.ts";
import type { Entity } from "../cast/entities.ts";
import { findPlace, findSource, findTopics } from "./circumstances.ts";
import type { HeadedDay } from "./headed-days.ts";
import { inheritDate } from "./carried-days.ts";
import { entryDate, findDate, liveDate, periodDate, tweetDate } from "./contact-dates.ts";
import { findDayParts, type DayPart } from "../times/day-parts.ts";
import type { Discourse, Party } from "../cast/discourse.ts";
import type { Frame } from "../frames/frame.ts";
import { tellsOthersDay } from "./others-times.ts";
import { resolveMode } from "./modes.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findAll, isEachAlone, seat, seatBeside, splitPartners } from "./partners.ts";
import { isVague } from "./vague-contacts.ts";
import { plannedDate } from "./planned-stays.ts";
import { CERTAINTY_RULES } from "../rules/statuses.ts";
import { isRecalled, resolveStatus } from "./statuses.ts";

/** An entity in a contact as one sentence tells it. */
export interface CandidateParty {
  entity: Entity;
  side: number;
  role: Role | null;
  grouped: boolean;
}

/** A contact as one sentence tells it. */
export interface Candidate {
  rule: string;
  parties: CandidateParty[];
  mode: Mode;
  status: Status;
  certainty: Certainty;
  /** Null where the sentence says no time. */
  date: ContactDate | null;
  /** Whether the sentence itself says the day, instead of the one before or a tweet's own. */
  saysDay: boolean;
  /** How the date was reached, in words. */
  dateReason: string;
  background: boolean;
  place: string | null;
  topics: string[];
  attributedTo: string | null;
  /** The mode is only what "talks" mostly are: a channel told with it says more. */
  looseMode: boolean;
  /** "also", "again", "in a second call": one more beside what was told before. */
  adds: boolean;
  /** The only part of the day that the sentence names. */
  part: DayPart | undefined;
  /** Told by a headline, which leaves the day to the text. */
  headline: boolean;
  open: boolean;
  /** It tells who took part in a contact told before. */
  joins: boolean;
  /** It only points back ("during the call"). */
  resumes: boolean;
}

/** What reading a frame needs of its sentence. */
export interface SentenceView {
  /** Ordinals of sentence and passage in the article. */
  ordinal: number;
  passage: number;
  /** Whether the sentence is a title. */
  headline: boolean;
  nodes: readonly Node[];
  /** The sentence in folded letters. */
  folded: string;
  /** The day from which relative times are counted. */
  written: Day | null;
  /** It stands in a programme: what it tells in the present is to come. */
  programme: boolean;
  /** It stands in a tweet, whose day `written` is. */
  tweeted: boolean;
  /** It stands in a live report, whose entries tell of the day. */
  live: boolean;
  /** The day over the entry of a diary or a chronology in which it stands. */
  head: HeadedDay | undefined;
  /** The year over the entry of a chronology in which it stands. */
  entryYear: number | undefined;
  /** The year, month or day over the entry of a chronology in which it stands. */
  entryPeriod: ContactDate | undefined;
  /** The city of the dateline: what "here" means. */
  datelinePlace: string | null;
  /** The article's text of some tokens of the sentence. */
  textOf: (from: number, to: number) => string;
}

/** The contacts that a frame means: one, or one for each partner where they were separate. */
export function readFrame(
  discourse: Discourse,
  frame: Frame,
  sentence: SentenceView,
): Candidate[] | string {
  const isWithOthers = discourse.companions.length > 0;
  const subjects = isWithOthers || discourse.house ? frame.first : frame.first.map(asOneSide);
  const first = findAll(discourse, subjects, undefined);
  const other = first[0]?.entity ?? discourse.cast.subject;
  const second =
    findTogether(discourse, frame) ?? findAll(discourse, frame.second, other, frame.between);
  if (!frame.between && first.length === 0) return "its first party is not known";
  if (second.length === 0) return "its second party is not known";
  if (isOneOfThem(frame, first, second)) return "its subject is not those two";
  if (frame.rule === "saw-off" && [...first, ...second].some(isOfNobody))
    return "seen off by somebody of no other state";
  if (isOfHouse(discourse, [...first, ...second])) {
    // "We have him back on the line", says a spokesman: whom a state calls or visits acts for somebody.
    if ([...first, ...second].some(isOfNobody)) return "a state, and somebody of no other";
    // "We are welcoming her to the department today": whom she meets there, others tell.
    if (wordOf(sentence.nodes[frame.cue]).startsWith("welcom")) return "a welcome";
  }
  noteUnnamed(discourse, frame, first, second);
  const habit =
    HABIT.exec(wordsOf(sentence.nodes, frame.groupFrom, frame.cue)) ??
    EVERY.exec(wordsOf(sentence.nodes, frame.to, frame.to + 4));
  if (habit) return `a habit ("${habit[0]}"), not one contact`;
  const entities = [...first, ...second].map(({ entity }) => entity);
  const base = readCircumstances(discourse, frame, sentence, entities);
  if (isVague(frame, sentence, base, [...first, ...second]))
    return "too vague: a state, no channel, no day";
  const groups = frame.between ? [second] : splitPartners(frame, sentence, base.mode, second);
  const sides = isEachAlone(sentence, first, second) ? first.map((party) => [party]) : [first];
  const isOne = sides.length === 1 && groups.length === 1;
  const present = isOne ? findAll(discourse, frame.present, undefined) : [];
  const candidates = sides.flatMap((subject) =>
    groups.flatMap((partners): Candidate[] => {
      const parties = seat(subject, partners, frame);
      return parties ? [{ ...base, parties: seatBeside(parties, present) }] : [];
    }),
  );
  return candidates.length > 0 ? candidates : "all parties are of one side";
}

/** Nothing says for whom he acts. */
function isOfNobody({ entity }: Party): boolean {
  return entity.kind === "person" && entity.of.size === 0;
}

/** For how many sentences "we" are who speaks and the one of whose meeting with him he told. */
const WE_SENTENCES = 2;

/** "I met Keld on Monday. We spoke for two hours": who speaks and the one whom he met. */
function findTogether(
  { speaker, party, sentence, partyTold, partyTeller }: Discourse,
  { between, second }: Frame,
): Party[] | undefined {
  const [only, ...others] = second;
  const isWe = between && others.length === 0 && only?.kind === "self" && only.plural;
  if (!isWe || speaker === undefined || partyTeller !== speaker || party.length !== 2)
    return undefined;
  const isFresh = party.includes(speaker) && sentence - partyTold <= WE_SENTENCES;
  return isFresh ? party.map((entity) => ({ entity, grouped: false })) : undefined;
}

/** Whether it is the state for which a spokesperson answers that takes part: "we", in his mouth. */
export function isOfHouse(
  { house }: Discourse,
  parties: readonly Pick<CandidateParty, "entity">[],
): boolean {
  return house !== undefined && parties.some(({ entity }) => entity === house);
}

/** "We met with Keld", says one of two before the press: he and his own did, not both of them. */
function asOneSide(mention: Mention): Mention {
  return mention.kind === "self" ? { ...mention, plural: false } : mention;
}

/** "They met with leaders of the Front", after Voss and one of them: "they" are others than these two. */
function isOneOfThem(frame: Frame, first: readonly Party[], second: readonly Party[]): boolean {
  const isPointing = frame.first.some(({ kind, plural }) => kind === "pronoun" && plural);
  return (
    isPointing &&
    first.length > 1 &&
    second.some(({ entity }) =>
      first.some((other) => [...other.entity.of].some((id) => entity.of.has(id))),
    )
  );
}

/** "The Prime Minister spoke with the Prime Minister of Meridia": the first is another, never named. */
function noteUnnamed(discourse: Discourse, frame: Frame, first: Party[], second: Party[]): void {
  const [mention] = frame.first;
  const [party] = first;
  const isBare = mention?.kind === "office" && mention.of.length === 0 && mention.title !== null;
  if (!isBare || !second.some(({ entity }) => entity === party?.entity)) return;
  discourse.cast.unnamed.add(mention.title ?? "");
}

const HABIT =
  /\b(?:used to|regularly|often|usually|routinely|frequently|sometimes|always|rarely|seldom|occasionally|periodically)\b/;

/** "meets Tolan every month": said of no day. */
const EVERY =
  /^(?:(?:by|on the|over the) (?:tele)?phone )?(?:almost |nearly )?(?:every (?:\w+ )?(?:day|week|month|year|morning|evening|spring|summer|autumn|winter|fortnight|\w+day)s?|(?:once|twice) (?:a|every) (?:day|week|month|year))\b/;

/** How and when it was that a frame tells of, whoever took part. */
export function readCircumstances(
  discourse: Discourse,
  frame: Frame,
  sentence: SentenceView,
  entities: readonly Entity[],
): Omit<Candidate, "parties"> {
  const group = wordsOf(sentence.nodes, frame.groupFrom, frame.verb).replace(/^.*\bbut /, "");
  const resolved = resolveStatus(frame, sentence, group);
  const own = findDate(discourse, frame, sentence, resolved);
  const status = isOfHistory(group, own.date, sentence) ? "occurred" : resolved;
  const background = isRecalled(frame, sentence, group);
  const isPerfect = /\b(?:has|have|been)\b/.test(group);
  const isEntry =
    own.date === null && !background && !isPerfect && sentence.entryPeriod !== undefined;
  const isOthers = tellsOthersDay(sentence.nodes, frame.cue);
  const inherits =
    own.date === null && status === "occurred" && !background && !isPerfect && !isOthers;
  const isLive = own.date === null && status === "occurred" && !background;
  const { date, reason } =
    (isEntry ? periodDate(sentence) : undefined) ??
    (inherits
      ? (entryDate(sentence, status) ??
        inheritDate(discourse, sentence, entities, group) ??
        tweetDate(sentence))
      : undefined) ??
    (isLive ? liveDate(sentence) : undefined) ??
    (own.date === null && status === "planned"
      ? (entryDate(sentence, status) ?? plannedDate(discourse, sentence, entities, frame.mode))
      : undefined) ??
    own;
  const mode = resolveMode(frame, sentence);
  const place = findPlace(frame, sentence);
  return {
    rule: frame.rule,
    mode,
    looseMode: frame.rule === "talks-noun" && mode === frame.mode && place === null,
    status,
    certainty:
      CERTAINTY_RULES.find(({ pattern }) => pattern.test(sentence.folded))?.certainty ?? "asserted",
    date,
    saysDay: own.date !== null || isEntry,
    dateReason: reason,
    background,
    place,
    topics: findTopics(frame, sentence),
    attributedTo: findSource(sentence, entities, ({ mention }) =>
      resolveMention(discourse.cast, mention),
    ),
    adds:
      /\b(?:also|again|later|then|further|too)\b/.test(group) || isFurther(frame, sentence.nodes),
    part: findOnlyPart(sentence.folded),
    headline: sentence.headline,
    open: frame.open,
    joins: frame.joins,
    resumes: frame.resumes,
  };
}

/** "In 2018 Keld would meet Ruiz again": what a chronicler tells of a year long past came to pass. */
function isOfHistory(
  group: string,
  date: ContactDate | null,
  { written, folded }: SentenceView,
): boolean {
  if (written === null || date === null || date.latest === null || date.basis !== "stated")
    return false;
  const isPast = date.latest.slice(0, 4) < written.slice(0, 4);
  return (
    isPast &&
    !HEDGED.test(folded) &&
    /^would(?: (?:again|also|finally|later|soon))*$/.test(group.trim())
  );
}

/** "said he would meet Keld in 2018", "would meet him if": nobody says that he did. */
const HEDGED =
  /\b(?:if|said|says|announced|promised|hoped|expected|agreed|planned|whether|that|unless|told|knew|feared|never|not)\b/;

/** "In a second call on the same day, Voss told Tolan", "they talked again". */
function isFurther({ cue, to }: Frame, nodes: readonly Node[]): boolean {
  return (
    /\b(?:(?:a|their) second|another|a further|a different)(?: \w+)?$/.test(
      wordsOf(nodes, cue - 3, cue),
    ) || [cue + 1, to].some((at) => wordOf(nodes[at]) === "again")
  );
}

function findOnlyPart(sentence: string): DayPart | undefined {
  const [part, ...others] = findDayParts(sentence);
  return others.length === 0 ? part : undefined;
}
