import { findMatches } from "../text/matches.ts";
import { COUNTS, countOf, UNIT_DAYS } from "./counts.ts";
import type { FoundTime } from "./times.ts";

/** Days counted from one that the text told before, or from an event. */

const SAME_DAY =
  "(?:that|the same|the very same) (?:day|evening|morning|afternoon|night)|(?:earlier|later) (?:in the|that) day|in the (?:morning|afternoon|evening)|within (?:hours|minutes|an hour)(?! of)";
const ANCHOR = new RegExp(
  `\\b(?:(${SAME_DAY})|the (next|following|previous|preceding) (?:day|morning|evening)|the ((?:day|evening|night) (?:before|after))(?= |[.,;])(?! (?:yesterday|tomorrow))|(${COUNTS}) (day|week|fortnight)s? (later|earlier|after|before))\\b`,
  "g",
);

/** "on the eve of the vote", "on its eve". */
const EVE = /\b(?:the eve of|(?:its|their) eve)\b/g;

/** "that day", "two days later", "in the morning": counted from the day told before. */
export function findAnchors(folded: string): FoundTime[] {
  if (!/day|morning|afternoon|evening|night|week|hour|minutes|\beve\b/.test(folded)) return [];
  const eves = findMatches(EVE, folded).map((match): FoundTime => {
    const end = match.index + match[0].length;
    return { start: match.index, end, meaning: { kind: "anchor", offset: -1 } };
  });
  const counted = findMatches(ANCHOR, folded).map((match): FoundTime => {
    const count = countOf(match[4]);
    const days = count * (UNIT_DAYS.get(match[5] ?? "") ?? 1);
    const end = match.index + match[0].length;
    // "a day after meeting Selim" tells of the meeting, "a week after that meeting" of what followed.
    const isSince = TOLD_CONTACT.test(folded.slice(end, end + 40));
    const back =
      match[3]?.endsWith("before") ||
      /^(previous|preceding)$/.test(match[2] ?? "") ||
      match[6] === "earlier" ||
      match[6] === (isSince ? "before" : "after");
    const offset = match[1] !== undefined ? 0 : back ? -days : days;
    return {
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: "anchor", offset },
    };
  });
  return [...eves, ...counted];
}

const UNITS = new RegExp(
  `\\b(?:the (next|following|previous|preceding) (month|year)|(${COUNTS}) (month|year)s? (later|earlier)(?! this))\\b`,
  "g",
);

/** "the following month", "two years later": the month or year counted from what was told before. */
export function findUnitAnchors(folded: string): FoundTime[] {
  if (!/month|year/.test(folded)) return [];
  return findMatches(UNITS, folded).map((match): FoundTime => {
    const isBack = /^(?:previous|preceding)$/.test(match[1] ?? "") || match[5] === "earlier";
    const count = countOf(match[3]);
    const unit = (match[2] ?? match[4]) === "year" ? "year" : "month";
    const end = match.index + match[0].length;
    const meaning = { kind: "unit-anchor", unit, offset: isBack ? -count : count } as const;
    return { start: match.index, end, meaning };
  });
}

const TOLD_CONTACT =
  /^ (?:that|this|the|their) (?:\w+ )?(?:meeting|call|talks|visit|conversation|session|summit)\b/;
