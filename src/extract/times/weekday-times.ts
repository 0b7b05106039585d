import { WEEKDAYS } from "../rules/times.ts";
import { findMatches } from "../text/matches.ts";
import type { FoundTime } from "./times.ts";

/** Days of the week, nights between two of them, and ranges. */

const WEEKS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

const DAY_NAMES = [...WEEKDAYS.keys()].join("|");
const NIGHT = new RegExp(
  `\\b(?:the night (?:before|to)|(?:the night|overnight) (?:from|of) (?:${DAY_NAMES}) to) (${DAY_NAMES})(?! night| evening|'s)\\b`,
  "g",
);

/** "the night before Thursday", "in the night from Wednesday to Thursday": the night that ends on the day. */
export function findNights(folded: string): FoundTime[] {
  if (!folded.includes("night")) return [];
  return findMatches(NIGHT, folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: {
      kind: "weekday",
      weekday: WEEKDAYS.get(match[1] ?? "") ?? 0,
      shift: null,
      week: null,
    },
  }));
}

const WEEKDAY = new RegExp(
  `\\b(?:(last|next|this|this past|this coming|late|early) )?(${DAY_NAMES})(?: (?:morning|afternoon|evening|night|noon))?(?:,? (?:of )?(last|this|next) week)?\\b`,
  "g",
);

export function findWeekdays(folded: string): FoundTime[] {
  if (!folded.includes("day")) return [];
  return findMatches(WEEKDAY, folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: {
      kind: "weekday",
      weekday: WEEKDAYS.get(match[2] ?? "") ?? 0,
      shift:
        match[1] === "last"
          ? "last"
          : match[1] === "next" || match[1] === "this coming"
            ? "next"
            : null,
      week: WEEKS.get(match[3] ?? "") ?? null,
    },
  }));
}

const RANGE = new RegExp(
  `\\b(?:(?:from|between) (?:(?:late|early|last) )?(${DAY_NAMES})(?: (?:morning|afternoon|evening|night))? (?:to|and|until|through)|(${DAY_NAMES})(?: ?[-–] ?| to | through )) ?(${DAY_NAMES})\\b`,
  "g",
);

/** "from Saturday to Monday", "between Saturday and Monday", "Saturday-Monday": all of those days. */
export function findWeekdayRanges(folded: string): FoundTime[] {
  if (!folded.includes("day")) return [];
  return findMatches(RANGE, folded).map((match): FoundTime => {
    const first = WEEKDAYS.get(match[1] ?? match[2] ?? "") ?? 0;
    const weekday = WEEKDAYS.get(match[3] ?? "") ?? 0;
    const before = (weekday - first + 7) % 7;
    const end = match.index + match[0].length;
    const meaning = { kind: "weekday", weekday, shift: null, week: null, before } as const;
    return { start: match.index, end, meaning };
  });
}
