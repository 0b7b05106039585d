import { addDays, edtfOf, type Day } from "../../model/dates.ts";
import type { ContactDate } from "../../model/report.ts";
import { countFromEvent, findEventTime } from "./event-times.ts";
import type { FoundDate } from "./contact-dates.ts";
import type { SentenceView } from "./contacts.ts";
import { resolveDate, resolveDayOfMonth, unitAround, type Direction } from "../times/dates.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { Frame } from "../frames/frame.ts";
import { wordsOf, type Node } from "../clauses/nodes.ts";

/** The last day that the text told of, of a contact or of anything else. */
export function dayTold({ day, event }: Discourse): ContactDate | undefined {
  return event && event.sentence > (day?.sentence ?? -1) ? event.date : day?.date;
}

/** "Two days later they met and dined": both are counted from the day that was told before the sentence. */
function dayToldBefore(
  discourse: Discourse,
  { ordinal, nodes }: SentenceView,
  offset: number,
): ContactDate | undefined {
  const { day } = discourse;
  // "A day after meeting Selim, Voss met Tolan on Tuesday": the sentence says a day of its own.
  const isCounted = nodes.every((node) => node.kind !== "time" || isAnchor(node));
  const counts = offset !== 0 && isCounted;
  const told = counts && day?.sentence === ordinal ? day.before : day;
  const { event } = discourse;
  return dayTold({
    ...discourse,
    day: told,
    event: counts && event?.sentence === ordinal ? undefined : event,
  });
}

function isAnchor(node: Node): boolean {
  return node.kind === "time" && node.time.meaning.kind === "anchor";
}

/** "that day", "a day later": counted from the day told before in the sentence, else in the text. */
export function resolveAnchor(
  discourse: Discourse,
  sentence: SentenceView,
  { near, offset, text }: { near: Node; offset: number; text: string },
  direction: Direction,
): FoundDate {
  const { written, nodes } = sentence;
  const event = nodes[findEventTime(nodes, nodes.indexOf(near)) ?? -1];
  const ofEvent = event?.kind === "time" ? resolveDate(event.time.meaning, written, "past") : null;
  if (ofEvent !== null && ofEvent.earliest !== null && ofEvent.latest !== null) {
    const days = countFromEvent(text, offset);
    const date = dateOf(addDays(ofEvent.earliest, days), addDays(ofEvent.latest, days));
    return { date, reason: `"${text}", counted from the day of the event` };
  }
  // "On the eve of the vote", whose day nobody says.
  if (/eve of$/i.test(text)) return { date: null, reason: `"${text}" something without a day` };
  const reason = `"${text}", counted from the day told before`;
  const inSentence = daysBefore(sentence, near, direction).find(
    ({ earliest, latest }) => earliest === latest,
  );
  const base = inSentence ?? dayToldBefore(discourse, sentence, offset);
  if (!base || base.earliest === null || base.latest === null) {
    if (written === null || offset >= 0) return { date: null, reason };
    // "The day before" where no day was told: the day before the one of writing.
    const day = addDays(written, offset);
    return { date: dateOf(day, day), reason: `"${text}", counted from ${written}` };
  }
  return { date: dateOf(addDays(base.earliest, offset), addDays(base.latest, offset)), reason };
}

/** "In 1994 Keld met Ruiz; two years later they met again": the year that is counted from the one told before. */
export function resolveUnitAnchor(
  discourse: Discourse,
  sentence: SentenceView,
  {
    near,
    text,
    unit,
    offset,
  }: { near: Node; text: string; unit: "month" | "year"; offset: number },
  direction: Direction,
): FoundDate {
  const [inSentence] = daysBefore(sentence, near, direction);
  const told = (inSentence ?? dayTold(discourse))?.earliest ?? null;
  const reason = `"${text}", counted from the day told before`;
  if (told === null) return { date: null, reason };
  const { earliest, latest } = unitAround(unit, offset, told);
  const isOpen = direction === "past" && sentence.written !== null && sentence.written < latest;
  return { date: dateOf(earliest, isOpen ? (sentence.written ?? latest) : latest), reason };
}

/** "During her stay of 4-5 August she saw Voss on the 5th": of the month told in the sentence or before it. */
export function resolveInMonth(
  discourse: Discourse,
  sentence: SentenceView,
  { near, day, text, last }: { near: Node; day: number; text: string; last: boolean },
  direction: Direction,
): FoundDate {
  if (last) {
    const date = resolveDayOfMonth(day, null, sentence.written, direction);
    return { date, reason: `"${text}", counted from ${sentence.written ?? "an unknown day"}` };
  }
  const [inSentence] = daysBefore(sentence, near, direction);
  const told = (inSentence ?? dayTold(discourse))?.earliest ?? null;
  const date = resolveDayOfMonth(day, told, sentence.written, direction);
  return { date, reason: `"the ${text}", of the month told before` };
}

/** "when the telephone rang on Monday, but she called back Keld an hour later": on the only day told before. */
export function resolveHoursLater(
  sentence: SentenceView,
  { cue, to }: Pick<Frame, "cue" | "to">,
): FoundDate | undefined {
  const { nodes, written } = sentence;
  if (!HOURS_LATER.test(wordsOf(nodes, to, to + 7))) return undefined;
  const [day, ...others] = nodes
    .slice(0, cue)
    .flatMap((node) => (node.kind === "time" ? [node.time] : []));
  const date = day && others.length === 0 ? resolveDate(day.meaning, written, "past") : null;
  if (!day || date === null || date.earliest !== date.latest) return undefined;
  return { date, reason: `hours after "${day.text}"` };
}

const HOURS_LATER =
  /^(?:(?:in|at|from) X )?(?:less than |about |some )?(?:an|one|two|three|half an|a few|minutes|hours|\d+)(?: (?:hours?|minutes?))? (?:later|afterwards|after that)\b/;

function dateOf(earliest: Day, latest: Day): ContactDate {
  return { earliest, latest, edtf: edtfOf({ earliest, latest }), basis: "relative" };
}

/** What the phrases of time in front of one say, the nearest first. */
function daysBefore(
  { nodes, written }: SentenceView,
  near: Node,
  direction: Direction,
): ContactDate[] {
  const before = nodes.slice(0, nodes.indexOf(near));
  return before.toReversed().flatMap((node) => {
    const date = node.kind === "time" ? resolveDate(node.time.meaning, written, direction) : null;
    return date === null || date.earliest === null ? [] : [date];
  });
}
