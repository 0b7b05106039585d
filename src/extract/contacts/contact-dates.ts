import { resolveAnchor, resolveHoursLater, resolveInMonth } from "./anchored-dates.ts";
import { addDays, dayNumber, type Day } from "../../model/dates.ts";
import type { Status } from "../../model/kinds.ts";
import type { ContactDate } from "../../model/report.ts";
import type { Entity } from "../cast/entities.ts";
import type { SentenceView } from "./contacts.ts";
import { createDate, resolveDate, unsaidDate } from "../times/dates.ts";
import type { Discourse } from "../cast/discourse.ts";
import {
  isForeseenTime,
  isOtherTime,
  nearestTime,
  openingTime,
  replacedTime,
} from "./own-times.ts";
import type { Frame } from "../frames/frame.ts";
import { dayOfSaying } from "./said-days.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { ofToldYear } from "./told-years.ts";
import type { TimeMeaning, TimePhrase } from "../times/times.ts";

/** A date and how it was reached, in words. */
export interface FoundDate {
  date: ContactDate | null;
  reason: string;
}

/** How many sentences of one paragraph a day is carried on to what has none of its own. */
const CARRIED_SENTENCES = 2;

/** "On the margins of the session": beside what was told, and on its day. */
const BESIDE =
  /^["“]?(?:(?:on|in|at) the (?:margins|sidelines|fringes)\b|(?:before|after|during) the (?:session|meeting|talks|conference|summit|ceremony|round|dinner)\b(?! (?:of|on|in|with|between|last|next)\b))/;
const BESIDE_SENTENCES = 6;

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
  const isBeside = distance <= BESIDE_SENTENCES && BESIDE.test(sentence.folded);
  const isTold = isShared || (distance === 1 && areOfSameTwo(entities, day.entities));
  if (!(isNear && isTold) && !isBeside) return undefined;
  return { date: { ...day.date, basis: "relative" }, reason: "the day of the sentence before" };
}

/** The same, or a state and who acts for it: "Norland on Monday held …; Voss met …". */
function isOneParty(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const isState = a.kind === "state" || b.kind === "state";
  return isState && [...a.of].some((id) => b.of.has(id));
}

/** An entry of a live report tells of its own day: "18.40 Voss has now spoken to Tolan". */
export function liveDate({ live, written }: SentenceView): FoundDate | undefined {
  if (!live || written === null) return undefined;
  return { date: createDate(written, written, "published"), reason: "the day of a live report" };
}

/** "On Tuesday the presidents met. Their ministers met as well": each acts for a side of the one before. */
function areOfSameTwo(entities: readonly Entity[], told: readonly Entity[]): boolean {
  const sides = new Set(told.flatMap(({ of }) => [...of]));
  const own = new Set(entities.flatMap(({ of }) => [...of]));
  return own.size === 2 && sides.size === 2 && [...own].every((id) => sides.has(id));
}

/** A tweet that says no day tells of the days up to its own. */
export function tweetDate({ tweeted, written, folded }: SentenceView): FoundDate | undefined {
  if (tweeted && written !== null && /^(?:\W|\w+ ){0,3}just\b|["“]just\b/.test(folded)) {
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
    replacedTime(sentence.nodes, frame);
  const later = direction === "past" ? resolveHoursLater(sentence, frame) : undefined;
  if (near?.kind !== "time")
    return justNow(frame, sentence) ?? later ?? { date: null, reason: "no time is said" };
  const { text } = near.time;
  const meaning = ofToldYear(discourse, sentence, near.time.meaning);
  if (meaning.kind === "anchor")
    return resolveAnchor(discourse, sentence, { near, text, offset: meaning.offset }, direction);
  if (meaning.kind === "day-of-month")
    return resolveInMonth(discourse, sentence, { ...meaning, near, text }, direction);
  const said = dayOfSaying(sentence, near);
  const isMoot =
    status === "cancelled" && isForeseenTime(frame, sentence.nodes, sentence.nodes.indexOf(near));
  const date = isMoot
    ? nearestDate(meaning, sentence.written)
    : (resolveDayOfWeek(frame, sentence, near.time) ?? resolveDate(meaning, said, direction));
  if (isMoot)
    return {
      date,
      reason: `"${text}", the nearest to ${sentence.written ?? "an unknown day"}`,
    };
  if (direction === "past" && isAfter(date, sentence.written)) {
    return { date: null, reason: `"${text}" lies after the day of writing` };
  }
  return {
    date,
    reason: `"${text}", counted from ${said ?? "an unknown day"}`,
  };
}

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
  if (relative.unit === "weekend") return false;
  return relative.unit === "day" ? relative.from > 0 : relative.offset > 0;
}

/** What has happened did not happen after it was written of; a day's slack for time zones. */
function isAfter(date: ContactDate | null, written: Day | null): boolean {
  if (date === null || date.earliest === null || written === null) return false;
  return date.earliest > addDays(written, 1);
}
