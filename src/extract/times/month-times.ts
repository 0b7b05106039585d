import { findMatches } from "../text/matches.ts";
import { MONTHS } from "../rules/times.ts";
import { readYear, SAID_YEAR } from "./said-years.ts";
import type { FoundTime, MonthPart } from "./times.ts";

/** Months, their weeks, and years, where no day is said. */
const MONTH_NAMES = [...MONTHS.keys()].join("|");
const MONTH = new RegExp(
  `\\b(?:in|since|during|of|last|late|early|mid|beginning of|end of|middle of)[ -](?:(late|early|mid)[ -]?)?(?:(${MONTH_NAMES})\\.?${SAID_YEAR}|(\\d{4}))\\b`,
  "gi",
);

const HEAD = new RegExp(
  `^[\\s\\-–—*•]*((?:(?:early|late|mid)[ -])?(?:(${MONTH_NAMES})\\.?,? )?((?:19|20)\\d{2}))\\s?[:–—-](?=\\s)`,
  "i",
);

/** "May 1994 - …", "January 2001: …", "1993: …": the head of an entry of a chronology. */
export function findHeadMonth(text: string): FoundTime[] {
  const match = HEAD.exec(text);
  if (!match) return [];
  const [whole, phrase = "", name, said] = match;
  const start = whole.indexOf(phrase);
  const [end, year] = [start + phrase.length, Number(said)];
  const month = MONTHS.get((name ?? "").toLowerCase());
  if (month === undefined) return [{ start, end, meaning: { kind: "year", year } }];
  return [{ start, end, meaning: { kind: "month", year, month, part: partOf(phrase) } }];
}

/** "in August", "in late July 2019", "in 2019": only after a preposition, for "May" and "March" are words. */
export function findMonths(text: string): FoundTime[] {
  return findMatches(MONTH, text).flatMap((match): FoundTime[] => {
    const start = match.index + match[0].indexOf(" ") + 1;
    const end = match.index + match[0].length;
    const month = MONTHS.get((match[2] ?? "").toLowerCase());
    if (month !== undefined && /^\p{Lu}/u.test(match[2] ?? "")) {
      const said = readYear(match[3]);
      return [{ start, end, meaning: { kind: "month", ...said, month, part: partOf(match[0]) } }];
    }
    const year = Number(match[4]);
    return year > 1900 && year < 2100 ? [{ start, end, meaning: { kind: "year", year } }] : [];
  });
}

const WEEK_OF_MONTH = new RegExp(
  `\\b(?:the )?((?:first|second|third|fourth|last) week|(?:first|second) half) (?:of|in) (${MONTH_NAMES})\\.?(?:,? (\\d{4}))?\\b`,
  "gi",
);

/** "in the last week of June". */
export function findWeeksOfMonth(text: string): FoundTime[] {
  if (!/ (?:week|half) (?:of|in) /i.test(text)) return [];
  return findMatches(WEEK_OF_MONTH, text).flatMap((match): FoundTime[] => {
    const month = MONTHS.get((match[2] ?? "").toLowerCase());
    const part = (match[1] ?? "").toLowerCase();
    if (month === undefined || !isWeek(part)) return [];
    const year = match[3] === undefined ? null : Number(match[3]);
    const end = match.index + match[0].length;
    return [{ start: match.index, end, meaning: { kind: "month", year, month, part } }];
  });
}

function isWeek(part: string): part is MonthPart {
  return / (?:week|half)$/.test(part);
}

function partOf(phrase: string): MonthPart | null {
  if (/\b(?:early|beginning)\b/i.test(phrase)) return "early";
  if (/\b(?:mid|middle)\b/i.test(phrase)) return "mid";
  return /\b(?:late|end)\b/i.test(phrase) ? "late" : null;
}
