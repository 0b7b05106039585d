import type { Dateline } from "../model/article.ts";
import { dayNumber, dayOf, dayOfTime, isDayOf, type Day } from "../model/dates.ts";
import { findDateExpressions, MONTH, monthOf } from "./date-expressions.ts";
import { isDatelinePlace } from "./dateline-places.ts";
import { resolveCredit } from "./publishers.ts";

/** A dateline as it is written. Its day is null where it gives no year. */
export interface DatelineReading extends Dateline {
  /** Month and day: [8, 21]. */
  monthDay: readonly [month: number, day: number] | null;
  /** The agency that it names. */
  agency: string | undefined;
}

const WORD = "[\\p{Lu}][\\p{L}.'’-]*";
/** "HASK", "New Delhi", "Sharm el-Sheikh", "LAHORE/ISLAMABAD", "Islamabad, Kabul", "Kabul [Afghanistan]". */
const PLACE = `(?<place>${WORD}(?:[ /]${WORD}| el-${WORD}| de ${WORD}){0,3})(?:, (?!${MONTH}\\b)(?<region>${WORD}(?: ${WORD}){0,2})| \\[[^\\]\\n]{2,30}\\])?`;
const DATE = `(?<date>(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${MONTH}|${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?)(?:,? ?\\d{4})?)`;
const AGENCY = "(?:\\((?<agency>[^()\\n]{2,80})\\)|(?<=\\s)/(?<slashed>[A-Z][A-Za-z -]{1,20})/)";
const SEPARATOR = "(?:--|[:.—–-])";

/** Forms of datelines, the fullest first. */
const FORMS: readonly string[] = [
  // HASK, Aug 21: | TEHRAN, Oct. 26 (MNA) – | MOSCOW, August 18. /TASS/. | PERRIN - 4 Sept (Agency)
  `${PLACE}(?:\\s?[,:–—-]\\s?|(?<=\\]) )${DATE}\\.?(?:,?\\s?${AGENCY})?\\s?${SEPARATOR}{0,2}(?=\\s|\\p{L}|$)`,
  // MOSCOW (Wire News / Agency - 17th August, 2021) | KABUL (Reuters) - | BERLIN, (dpa) : | HASK — (AP) —
  `${PLACE},?\\s?(?:[—–-]{1,2}\\s)?${AGENCY}\\s?${SEPARATOR}{0,2}(?=\\s|\\p{L}|$)`,
  // ISLAMABAD: | WASHINGTON — | Islamabad, Pakistan:
  `${PLACE}\\s?(?<bare>:|—|–|--|-)\\s`,
];
const PATTERNS = FORMS.map((form) => new RegExp(`^${form}`, "iu"));

/** Labels of speakers and of kinds of stories look like places. */
const LABEL =
  /^(?:(?:mr|ms|mrs|dr|sir|secretary|minister|president|ambassador|premier|general|foreign minister|prime minister|chancellor|senator|under secretary|deputy secretary|spokesperson)\b.*|questions?|answer|moderator|operator|interpreter|participant|reporter|host|q|a|watch|breaking(?: news)?|updated?|update \d+|exclusive|explainer|explained|analysis|opinion|editorial|factbox|timeline|video|live|note|read|photos?|file|summary|topics?|correction|corrected|interview|report|press release|statement|subject|background|wrap(?:up)?|just in|factsheet|fact sheet)$/i;

/** "In Kabul, August 15 was …" is a sentence. */
const SENTENCE_START =
  /\b(?:on|in|at|by|since|until|from|last|this|early|late|before|after|as|of|the|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** A dateline on a line of its own is not longer. */
const LONGEST_ALONE = 60;
/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const REACH = 160;

/**
 * The dateline at the start of a paragraph, or undefined. Places in small letters need a date, a
 * known agency or a known city; in capitals a separator is enough.
 *
 * @param start where the paragraph begins in the article's text
 */
export function resolveDateline(paragraph: string, start: number): DatelineReading | undefined {
  const head = paragraph.slice(0, REACH);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(head);
    const groups = match?.groups;
    if (!match || !groups || !isPlace(groups)) continue;
    const written = `${groups["date"] ?? ""} ${groups["agency"] ?? ""}`;
    const { day, monthDay } = dayIn(written);
    const agency = resolveCredit(groups["agency"] ?? groups["slashed"] ?? "");
    const length = /^\s*/.exec(head.slice(match[0].length))?.[0].length ?? 0;
    const end = start + match[0].length + length;
    const place = (groups["place"] ?? "").trim();
    // "Colmar Bay, 14 May 2019: that is what is stamped on the map" goes on, and begins no report.
    const goesOn = /^\p{Ll}/u.test(head.slice(match[0].length + length));
    if (goesOn && place !== place.toUpperCase() && groups["agency"] === undefined) continue;
    return { start, end, place, day, monthDay, agency };
  }
  return undefined;
}

/** Whether a line is nothing but a dateline: a city, or a place with its date ("Hask, August 20"). */
export function isLoneDateline(line: string): boolean {
  if (line.length > LONGEST_ALONE) return false;
  return isDatelinePlace(line) || resolveDateline(line, 0)?.end === line.length;
}

/** Patterns ignore case for the months' sake, so that capitals are checked here. */
function isPlace(groups: Readonly<Record<string, string | undefined>>): boolean {
  const place = groups["place"] ?? "";
  const region = groups["region"] ?? "";
  if (!/^\p{Lu}/u.test(place) || LABEL.test(place) || SENTENCE_START.test(place)) return false;
  const first = place.replace(/\/.*$/, "");
  if (isDatelinePlace(first) || isDatelinePlace(place) || isDatelinePlace(`${place}, ${region}`))
    return true;
  const isCapital = place === place.toUpperCase() && place.length > 2;
  const source = groups["agency"] ?? groups["slashed"];
  const isFiled =
    source !== undefined &&
    (resolveCredit(source) !== undefined || dayIn(source).monthDay !== null);
  if (groups["date"] !== undefined) return isCapital || isFiled || isNamed(place);
  if (groups["bare"] !== undefined) return isCapital && groups["bare"] !== "-";
  return isFiled && (isCapital || isNamed(place));
}

/** One or two words with capitals: a sentence that begins with a date has more or smaller ones. */
function isNamed(place: string): boolean {
  const words = place.split(/[ /]/);
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const MONTH_DAY = new RegExp(
  `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<n1>${MONTH})|(?<n2>${MONTH}) ?(?<d2>\\d{1,2}))(?!\\d)`,
  "i",
);

function dayIn(written: string): Pick<DatelineReading, "day" | "monthDay"> {
  const [full] = findDateExpressions(written);
  const groups = MONTH_DAY.exec(written)?.groups;
  const month = monthOf(groups?.["n1"] ?? groups?.["n2"] ?? "");
  const date = Number(groups?.["d1"] ?? groups?.["d2"]);
  const exists = month !== undefined && isDayOf(2020, month, date);
  return { day: full?.value ?? null, monthDay: exists ? [month, date] : null };
}

/**
 * The dateline's day: as written, or with the year of publication, or the year before where that
 * would lie more than a month ahead of it. Null where nothing gives the year.
 */
export function dayOfDateline(reading: DatelineReading, published: string | undefined): Day | null {
  if (reading.day !== null || reading.monthDay === null) return reading.day;
  const publishedDay = published === undefined ? undefined : dayOfTime(published);
  if (publishedDay === undefined) return null;
  const [month, date] = reading.monthDay;
  const year = Number(publishedDay.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    if (!isDayOf(candidate, month, date)) continue;
    const day = dayOf(candidate, month, date);
    if (dayNumber(day) <= dayNumber(publishedDay) + 31) return day;
  }
  return null;
}
