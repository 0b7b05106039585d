import type { Day } from "../model/dates.ts";
import type { Certainty, Mode, Role, Status } from "../model/kinds.ts";
import type { ContactDate } from "../model/report.ts";
import { resolveMention } from "./cast.ts";
import type { Entity } from "./entities.ts";
import { findPlace, findSource, findTopics } from "./circumstances.ts";
import { findParties, type Discourse, type Party } from "./discourse.ts";
import { findDate, hasComingTime, inheritDate, tweetDate } from "./contact-dates.ts";
import type { Frame } from "./frame.ts";
import type { Mention } from "./mention.ts";
import { wordOf, wordsOf, type Node } from "./nodes.ts";
import { MODE_RULES } from "./rules/modes.ts";
import { CERTAINTY_RULES, LATER_STATUS_RULES, STATUS_RULES } from "./rules/statuses.ts";

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
  /** Told by a headline, which leaves the day to the text. */
  headline: boolean;
  open: boolean;
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
  /** It stands in a tweet, whose day `written` is. */
  tweeted: boolean;
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
  const first = findAll(discourse, frame.first, undefined);
  const second = findAll(discourse, frame.second, first[0]?.entity ?? discourse.cast.subject);
  if (!frame.between && first.length === 0) return "its first party is not known";
  if (second.length === 0) return "its second party is not known";
  const entities = [...first, ...second].map(({ entity }) => entity);
  const base = readCircumstances(discourse, frame, sentence, entities);
  if (isVague(base, [...first, ...second])) return "too vague: a state, no channel, no day";
  const groups = frame.between ? [second] : splitPartners(frame, sentence, base.mode, second);
  const candidates = groups.flatMap((partners): Candidate[] => {
    const parties = seat(first, partners, frame);
    return parties ? [{ ...base, parties }] : [];
  });
  return candidates.length > 0 ? candidates : "all parties are of one side";
}

/** "We are talking to Norland": states keep talking; it is a contact only with a channel or a day. */
function isVague(base: Omit<Candidate, "parties">, parties: readonly Party[]): boolean {
  const hasState = parties.some(({ entity, grouped }) => entity.kind === "state" && !grouped);
  return hasState && base.mode === "unspecified" && !base.saysDay;
}

function findAll(
  discourse: Discourse,
  mentions: readonly Mention[],
  other: Entity | undefined,
): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    for (const party of findParties(discourse, mention, other ?? parties[0]?.entity)) {
      if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party);
    }
  }
  return parties;
}

/** Parties with sides: who acts for the same state stands on one side. Undefined where there are not two. */
function seat(first: Party[], second: Party[], frame: Frame): CandidateParty[] | undefined {
  const sides: Set<string>[] = [];
  const parties: CandidateParty[] = [];
  for (const [list, role] of [
    [first, frame.roles[0]],
    [second, frame.roles[1]],
  ] as const) {
    for (const { entity, grouped } of list) {
      if (parties.some((party) => party.entity === entity)) continue;
      let side = sides.findIndex((ids) => [...entity.of].some((id) => ids.has(id)));
      if (side < 0) side = sides.push(new Set(entity.of)) - 1;
      parties.push({ entity, side, role, grouped });
    }
  }
  return sides.length >= 2 ? withoutOwnState(parties) : undefined;
}

/** A state beside its own representative is the same party named twice. */
function withoutOwnState(parties: CandidateParty[]): CandidateParty[] {
  return parties.filter(
    ({ entity, side }) =>
      (entity.kind !== "state" && entity.kind !== "organisation") ||
      !parties.some(
        (other) =>
          other.side === side && other.entity !== entity && other.entity.kind !== entity.kind,
      ),
  );
}

const TOGETHER =
  /\b(?:trilateral|three-way|quadrilateral|four-way|jointly|together|joint|2\+2|two-plus-two|quadripartite)\b/;
/** Even those of one state were met one by one. */
const APART =
  /\b(?:separate(?:ly)?|respectively|individually|one-on-one|in (?:another|a second|a third) (?:meeting|call|conversation))\b/;
const SEPARATELY =
  /\b(?:separate(?:ly)?|respectively|each|individually|one-on-one|in turn|bilaterally|a series of|several)\b/;

/** Partners of one state are one delegation; of different states they were together only where the text says so. */
function splitPartners(
  frame: Frame,
  sentence: SentenceView,
  mode: Mode,
  second: Party[],
): Party[][] {
  if (second.every(({ grouped }) => grouped)) return [second];
  if (APART.test(sentence.folded)) return second.map((party) => [party]);
  const delegations: Party[][] = [];
  for (const party of second) {
    const same = delegations.find((group) =>
      group.some(({ entity }) => [...entity.of].some((id) => party.entity.of.has(id))),
    );
    if (same) same.push(party);
    else delegations.push([party]);
  }
  if (delegations.length < 2) return delegations;
  if (SEPARATELY.test(sentence.folded)) return delegations;
  if (TOGETHER.test(sentence.folded)) return [second];
  const inPerson = mode === "meeting" || mode === "video";
  return inPerson && delegations.length === 2 && !frame.plural && !frame.open
    ? [second]
    : delegations;
}

function readCircumstances(
  discourse: Discourse,
  frame: Frame,
  sentence: SentenceView,
  entities: readonly Entity[],
): Omit<Candidate, "parties"> {
  const group = wordsOf(sentence.nodes, frame.groupFrom, frame.verb);
  const after = wordsOf(sentence.nodes, frame.to, frame.to + 14);
  const told = resolveStatus(frame, group, after);
  const status = told === "occurred" && isStillToCome(frame, sentence) ? "planned" : told;
  const own = findDate(discourse, frame, sentence, status);
  const background = isRecalled(frame, sentence, group);
  const isPerfect = /\b(?:has|have|been)\b/.test(group);
  const inherits = own.date === null && status === "occurred" && !background && !isPerfect;
  const { date, reason } =
    (inherits ? (inheritDate(discourse, sentence, entities) ?? tweetDate(sentence)) : undefined) ??
    own;
  return {
    rule: frame.rule,
    mode: resolveMode(frame, sentence.nodes),
    status,
    certainty:
      CERTAINTY_RULES.find(({ pattern }) => pattern.test(sentence.folded))?.certainty ?? "asserted",
    date,
    saysDay: own.date !== null,
    dateReason: reason,
    background,
    place: findPlace(frame, sentence),
    topics: findTopics(frame, sentence),
    attributedTo: findSource(sentence, entities, ({ mention }) =>
      resolveMention(discourse.cast, mention),
    ),
    headline: sentence.headline,
    open: frame.open,
    resumes: frame.resumes,
  };
}

const RECALLING =
  /\b(?:earlier|previously|recall\w*|last|previous|past)$|\b(?:recall\w*|previously)\b/;
const SAYING = /\b(?:said|says|told|added|announced|reported|confirmed|wrote|stated|that)\b/;

/** Whether a contact is only recalled: "their earlier call", "had last met", with nobody who says so. */
function isRecalled(frame: Frame, sentence: SentenceView, group: string): boolean {
  const before = wordsOf(sentence.nodes, frame.cue - 3, frame.cue);
  if (RECALLING.test(group) || RECALLING.test(before)) return true;
  const said = SAYING.test(wordsOf(sentence.nodes, 0, frame.groupFrom));
  return /\bhad\b/.test(group) && !said;
}

/** "calls on the President tomorrow", "meets Tolan next week": the present of a programme. */
function isStillToCome(frame: Frame, sentence: SentenceView): boolean {
  const isPresent = /(?:[^s]s|ing)$/.test(wordOf(sentence.nodes[frame.verb]));
  return isPresent && hasComingTime(frame, sentence);
}

function resolveStatus(frame: Frame, group: string, after: string): Status {
  const later = LATER_STATUS_RULES.find(({ pattern }) => pattern.test(`# ${after}`));
  if (later) return later.status;
  if (frame.ahead) return "planned";
  const text = ` ${group} #`;
  return STATUS_RULES.find(({ pattern }) => pattern.test(text))?.status ?? "occurred";
}

/** The mode of the rule, unless the words around the cue name a channel. */
function resolveMode(frame: Frame, nodes: readonly Node[]): Mode {
  const from = Math.min(frame.groupFrom, frame.cue - 4, frame.verb);
  const opening = wordsOf(nodes, 0, 5);
  const opened = OPENING_CHANNEL.test(opening) ? opening : "";
  const around = `${opened} ${wordsOf(nodes, from, clauseEnd(nodes, frame.to))}`;
  for (const { pattern, mode } of MODE_RULES) {
    if (!pattern.test(around)) continue;
    if (frame.mode === "letter" || (frame.mode !== "unspecified" && mode === "meeting")) continue;
    if (frame.mode === "meeting" && mode === "call" && !/phone/.test(around)) continue;
    return mode;
  }
  return frame.mode;
}

/** "In separate phone calls with …", "By telephone, …": the channel stands before the subject. */
const OPENING_CHANNEL =
  /^(?:in|during|by|over) (?:\w+ ){0,4}(?:calls?|phone|telephone|video\w*|conversations?)\b/;

function clauseEnd(nodes: readonly Node[], from: number): number {
  let to = from;
  while (to < nodes.length && to < from + 10 && !/^[,;:.]$/.test(wordOf(nodes[to]))) to++;
  return to;
}
