import { findCalendarDates } from "./calendar-dates.ts";
import { findAnchors, findUnitAnchors } from "./anchor-times.ts";
import { COUNTS, countOf, UNIT_DAYS } from "./counts.ts";
import { findNights, findWeekdayRanges, findWeekdays } from "./weekday-times.ts";
import { findMatches } from "../text/matches.ts";
import { findHeadMonth, findMonths, findWeeksOfMonth } from "./month-times.ts";
import { RELATIVE_TIMES, type RelativeTime } from "../rules/times.ts";
import type { DayRange } from "../../model/dates.ts";
import { findYearParts } from "./year-times.ts";
import type { Token } from "../text/tokens.ts";

/** What a phrase of time says, before it is counted from the day of writing. */
export type TimeMeaning =
  | {
      kind: "day";
      year: number | null;
      month: number;
      day: number;
      lastMonth: number;
      lastDay: number;
      yearShift?: number;
    }
  | {
      kind: "month";
      year: number | null;
      month: number;
      part: MonthPart | null;
      /** "of last year": how many years from the present one, where that is all that is said. */
      yearShift?: number;
    }
  | { kind: "year"; year: number }
  /** Days that the words say whole: "in the spring of 2019", "in the mid-1990s". */
  | ({ kind: "span" } & DayRange)
  | {
      kind: "weekday";
      weekday: number;
      shift: "last" | "next" | null;
      /** "Wednesday next week": how many weeks from the present one, where it is said. */
      week: number | null;
      /** "from Saturday to Monday": how many days before it are meant as well. */
      before?: number;
    }
  | { kind: "relative"; relative: RelativeTime }
  | { kind: "anchor"; offset: number }
  | { kind: "unit-anchor"; unit: "month" | "year"; offset: number }
  | { kind: "ago"; days: number; slack: number }
  /** "on the 5th": of the month that the text told of; "on the first of the month": of the last one. */
  | { kind: "day-of-month"; day: number; last: boolean };

export type MonthPart =
  | "early"
  | "mid"
  | "late"
  | "first week"
  | "second week"
  | "third week"
  | "fourth week"
  | "last week"
  | "first half"
  | "second half";

export interface TimePhrase {
  /** Tokens of the sentence, `to` exclusive. */
  from: number;
  to: number;
  text: string;
  meaning: TimeMeaning;
}

const MAYBE_TIME =
  /day\b|tomorrow|overnight|noon|weekend|night|\bhours?\b|minutes|moment|right now|as we speak|morning|afternoon|evening|week|fortnight|month|year|days|summer|winter|spring|autumn|\beve\b|\bfall\b|\d|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/;
const MAYBE_CALENDAR = /\d/;
export interface FoundTime {
  start: number;
  end: number;
  meaning: TimeMeaning;
}

/** The phrases of time in a sentence, in order and not overlapping. */
export function findTimes(tokens: readonly Token[], text: string, offset: number): TimePhrase[] {
  const folded = text.toLowerCase();
  if (!MAYBE_TIME.test(folded)) return [];
  const found = [
    ...(MAYBE_CALENDAR.test(folded) ? findCalendarDates(text) : []),
    ...findNights(folded),
    ...findWeekdayRanges(folded),
    ...findAnchors(folded),
    ...findUnitAnchors(folded),
    ...findOrdinals(folded),
    ...findDaysOfMonth(folded),
    ...findHeadMonth(text),
    ...findWeeksOfMonth(text),
    ...findWeekdays(folded),
    ...findYearParts(text),
    ...findMonths(text),
    ...findRelative(folded),
    ...findAgo(folded),
    ...findPastSpans(folded),
  ];
  const taken: FoundTime[] = [];
  for (const each of found) {
    if (!taken.some(({ start, end }) => each.start < end && start < each.end)) taken.push(each);
  }
  return joinWeekdays(
    taken.sort((a, b) => a.start - b.start),
    text,
  ).flatMap(({ start, end, meaning }) => {
    const from = tokens.findIndex((token) => token.end > offset + start);
    let to = from;
    while ((tokens[to]?.start ?? Infinity) < offset + end) to++;
    return from >= 0 && to > from ? [{ from, to, text: text.slice(start, end), meaning }] : [];
  });
}

/** "Tuesday, April 4": one phrase, which means the day of the month. */
function joinWeekdays(times: readonly FoundTime[], text: string): FoundTime[] {
  return times.flatMap((time, i) => {
    const [before, next] = [times[i - 1], times[i + 1]];
    if (isWeekdayOf(time, next, text)) return [];
    return [before && isWeekdayOf(before, time, text) ? { ...time, start: before.start } : time];
  });
}

function isWeekdayOf(time: FoundTime, next: FoundTime | undefined, text: string): boolean {
  if (time.meaning.kind !== "weekday" || next?.meaning.kind !== "day") return false;
  return /^,? (?:the )?$/.test(text.slice(time.end, next.start));
}

const RELATIVES = RELATIVE_TIMES.map(({ pattern, means }) => ({
  pattern: new RegExp(pattern.source, "g"),
  means,
}));
/** All of them in one, since most sentences hold none. */
const ANY_RELATIVE = new RegExp(RELATIVE_TIMES.map(({ pattern }) => pattern.source).join("|"));

function findRelative(folded: string): FoundTime[] {
  if (!ANY_RELATIVE.test(folded)) return [];
  return RELATIVES.flatMap(({ pattern, means }) =>
    findAll(pattern, folded).map(({ start, end }) => ({
      start,
      end,
      meaning: { kind: "relative", relative: means } as const,
    })),
  );
}

const AGO = new RegExp(
  `\\b(${COUNTS}|\\d{1,3}) (day|week|fortnight|month|year)s? (?:ago|earlier this)\\b`,
  "g",
);

/** "two days ago", "a week ago": months and years are too coarse for a day and get slack. */
function findAgo(folded: string): FoundTime[] {
  if (!/ago|earlier this/.test(folded)) return [];
  return findMatches(AGO, folded).map((match) => {
    const count = countOf(match[1]);
    const unit = UNIT_DAYS.get(match[2] ?? "") ?? 1;
    // "a fortnight ago" is told as loosely as two weeks.
    const slack = unit === 1 ? 0 : Math.ceil((unit === 14 ? 7 : unit) / 2);
    return {
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: "ago", days: count * unit, slack },
    };
  });
}

const PAST_SPAN = new RegExp(
  `\\b(?:in|over|during|within) the (?:past|last|previous) (${COUNTS}) (day|week|month|year)s\\b`,
  "g",
);

/** "in the past ten days", "over the last three months": from then until now. */
function findPastSpans(folded: string): FoundTime[] {
  if (!/ the (?:past|last|previous) /.test(folded)) return [];
  return findMatches(PAST_SPAN, folded).map((match) => {
    const count = countOf(match[1]) * (UNIT_DAYS.get(match[2] ?? "") ?? 1);
    const end = match.index + match[0].length;
    const relative = { unit: "day", from: -count, to: 0 } as const;
    return { start: match.index, end, meaning: { kind: "relative", relative } };
  });
}

const DAY_OF_MONTH =
  /\bon the (\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;:)]|$|(?:and|but|in|at|by|with|for|to|before|after|when|while|they|he|she|both|of (?:the|this|that|last) month)\b))/g;

/** "on the 5th", "and the 7th"; "the 5th round" is no day. */
function findDaysOfMonth(folded: string): FoundTime[] {
  if (!folded.includes("on the ")) return [];
  return findMatches(DAY_OF_MONTH, folded).flatMap((match): FoundTime[] => {
    const day = Number(match[1]);
    const start = match.index + "on ".length;
    const end = match.index + match[0].length;
    const meaning = { kind: "day-of-month", day, last: false } as const;
    return day >= 1 && day <= 31 ? [{ start, end, meaning }] : [];
  });
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const ORDINAL_OF_MONTH = new RegExp(
  `\\bon the (?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINALS.join("|")})) of (?:the|this) month\\b`,
  "g",
);

/** "on the first of the month", "on the 3rd of this month". */
function findOrdinals(folded: string): FoundTime[] {
  if (!folded.includes("month")) return [];
  return findMatches(ORDINAL_OF_MONTH, folded).map((match) => {
    const day = match[2] === undefined ? Number(match[1]) : ORDINALS.indexOf(match[2]) + 1;
    const start = match.index + "on ".length;
    const end = match.index + match[0].length;
    return { start, end, meaning: { kind: "day-of-month", day, last: true } };
  });
}

function findAll(pattern: RegExp, text: string): { start: number; end: number }[] {
  return findMatches(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
