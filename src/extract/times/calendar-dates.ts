import { findMatches } from "../text/matches.ts";
import { MONTHS } from "../rules/times.ts";
import { readYear, SAID_YEAR as YEAR } from "./said-years.ts";
import type { FoundTime } from "./times.ts";

/**
 * Calendar dates with a day: "August 16, 2021", "Aug. 16", "16th of August", "7-8 September",
 * "2021-08-16", "16/08/2021". Our own, for the general readers of dates take the day of "Aug. 25,
 * the two leaders" for a year, and what follows "August 13 to discuss" for a range.
 */
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const UNTIL = `(?:\\s?(?:-|–|—|to|and|through|until)\\s?${DAY})?`;

interface DateForm {
  pattern: RegExp;
  /** Places of day, last day, month and year among the groups; 0 where there is none. */
  groups: { day: number; lastDay: number; month: number; lastMonth?: number; year: number };
  example: string;
  counterExample: string;
}

const TO = "\\s?(?:-|–|—|to|through|until)\\s?";

export const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `\\b${DAY}\\s(?:of\\s)?${MONTH}${TO}${DAY}\\s(?:of\\s)?${MONTH}(?![a-z])${YEAR}`,
      "gi",
    ),
    groups: { day: 1, month: 2, lastDay: 3, lastMonth: 4, year: 5 },
    example: "They were there from 30 July to 2 August.",
    counterExample: "They met in July to sign.",
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s${DAY}${TO}${MONTH}\\s${DAY}(?!\\d|:\\d)${YEAR}\\b`, "gi"),
    groups: { month: 1, day: 2, lastMonth: 3, lastDay: 4, year: 5 },
    example: "They were there from July 30 to August 2.",
    counterExample: "They met in July to sign.",
  },
  {
    pattern: new RegExp(
      `\\b${MONTH}\\s${DAY}${UNTIL}(?!\\d|:\\d|\\.\\d|\\s(?:percent|per cent|million|people|troops))${YEAR}\\b`,
      "gi",
    ),
    groups: { month: 1, day: 2, lastDay: 3, year: 4 },
    example: "They met on Aug. 25, the two said.",
    counterExample: "They met in August 2021.",
  },
  {
    pattern: new RegExp(`\\b${DAY}${UNTIL}\\s(?:of\\s)?${MONTH}(?![a-z])${YEAR}`, "gi"),
    groups: { day: 1, lastDay: 2, month: 3, year: 4 },
    example: "They met on 7-8 September.",
    counterExample: "All 12 may come.",
  },
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    groups: { year: 1, month: 2, day: 3, lastDay: 0 },
    example: "They met on 2021-08-16.",
    counterExample: "The number is 2021-0816.",
  },
  {
    pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,
    groups: { day: 1, month: 2, year: 3, lastDay: 0 },
    example: "They met on 16.08.2021.",
    counterExample: "The version is 1.2.3.",
  },
];

/** All calendar dates in a text. Month names need their capital: "may" is a verb. */
export function findCalendarDates(text: string): FoundTime[] {
  const found = DATE_FORMS.flatMap(({ pattern, groups }) =>
    findMatches(pattern, text).flatMap((match): FoundTime[] => {
      const monthText = match[groups.month] ?? "";
      const named = MONTHS.get(monthText.toLowerCase());
      if (named !== undefined && !/^\p{Lu}/u.test(monthText)) return [];
      let month = named ?? Number(monthText);
      let day = Number(match[groups.day]);
      if (named === undefined && month > 12 && day <= 12) [month, day] = [day, month];
      const lastDay = groups.lastDay > 0 ? Number(match[groups.lastDay] ?? day) : day;
      const said = readYear(match[groups.year]);
      if (month < 1 || month > 12 || day < 1 || day > 31 || lastDay > 31) return [];
      const end = match.index + match[0].length;
      const lastMonth = MONTHS.get((match[groups.lastMonth ?? 0] ?? "").toLowerCase()) ?? month;
      const meaning = { kind: "day", ...said, month, day, lastMonth, lastDay } as const;
      return [{ start: match.index, end, meaning }];
    }),
  );
  // "30 July to 2 August" holds two days that are none of their own.
  return found.filter(
    (each, i) => !found.slice(0, i).some(({ start, end }) => each.start < end && start < each.end),
  );
}
