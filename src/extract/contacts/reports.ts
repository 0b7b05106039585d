import { intersectionOf, type Day } from "../../model/dates.ts";
import { areModesCompatible, type Status } from "../../model/kinds.ts";
import type { ContactDate, Evidence } from "../../model/report.ts";
import { referentOf, type Entity } from "../cast/entities.ts";
import { seatBeside } from "./partners.ts";
import type { Candidate, CandidateParty } from "./contacts.ts";
import { unsaidDate } from "../times/dates.ts";
import type { DraftParticipant, DraftReport } from "../types.ts";

/** A contact of the article, gathered over its sentences. */
export interface Gathered extends Candidate {
  evidence: Evidence[];
  /** Ordinal of the last sentence that told of it. */
  lastSentence: number;
}

/**
 * Adds what a sentence tells to what the article told before: the same parties at times that can be
 * one are one contact, two stated days are two.
 */
export function gather(
  gathered: Gathered[],
  candidate: Candidate,
  evidence: Evidence | null,
): Gathered | undefined {
  const told = candidate.joins
    ? gathered.findLast((other) => isJoined(other, candidate))
    : undefined;
  if (told) joinParties(told, candidate, evidence);
  if (told) return told;
  const same = [...gathered].reverse().find((other) => isSame(other, candidate));
  if (same) {
    absorb(same, candidate, evidence);
    return same;
  }
  if (candidate.joins && gathered.length > 0) return undefined;
  if (evidence === null || (candidate.resumes && candidate.mode === "unspecified"))
    return undefined;
  const fresh = { ...candidate, evidence: [evidence], lastSentence: -1 };
  gathered.push(fresh);
  return fresh;
}

/** Whether a guest was at a contact told before: its parties are all in what the guest joins. */
function isJoined(told: Candidate, { parties, status, saysDay }: Candidate): boolean {
  const isOther = parties.some(
    ({ entity }) => !told.parties.some((each) => each.entity === entity),
  );
  return (
    isOther &&
    told.status === status &&
    !saysDay &&
    told.parties.every((each) => parties.some(({ entity }) => entity === each.entity))
  );
}

/** "The Secretary-General was also present at the meeting": on the side of its own state, or one of its own. */
function joinParties(told: Gathered, { parties }: Candidate, evidence: Evidence | null): void {
  told.parties = seatBeside(told.parties, parties);
  if (evidence && !told.evidence.some(({ start }) => start === evidence.start))
    told.evidence.push(evidence);
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (!areStatusesCompatible(a, b)) return false;
  if (!areModesCompatible(a.mode, b.mode) && !tellsChannelOf(a, b)) return false;
  if (!areDatesCompatible(a, b) || areTwoOfOneDay(a, b)) return false;
  const shared = a.parties.filter(({ entity }) =>
    b.parties.some((other) => isOneActor(other.entity, entity)),
  );
  const smaller = Math.min(a.parties.length, b.parties.length);
  if (shared.length < smaller) return false;
  const sides = new Set(shared.map(({ side }) => side));
  return sides.size >= 2 && countSides(a) >= 3 === countSides(b) >= 3;
}

/** "A and B held talks on Tuesday. The two spoke over a secure line": a channel, and no day of its own. */
function tellsChannelOf(a: Candidate, b: Candidate): boolean {
  const isChannel = b.mode === "call" || b.mode === "video";
  return a.looseMode && isChannel && !b.saysDay && b.date !== null && !b.adds;
}

/** "They met in the morning. In the evening they met again": one of them is said to be one more. */
function areTwoOfOneDay(a: Candidate, b: Candidate): boolean {
  if (a.part === undefined || b.part === undefined || a.part === b.part) return false;
  return (a.adds || b.adds) && a.status === "occurred" && b.status === "occurred";
}

/** What was planned for a day and took place on it is one contact, told before and after. */
function areStatusesCompatible(a: Candidate, b: Candidate): boolean {
  if (a.status === b.status) return true;
  const isKept = isPlanKept(a.status, b.status) || isPlanKept(b.status, a.status);
  return isKept && a.date !== null && b.date !== null;
}

/** The same, or a state and who acts for it: "Norland and Sudmark agreed; their ministers met". */
function isOneActor(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const [body, person] = isBody(a) ? [a, b] : [b, a];
  return isBody(body) && !isBody(person) && [...body.of].some((id) => person.of.has(id));
}

function isBody({ kind }: Entity): boolean {
  return kind === "state" || kind === "organisation";
}

function isPlanKept(before: Status, after: Status): boolean {
  return before === "planned" && after === "occurred";
}

function countSides({ parties }: Candidate): number {
  return new Set(parties.map(({ side }) => side)).size;
}

function areDatesCompatible(a: Candidate, b: Candidate): boolean {
  if ((a.headline && a.date === null) || (b.headline && b.date === null)) return true;
  if (a.date === null || b.date === null) return a.background === b.background || a.date === b.date;
  const [x, y] = [rangeOf(a.date), rangeOf(b.date)];
  if (!x || !y) return a.date.edtf === b.date.edtf;
  return intersectionOf(x, y) !== undefined;
}

function rangeOf(date: ContactDate): { earliest: Day; latest: Day } | undefined {
  const { earliest, latest } = date;
  return earliest === null || latest === null ? undefined : { earliest, latest };
}

function absorb(same: Gathered, candidate: Candidate, evidence: Evidence | null): void {
  const isCorrected = same.looseMode && candidate.mode !== "unspecified";
  if (isCorrected) same.looseMode = false;
  if (
    isCorrected ||
    same.mode === "unspecified" ||
    (same.mode === "meeting" && candidate.mode === "visit")
  )
    same.mode = candidate.mode;
  if (isMorePrecise(candidate.date, same.date)) {
    same.date = candidate.date;
    same.dateReason = candidate.dateReason;
  }
  for (const party of candidate.parties) addParty(same, party);
  // "FM meets Tolan this afternoon" above "will meet Tolan": a headline tells in the present what is to come.
  if (candidate.status === "occurred" && !(candidate.headline && !same.headline))
    same.status = "occurred";
  if (candidate.certainty === "asserted") same.certainty = "asserted";
  same.background &&= candidate.background;
  same.headline &&= candidate.headline;
  same.place ??= candidate.place;
  same.attributedTo ??= candidate.attributedTo;
  same.topics = [...new Set([...same.topics, ...candidate.topics])].slice(0, MOST_TOPICS);
  if (evidence && !same.evidence.some(({ start }) => start === evidence.start))
    same.evidence.push(evidence);
}

/** A panel shows a few topics, not a paragraph. */
const MOST_TOPICS = 4;

function isMorePrecise(a: ContactDate | null, b: ContactDate | null): boolean {
  if (a === null) return false;
  if (b === null) return true;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return (
    x !== undefined &&
    (!y ||
      (x.earliest >= y.earliest &&
        x.latest <= y.latest &&
        x.earliest + x.latest !== y.earliest + y.latest))
  );
}

function addParty(same: Gathered, party: CandidateParty): void {
  const known = same.parties.find(({ entity }) => isOneActor(entity, party.entity));
  if (known) {
    // Who is named stands for the state that was.
    if (isBody(known.entity) && !isBody(party.entity)) known.entity = party.entity;
    known.role ??= party.role;
  } else if (same.parties.some(({ side }) => side === party.side)) same.parties.push(party);
}

/**
 * "Defence chief, president discuss border" above a text that names the defence minister: what only a
 * headline tells, of officials whom it does not name, is the contact of those who act for the same.
 */
function isEchoed({ headline, parties }: Gathered, gathered: readonly Gathered[]): boolean {
  if (!headline || parties.every(({ entity }) => entity.kind === "person")) return false;
  // "League ministers meet": that all of them did, the text itself would say.
  if (parties.some(({ grouped }) => grouped)) return true;
  return gathered.some(
    (other) =>
      !other.headline &&
      parties.every(({ entity }) =>
        other.parties.some((each) => [...entity.of].some((id) => each.entity.of.has(id))),
      ),
  );
}

/** Draft reports of what was gathered; where no sentence said a day, an interval before publication. */
export function createReports(gathered: readonly Gathered[], written: Day | null): DraftReport[] {
  const told = gathered.filter((each) => !isEchoed(each, gathered));
  return told.map((each) => ({
    status: each.status,
    certainty: each.certainty,
    mode: each.mode,
    date: each.date ?? (each.background || each.status !== "occurred" ? null : unsaidDate(written)),
    background: each.background,
    complete: !each.open,
    others: null,
    place: each.place,
    topics: each.topics,
    attributedTo: each.attributedTo,
    evidence: each.evidence,
    participants: each.parties.map(createParticipant),
  }));
}

function createParticipant({ entity, side, role, grouped }: CandidateParty): DraftParticipant {
  const referent = referentOf(entity);
  const basis = grouped
    ? "group"
    : referent.kind === "person"
      ? "named"
      : referent.kind === "office"
        ? "office"
        : "state";
  return { referent, side, role, basis };
}
