import type { Day } from "../model/dates.ts";
import type { ContactDate, Evidence } from "../model/report.ts";
import type { Article } from "../model/article.ts";
import type { Reference } from "../reference/types.ts";
import { findOfSeries, followSeries, lendSeries } from "./contacts/announced-series.ts";
import { createCast, enterMention, enterNames } from "./cast/cast.ts";
import { followFurther } from "./contacts/further-contacts.ts";
import { followCounted } from "./contacts/counted-contacts.ts";
import { followDay, moveDay } from "./contacts/followed-days.ts";
import { isOfHouse, readFrame, type Candidate, type SentenceView } from "./contacts/contacts.ts";
import type { Discourse } from "./cast/discourse.ts";
import { followMentions, followSentence } from "./cast/follow-sentences.ts";
import { findFrames } from "./frames/frames.ts";
import { findHome } from "./cast/home.ts";
import { findJointAppearance } from "./contacts/joint-appearances.ts";
import { introduceEnvoys } from "./cast/introduced-envoys.ts";
import { introduceOfficials } from "./cast/introduced-officials.ts";
import { learnGenders } from "./cast/genders.ts";
import { learnOffices } from "./cast/learned-offices.ts";
import { findMisquoted } from "./mentions/recognisers.ts";
import { markRanks } from "./cast/ranks.ts";
import { nameOfficials } from "./contacts/named-officials.ts";
import { followHead } from "./contacts/headed-days.ts";
import { followPlannedStay } from "./contacts/planned-stays.ts";
import { createReports, gather, type Gathered } from "./contacts/reports.ts";
import { learnOwnPeople } from "./cast/own-people.ts";
import { resumeContact } from "./contacts/resumed-contacts.ts";
import { findDayHeadings } from "./times/day-headings.ts";
import { findEntryPeriods } from "./times/entry-periods.ts";
import { findEntryYears } from "./times/entry-years.ts";
import { findLiveEntries } from "./times/live-entries.ts";
import type { Node } from "./clauses/nodes.ts";
import { followCompanions } from "./cast/companions.ts";
import { markPrivate } from "./cast/private-people.ts";
import { findPeoples, followCompany, followParty, forgetParty } from "./cast/pronouns.ts";
import { awaitsGuests, followSession } from "./contacts/sessions.ts";
import { findSentences, findTitleSentence, hasCue, type ReadSentence } from "./sentences.ts";
import { findLabels, findSpeakers, followSpeaker, type Speaker } from "./cast/speakers.ts";
import { markAuthors } from "./cast/authors.ts";
import { createTrace, describeCandidate } from "./contacts/trace.ts";
import { gatherTitle, noteTold, type ToldSentence } from "./contacts/title-contacts.ts";
import { textOf } from "./mentions/titles.ts";
import type { Extraction, SentenceTrace } from "./types.ts";
import { writtenOn } from "./times/written-day.ts";

export interface ExtractOptions {
  /** Whether to fill `trace`, for `readout explain`. */
  trace?: boolean;
}

/** What the sentences of one article add to, one after the other. */
interface Reading {
  discourse: Discourse;
  gathered: Gathered[];
  /** The first sentences, for a title to lean on. */
  told: ToldSentence[];
  speakers: ReadonlyMap<number, Speaker>;
  programme: boolean;
  live: ReadonlySet<number>;
  entryYears: ReadonlyMap<number, number>;
  dayHeadings: ReadonlyMap<number, Day>;
  entryPeriods: ReadonlyMap<number, ContactDate>;
  written: Day | null;
  datelinePlace: string | null;
  isTraced: boolean;
}

/**
 * One article to its reports:
 *
 *   passages ─ sentences ─▶ tokens, names, mentions, times ─▶ nodes
 *                                                              │  cast: who is who in the article
 *                                   each sentence, then title ─┤  frames: a cue and its parties
 *                                                              │  contacts: parties named, status, mode, date
 *                                                              ▼
 *                                                   reports gathered over the sentences
 *
 * The title comes last: it may lend its mode to what the text tells, and proves nothing itself.
 * Pure: no disk, clock or network.
 */
export function extract(
  article: Article,
  reference: Reference,
  options: ExtractOptions = {},
): Extraction {
  const written = writtenOn(article);
  const warnings =
    written === null
      ? [{ code: "no-publication-date", message: "the article has no publication date" }]
      : [];
  warnings.push(...findMisquoted(article));
  if (!hasCue(article)) return { reports: [], warnings, trace: [] };
  const sentences = findSentences(article, reference);
  const title = findTitleSentence(article, reference);
  const read = title ? [...sentences, title] : sentences;
  const cast = createCast(reference, written, findHome(article, reference));
  // The body's names first: a headline runs verbs and names together.
  for (const headline of [false, true]) {
    const part = read.filter((sentence) => sentence.headline === headline);
    enterNames(
      cast,
      part.flatMap(({ mentions }) => mentions),
    );
  }
  markAuthors(cast, article);
  markRanks(cast, article);
  // Before anything is told of them: who somebody is may stand at the end.
  for (const { nodes } of read) learnOffices(cast, nodes);
  for (const sentence of read) markPrivate(cast, sentence);
  introduceOfficials(cast, sentences);
  for (const { nodes } of read) learnOwnPeople(cast, nodes);
  introduceEnvoys(cast, sentences);
  for (const sentence of read) learnGenders(cast, sentence);
  const speakers = findSpeakers(article, reference, written);
  for (const mention of findLabels(speakers)) enterMention(cast, mention);
  const appearance = findJointAppearance(article, cast, speakers, title);
  const reading: Reading = {
    discourse: {
      cast,
      current: undefined,
      stranger: undefined,
      hasFreshSubject: false,
      body: undefined,
      mentioned: [],
      before: [],
      states: { here: [], before: [] },
      peoples: [],
      party: [],
      sentence: 0,
      partyTold: 0,
      partyTeller: undefined,
      pairs: [],
      day: undefined,
      event: undefined,
      stay: undefined,
      head: undefined,
      year: undefined,
      session: undefined,
      counted: undefined,
      series: undefined,
      speaker: undefined,
      house: undefined,
      companions: [],
      principals: appearance?.principals ?? [],
      quoting: undefined,
      spokenOf: undefined,
      saidOf: undefined,
    },
    gathered: [],
    told: [],
    speakers,
    programme: isProgramme(article),
    live: findLiveEntries(article),
    entryYears: findEntryYears(article),
    dayHeadings: findDayHeadings(article, written),
    entryPeriods: findEntryPeriods(article, written),
    written,
    datelinePlace: article.dateline?.place ?? null,
    isTraced: options.trace === true,
  };
  if (appearance) gather(reading.gathered, appearance.candidate, appearance.evidence);
  const trace = read.map((sentence) =>
    sentence.passedOver
      ? createTrace(sentence, findFrames(sentence.nodes).passedOver, reading.isTraced)
      : readSentence(reading, sentence),
  );
  return {
    reports: createReports(reading.gathered, written),
    warnings,
    trace: reading.isTraced ? trace : [],
  };
}

/** "Public Schedule – July 22", "The week ahead": of what is to come, told in the present. */
const PROGRAMME =
  /\b(?:(?:public|daily|weekly|official|press|president's|minister's) (?:schedule|programme|program|diary|agenda)|(?:week|day) ahead|daybook|(?:news|political|events|diplomatic) (?:diary|calendar)|coming week|what to watch|things to watch|upcoming events)\b|^diary\b|\bdiary:/i;

function isProgramme({ title, text, passages }: Article): boolean {
  const [first] = passages;
  const heading = first && first.end - first.start < 100 ? text.slice(first.start, first.end) : "";
  return PROGRAMME.test(title ?? "") || PROGRAMME.test(heading);
}

const WERE_CALLS = /^(?:they|these|those|both) were (?:\w+ ){0,2}(?:(?:tele)?phone )?calls\b/;

/** "They were two calls, one after the other": all that the sentence before told of. */
function lendChannelToAll({ gathered }: Reading, { folded, ordinal }: ReadSentence): void {
  if (!WERE_CALLS.test(folded)) return;
  for (const each of gathered) {
    const isTold = each.lastSentence === ordinal - 1;
    if (isTold && each.mode === "unspecified") each.mode = "call";
  }
}

/** The parties of a contact, and its day, are what the next sentences point back to. */
function followContact(discourse: Discourse, candidate: Candidate, view: SentenceView): void {
  const entities = candidate.parties.map(({ entity }) => entity);
  followParty(discourse, entities);
  const { date, status } = candidate;
  if (date === null || date.earliest === null || status !== "occurred") return;
  // "On Tuesday she saw Keld. They recalled their call of 9 August": the text goes on about Tuesday.
  if (candidate.background && RECALLING.test(view.folded)) return;
  if (FLASHBACK.test(view.folded)) return;
  moveDay(discourse, view, date, entities);
}

const RECALLING = /\b(?:recall|remember|refer|look(?:ed|s|ing)? back)\w*\b/;

/** "The evening before, they had dined": the story goes on from the day that it has reached. */
const FLASHBACK = /^["“]?the (?:day|evening|night|morning) before\b[^.]*\bhad\b/;

/** A tweet ends with its author and the day of the tweet, which is not that of the contact. */
function withoutSignature(
  { nodes, source }: ReadSentence,
  signature: number | null,
): readonly Node[] {
  if (signature === null) return nodes;
  return nodes.filter(({ from }) => (source.tokens[from]?.start ?? 0) < signature);
}

function readSentence(reading: Reading, sentence: ReadSentence): SentenceTrace {
  const { discourse } = reading;
  const speaker = reading.speakers.get(sentence.passage);
  forgetParty(discourse, sentence.ordinal);
  followMentions(discourse, sentence.mentions);
  const nodes = withoutSignature(sentence, speaker?.signature ?? null);
  discourse.peoples = findPeoples(discourse.cast, nodes);
  followSpeaker(discourse, speaker, sentence.passage, nodes);
  const followed = followSentence(discourse, nodes);
  followCompany(discourse, sentence.folded);
  followCompanions(discourse, nodes);
  const { frames, passedOver } = findFrames(nodes);
  const trace = createTrace(sentence, passedOver, reading.isTraced);
  const { passage } = sentence;
  const place = {
    nodes,
    passage,
    written: speaker?.written ?? reading.written,
    programme: reading.programme,
    entryYear: reading.entryYears.get(passage),
  };
  const entryPeriod = reading.entryPeriods.get(passage);
  const view = {
    ...place,
    entryPeriod,
    head: entryPeriod ? undefined : followHead(discourse, place, reading.dayHeadings.get(passage)),
    folded: sentence.folded,
    live: reading.live.has(passage),
    tweeted: speaker?.posted === true,
    ordinal: sentence.ordinal,
    headline: sentence.headline,
    datelinePlace: reading.datelinePlace,
    textOf: (from: number, to: number) => textOf(sentence.source, from, to),
  };
  followDay(discourse, view, followed);
  followPlannedStay(discourse, view, followed);
  nameOfficials(reading.gathered, discourse, view);
  resumeContact(reading.gathered, discourse, view);
  followSeries(discourse, view);
  lendChannelToAll(reading, sentence);
  const told: Gathered[] = [];
  for (const frame of [...frames, ...findOfSeries(discourse, view)]) {
    const candidates = readFrame(discourse, frame, view);
    if (typeof candidates === "string") {
      trace.passedOver.push({ cue: frame.rule, reason: candidates });
      continue;
    }
    for (const each of candidates) {
      const candidate = lendSeries(discourse, view, each);
      if (candidate.joins && awaitsGuests(discourse, view)) continue;
      const evidence = sentence.evidence && { ...sentence.evidence, rule: candidate.rule };
      const kept =
        gather(reading.gathered, candidate, evidence) ??
        (evidence === null ? gatherTitle(reading.gathered, candidate, reading.told) : undefined);
      if (kept) kept.lastSentence = sentence.ordinal;
      if (kept && !told.includes(kept)) told.push(kept);
      if (kept && !isOfHouse(discourse, candidate.parties))
        followContact(discourse, candidate, view);
      if (kept) trace.read.push(describeCandidate(candidate));
    }
  }
  noteTold(reading.told, discourse, view, sentence.evidence);
  const proof = (rule: string): Evidence | null =>
    sentence.evidence && { ...sentence.evidence, rule };
  const session = followSession(discourse, reading.gathered, told, view, proof("session"));
  if (session) trace.read.push(describeCandidate(session));
  const counted = followCounted(discourse, reading.gathered, told, view, proof("counted"));
  if (counted) trace.read.push(describeCandidate(counted));
  const further = followFurther(discourse, reading.gathered, told, view, proof("further"));
  if (further) trace.read.push(describeCandidate(further));
  return trace;
}
