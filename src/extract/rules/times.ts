/** Words of time, in folded form. Each row has an example that it must match and one that it must not. */

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sunday", 0],
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
]);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** What a relative phrase means: days or whole units counted from the day of writing. */
export type RelativeTime =
  | { unit: "day"; from: number; to: number }
  | { unit: "week" | "month" | "year"; offset: number; untilNow: boolean }
  /** The last spring, summer, autumn or winter (0 to 3) that has begun, or the one a year before it. */
  | { unit: "season"; season: number; isLast: boolean }
  /** The Saturday and Sunday before, or those of which the day is one. */
  | { unit: "weekend" };

export interface RelativeTimeRule {
  id: string;
  pattern: RegExp;
  means: RelativeTime;
  example: string;
  counterExample: string;
}

const days = (from: number, to = from): RelativeTime => ({ unit: "day", from, to });
const whole = (
  unit: "week" | "month" | "year",
  offset: number,
  untilNow = false,
): RelativeTime => ({
  unit,
  offset,
  untilNow,
});

const NAMED_TIMES: readonly RelativeTimeRule[] = [
  {
    id: "day-before-yesterday",
    pattern: /\bthe day before yesterday\b/,
    means: days(-2),
    example: "They met the day before yesterday.",
    counterExample: "They met the day before the vote.",
  },
  {
    id: "day-after-tomorrow",
    pattern: /\bthe day after tomorrow\b/,
    means: days(2),
    example: "They meet the day after tomorrow.",
    counterExample: "They meet the day after the vote.",
  },
  {
    id: "today",
    pattern:
      /\b(?:(?:earlier )?(?:today|tonight|this (?:morning|afternoon|evening|noon))|at this (?:hour|moment)|right now|as we speak)\b/,
    means: days(0),
    example: "Voss met Tolan this morning.",
    counterExample: "Voss met Tolan one morning.",
  },
  {
    id: "yesterday",
    pattern:
      /\b(?:(?:late |early )?yesterday(?: morning| afternoon| evening| night)?|last (?:night|evening)|overnight)\b/,
    means: days(-1),
    example: "Voss rang Keld last night.",
    counterExample: "Voss rang Keld at night.",
  },
  {
    id: "tomorrow",
    pattern: /\btomorrow\b/,
    means: days(1),
    example: "Voss meets Tolan tomorrow.",
    counterExample: "Voss meets Tolan soon.",
  },
  {
    id: "past-week",
    pattern: /\b(?:over|during|in|within) the (?:past|last) (?:week|seven days)\b(?! of)/,
    means: days(-7, 0),
    example: "They spoke twice over the past week.",
    counterExample: "They spoke in the last week of June.",
  },
  {
    id: "week-before-last",
    pattern: /\bthe week before last\b/,
    means: whole("week", -2),
    example: "They spoke the week before last.",
    counterExample: "They spoke the week before the vote.",
  },
  {
    id: "last-week",
    pattern: /\b(?:earlier |late |early )?(?:last|the previous|the past) week\b(?! of)/,
    means: whole("week", -1),
    example: "They spoke last week.",
    counterExample: "They spoke in the last weeks.",
  },
  {
    id: "this-week",
    pattern: /\b(?:earlier |later )?this week\b/,
    means: whole("week", 0, true),
    example: "They spoke earlier this week.",
    counterExample: "They spoke a week ago.",
  },
  {
    id: "next-week",
    pattern: /\b(?:next|the coming) week\b/,
    means: whole("week", 1),
    example: "They will meet next week.",
    counterExample: "They met the week after.",
  },
  {
    id: "last-month",
    pattern: /\b(?:earlier |late |early )?last month\b/,
    means: whole("month", -1),
    example: "They spoke last month.",
    counterExample: "They spoke a month ago.",
  },
  {
    id: "this-month",
    pattern: /\b(?:earlier |later )?this month\b/,
    means: whole("month", 0, true),
    example: "They spoke earlier this month.",
    counterExample: "They spoke every month.",
  },
  {
    id: "by-the-end-of-the-week",
    pattern:
      /\b(?:before|by) the (?:end|close) of (?:the|this) week\b|\bbefore the week (?:is|was) (?:out|over)\b/,
    means: whole("week", 0, true),
    example: "They will meet before the week is out.",
    counterExample: "They will meet before the end of the strike.",
  },
  {
    id: "by-the-end-of-the-month",
    pattern:
      /\b(?:before|by) the (?:end|close) of (?:the|this) month\b|\bbefore the month (?:is|was) (?:out|over)\b/,
    means: whole("month", 0, true),
    example: "They will meet before the month is out.",
    counterExample: "They will meet before the month of fasting.",
  },
  {
    id: "by-the-end-of-the-year",
    pattern:
      /\b(?:before|by) the (?:end|close) of (?:the|this) year\b|\bbefore the year (?:is|was) (?:out|over)\b/,
    means: whole("year", 0, true),
    example: "They will meet by the end of the year.",
    counterExample: "They will meet in the year of the vote.",
  },
  {
    id: "next-month",
    pattern: /\bnext month\b/,
    means: whole("month", 1),
    example: "They will meet next month.",
    counterExample: "They met the month after.",
  },
  {
    id: "last-year",
    pattern: /\blast year\b/,
    means: whole("year", -1),
    example: "They met last year.",
    counterExample: "They met for years.",
  },
  {
    id: "this-year",
    pattern: /\b(?:earlier |later )?this year\b/,
    means: whole("year", 0, true),
    example: "They met earlier this year.",
    counterExample: "They met every year.",
  },
  {
    id: "weekend",
    pattern:
      /\b(?:at|over|during|on|last|this|next|for) (?:the )?(?:past |last |coming |next )?weekend\b/,
    means: { unit: "weekend" },
    example: "They met over the weekend.",
    counterExample: "They met on weekdays.",
  },
  {
    id: "few-days-ago",
    pattern: /\b(?:a few|several|some) days (?:ago|earlier)\b|\bthe other day\b/,
    means: days(-7, -1),
    example: "They spoke a few days ago.",
    counterExample: "They spoke for a few days.",
  },
  {
    id: "few-weeks-ago",
    pattern: /\b(?:a few|several|some) weeks (?:ago|earlier)\b/,
    means: days(-49, -14),
    example: "They spoke several weeks ago.",
    counterExample: "They spoke for several weeks.",
  },
  {
    id: "few-months-ago",
    pattern: /\b(?:a few|several|some) months (?:ago|earlier)\b/,
    means: days(-300, -45),
    example: "They spoke a few months ago.",
    counterExample: "They spoke for a few months.",
  },
  {
    id: "few-years-ago",
    pattern: /\b(?:a few|several|some|many) years (?:ago|earlier)\b/,
    means: days(-3650, -500),
    example: "They spoke some years ago.",
    counterExample: "They spoke for some years.",
  },
  {
    id: "recent-months",
    pattern:
      /\b(?:in|over|during) (?:the )?(?:recent|last few|past few|last couple of|past couple of) months\b/,
    means: days(-180, 0),
    example: "In recent months Tolan has met Voss.",
    counterExample: "Two months of talks ended.",
  },
  {
    id: "recent-days",
    pattern:
      /\b(?:in|over|during) (?:the )?(?:recent|last few|past few|last couple of|past couple of) days\b/,
    means: days(-7, 0),
    example: "In recent days Tolan has talked to Voss.",
    counterExample: "In recent years Tolan has talked to Voss.",
  },
  {
    id: "recent-weeks",
    pattern:
      /\b(?:in|over|during) (?:the )?(?:recent|last few|past few|past two|last two|past couple of) weeks\b/,
    means: days(-28, 0),
    example: "Over the past two weeks they met.",
    counterExample: "Two weeks of talks ended.",
  },
];

const SEASONS = ["spring", "summer", "(?:autumn|fall(?! (?:in|of)\\b))", "winter"];

/** What follows "in the spring" where a season is meant: "in the spring session" is none. */
const NO_NOUN = "(?= ?[.,;:)]|$| (?:and|but|to|with|when|in|at|after|before|for|on|by) )";

/** "last autumn", "earlier this summer", "in the spring". */
const SEASON_TIMES: readonly RelativeTimeRule[] = SEASONS.flatMap((name, season) =>
  [true, false].map((isLast): RelativeTimeRule => {
    const word = name.replace(/^.*?(autumn).*$/, "$1");
    const said = isLast ? "last" : "this";
    return {
      id: `${said}-${word}`,
      pattern: new RegExp(
        `\\b(?:earlier |later |late |early )?${said} ${name}\\b${isLast ? "" : `|\\bin the ${name}${NO_NOUN}`}`,
      ),
      means: { unit: "season", season, isLast },
      example: `They met ${said} ${word}.`,
      counterExample: `They met every ${word}.`,
    };
  }),
);

export const RELATIVE_TIMES: readonly RelativeTimeRule[] = [...NAMED_TIMES, ...SEASON_TIMES];

/** A phrase with one of these before it is no date of a contact: "since Monday", "until 15 August". */
export const NO_DATE_BEFORE =
  /\b(?:since|until|till|by|after|before|ahead of|prior to|following|as of|from|(?:run|lead|build) ?-? ?up to)\s+(?:the\s+)?$/;
