import { stampedTime } from "./stamped-times.ts";
import {
  resolveAnchor,
  resolveUnitAnchor,
  resolveHoursLater,
  resolveInMonth,
} from "./anchored-dates.ts";
import { addDays, dayNumber, type Day } from "../../model/dates.ts";
import type { Status } from "../../model/kinds.ts";
import type { ContactDate } from "../../model/report.ts";
import { resolveLater } from "./later-times.ts";
import type { SentenceView } from "./contacts.ts";
import { createDate, isComing, resolveDate, unsaidDate } from "../times/dates.ts";
import type { Discourse } from "../cast/discourse.ts";
import {
  isForeseenTime,
  isOtherTime,
  nearestTime,
  openingTime,
  replacedTime,
} from "./own-times.ts";
import type { Frame } from "../frames/frame.ts";
import { resolveDays, resolveSince } from "./spanning-times.ts";
import { isUnderComingDay } from "./schedules.ts";
import { dayOfSaying } from "./said-days.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { ofToldYear } from "./told-years.ts";
import type { TimeMeaning, TimePhrase } from "../times/times.ts";

/** A date and how it was reached, in words. */
export interface FoundDate {
  date: ContactDate | null;
  reason: string;
}

/** An entry of a live report tells of its own day: "18.40 Voss has now spoken to Tolan". */
export function liveDate({ live, written }: SentenceView): FoundDate | undefined {
  if (!live || written === null) return undefined;
  return { date: createDate(written, written, "published"), reason: "the day of a live report" };
}

/** Under "Monday, 9 August" a contact without a day of its own is of that day. */
export function entryDate(sentence: SentenceView, status: Status): FoundDate | undefined {
  const { head } = sentence;
  if (!head || (status === "planned") !== isUnderComingDay(sentence)) return undefined;
  return { date: createDate(head.day, head.day, "stated"), reason: "the day over the entry" };
}

/** "February" on a line of its own, over the entry of a chronology. */
export function periodDate({ entryPeriod }: SentenceView): FoundDate | undefined {
  return entryPeriod && { date: entryPeriod, reason: "the time over the entry" };
}

/** "Just spoke with Keld", "I am in Brevic with Keld". */
const AT_ONCE = /^(?:\W|\w+ ){0,3}just\b|["“]just\b|\bi(?: a|['’])m (?:\w+ ){0,3}with\b/;

/** A tweet that says no day tells of the days up to its own. */
export function tweetDate({ tweeted, written, folded }: SentenceView): FoundDate | undefined {
  if (tweeted && written !== null && AT_ONCE.test(folded)) {
    const date = { earliest: written, latest: written, edtf: written, basis: "relative" as const };
    return { date, reason: "just before the tweet" };
  }
  return tweeted ? { date: unsaidDate(written), reason: "the days up to the tweet" } : undefined;
}

/** The phrase of time that belongs to a cue: the nearest in its own clause, else one that opens the sentence. */
export function findDate(
  discourse: Discourse,
  frame: Frame,
  sentence: SentenceView,
  status: Status,
): FoundDate {
  const direction = status === "planned" || status === "requested" ? "future" : "past";
  const near =
    withDay(discourse, sentence, nearestTime(frame, sentence.nodes)) ??
    openingTime(sentence.nodes, frame) ??
    replacedTime(sentence.nodes, frame) ??
    stampedTime(sentence.nodes);
  const later = direction === "past" ? resolveHoursLater(sentence, frame) : undefined;
  if (near?.kind !== "time")
    return (
      justNow(frame, sentence) ??
      sinceThen(frame, sentence) ??
      later ??
      laterThan(frame, sentence) ?? { date: null, reason: "no time is said" }
    );
  const { text } = near.time;
  const isHead = near === sentence.nodes.find(({ kind }) => kind === "time");
  const ofEntry = sentence.head?.opens && isHead ? entryDate(sentence, status) : undefined;
  if (ofEntry) return ofEntry;
  const meaning = ofToldYear(discourse, sentence, near.time.meaning);
  if (meaning.kind === "anchor")
    return resolveAnchor(discourse, sentence, { near, text, offset: meaning.offset }, direction);
  if (meaning.kind === "unit-anchor")
    return resolveUnitAnchor(discourse, sentence, { ...meaning, near, text }, direction);
  if (meaning.kind === "day-of-month")
    return resolveInMonth(discourse, sentence, { ...meaning, near, text }, direction);
  const said = dayOfSaying(sentence, near);
  const isMoot =
    status === "cancelled" && isForeseenTime(frame, sentence.nodes, sentence.nodes.indexOf(near));
  const date = isMoot
    ? nearestDate(meaning, sentence.written)
    : (resolveDays(frame, sentence, near, direction) ??
      resolveDayOfWeek(frame, sentence, near.time) ??
      resolveForeseen(frame, sentence, meaning) ??
      resolveDate(meaning, said, direction));
  if (isMoot)
    return {
      date,
      reason: `"${text}", the nearest to ${sentence.written ?? "an unknown day"}`,
    };
  if (direction === "past" && isComing(meaning, date, sentence.written))
    return { date: null, reason: `"${text}" is to come` };
  if (direction === "past" && isAfter(date, sentence.written)) {
    return { date: null, reason: `"${text}" lies after the day of writing` };
  }
  return {
    date,
    reason: `"${text}", counted from ${said ?? "an unknown day"}`,
  };
}

/** "In November they met, and later spoke by phone": some day since. */
function laterThan(frame: Frame, sentence: SentenceView): FoundDate | undefined {
  const date = resolveLater(sentence, frame);
  return date && { date, reason: "later than the time told before" };
}

/** "has spoken with Keld since Monday". */
function sinceThen(frame: Frame, sentence: SentenceView): FoundDate | undefined {
  const date = resolveSince(frame, sentence);
  return date && { date, reason: "since the time that is said" };
}

/** "had been due to meet on Monday": past; "was due to meet on Monday": the nearer one, for nobody says more. */
function resolveForeseen(
  { groupFrom, cue }: Frame,
  { nodes, written }: SentenceView,
  meaning: TimeMeaning,
): ContactDate | null | undefined {
  if (meaning.kind !== "weekday" || meaning.shift !== null || meaning.week !== null)
    return undefined;
  const group = wordsOf(nodes, groupFrom, cue);
  if (HAD_BEEN_DUE.test(group)) return resolveDate(meaning, written, "past");
  return WAS_DUE.test(group) ? nearestDate(meaning, written) : undefined;
}

const DUE = "(?:to|supposed|due|expected|scheduled|meant|set|slated|planned)";
const HAD_BEEN_DUE = new RegExp(
  `\\bhad (?:\\w+ )?(?:been (?:\\w+ )?${DUE}|planned|hoped|intended|arranged|wanted)\\b|\\bto have\\b`,
);
const WAS_DUE = new RegExp(`\\b(?:was|were) (?:\\w+ )?${DUE}\\b`);

/** "has put off her talks, which had been set for Thursday": past or to come, the nearer one. */
function nearestDate(meaning: TimeMeaning, written: Day | null): ContactDate | null {
  const [past, future] = [
    resolveDate(meaning, written, "past"),
    resolveDate(meaning, written, "future"),
  ];
  if (written === null || !past?.latest || !future?.earliest) return past;
  const [back, ahead] = [past.latest, future.earliest].map((day) =>
    Math.abs(dayNumber(day) - dayNumber(written)),
  );
  return (back ?? 0) < (ahead ?? 0) ? past : future;
}

/** "visited Keld last week, on Tuesday": the Tuesday of the week that was told before it. */
function resolveDayOfWeek(
  frame: Frame,
  { nodes, written }: SentenceView,
  { meaning, from }: TimePhrase,
): ContactDate | undefined {
  if (meaning.kind !== "weekday" || meaning.shift !== null) return undefined;
  const week = nodes.slice(frame.cue).find((node) => isOtherWeek(node) && node.to <= from);
  if (week?.kind !== "time") return undefined;
  const monday = resolveDate(week.time.meaning, written, "past")?.earliest ?? null;
  if (monday === null) return undefined;
  const day = addDays(monday, (meaning.weekday + 6) % 7);
  return { earliest: day, latest: day, edtf: day, basis: "weekday" };
}

/** "last week", "the week before last". */
function isOtherWeek(node: Node): boolean {
  if (node.kind !== "time" || node.time.meaning.kind !== "relative") return false;
  const { relative } = node.time.meaning;
  return relative.unit === "week" && relative.offset < 0;
}

/** "on the same day, she said late on Friday": where no day was told before, the one that the sentence names. */
function withDay(
  { day }: Discourse,
  { nodes }: SentenceView,
  near: Node | undefined,
): Node | undefined {
  const pointsBack =
    near?.kind === "time" && near.time.meaning.kind === "anchor" && near.time.meaning.offset === 0;
  if (!pointsBack || day) return near;
  const [only, ...others] = nodes.filter(
    (node, i) =>
      node.kind === "time" && node.time.meaning.kind !== "anchor" && !isOtherTime(nodes, i),
  );
  return only && others.length === 0 ? only : near;
}

/** "Just spoke with Keld": who writes so has done it that day. */
function justNow(frame: Frame, { nodes, written }: SentenceView): FoundDate | undefined {
  const isOwn = frame.first.some(({ kind }) => kind === "self");
  const before = nodes.slice(Math.max(0, frame.cue - 4), frame.cue).map(wordOf);
  const isSaid = nodes.some(({ kind }) => kind === "time");
  if (!isOwn || isSaid || written === null || !before.includes("just")) return undefined;
  const date = { earliest: written, latest: written, edtf: written, basis: "relative" as const };
  return { date, reason: `"just", counted from ${written}` };
}

/** Whether the time of a cue is one that only comes: "tomorrow", "next Monday". */
export function hasComingTime(frame: Frame, sentence: SentenceView): boolean {
  const near = nearestTime(frame, sentence.nodes);
  if (near?.kind !== "time") return false;
  const { meaning } = near.time;
  if (meaning.kind === "weekday") return meaning.shift === "next" || meaning.week === 1;
  if (meaning.kind === "day") {
    const date = nearestDate(meaning, sentence.written);
    return sentence.written !== null && (date?.earliest ?? "") > sentence.written;
  }
  if (meaning.kind !== "relative") return false;
  const { relative } = meaning;
  if (relative.unit === "weekend" || relative.unit === "season") return false;
  return relative.unit === "day" ? relative.from > 0 : relative.offset > 0;
}

/** What has happened did not happen after it was written of; a day's slack for time zones. */
function isAfter(date: ContactDate | null, written: Day | null): boolean {
  if (date === null || date.earliest === null || written === null) return false;
  return date.earliest > addDays(written, 1);
}
