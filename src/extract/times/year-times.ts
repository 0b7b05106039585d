import { dayOf, daysInMonth, type DayRange } from "../../model/dates.ts";
import { findMatches } from "../text/matches.ts";
import type { FoundTime } from "./times.ts";

/** Parts of a year that is said, and decades: "in the spring of 2019", "in late 2020", "in the mid-1990s". */

const BEFORE = "\\b(?:in|since|during|of|by|until|from|at|over)(?: the)? ";
const SEASON = `(?:(?:early|mid|late)[ -])?(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\\d{2})`;
const PART = `(early|mid|late|beginning of|start of|middle of|end of|close of|first half of|second half of)[ -]((?:19|20)\\d{2})`;
const DECADE = `(?:(early|mid|late)[ -])?((?:19|20)\\d)0s`;

const FORMS = [
  { pattern: new RegExp(`${BEFORE}(${SEASON})\\b`, "gi"), read: readSeason },
  { pattern: new RegExp(`${BEFORE}(${PART})\\b`, "gi"), read: readPart },
  { pattern: new RegExp(`${BEFORE}(${DECADE})\\b`, "gi"), read: readDecade },
];

/** "in the summer of 2019", "at the end of 2019", "in the late 1980s": only after a preposition. */
export function findYearParts(text: string): FoundTime[] {
  if (!/(?:19|20)\d{2}/.test(text)) return [];
  return FORMS.flatMap(({ pattern, read }) =>
    findMatches(pattern, text).map((match): FoundTime => {
      const [whole, phrase = "", part = "", year = ""] = match;
      const end = match.index + whole.length;
      const meaning = { kind: "span", ...read(part.toLowerCase(), Number(year)) } as const;
      return { start: end - phrase.length, end, meaning };
    }),
  );
}

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

function readSeason(season: string, year: number): DayRange {
  return monthsOf(year, SEASONS[season] ?? 1, 3);
}

function readPart(part: string, year: number): DayRange {
  if (part.startsWith("first")) return monthsOf(year, 1, 6);
  if (part.startsWith("second")) return monthsOf(year, 7, 6);
  if (/^(?:early|beginning|start)/.test(part)) return monthsOf(year, 1, 4);
  return part.startsWith("mid") ? monthsOf(year, 4, 6) : monthsOf(year, 9, 4);
}

/** Of "2010" the part is 201: the decade's first three digits. */
function readDecade(part: string, decade: number): DayRange {
  const first = decade * 10 + (part === "mid" ? 3 : part === "late" ? 6 : 0);
  const last = decade * 10 + (part === "early" ? 4 : part === "mid" ? 7 : 9);
  return { earliest: dayOf(first, 1, 1), latest: dayOf(last, 12, 31) };
}

/** So many months from one on, into the next year where they reach it. */
function monthsOf(year: number, month: number, count: number): DayRange {
  const last = month + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const latest = dayOf(endYear, endMonth, daysInMonth(endYear, endMonth));
  return { earliest: dayOf(year, month, 1), latest };
}
