import { dayNumber, type Day } from "../../model/dates.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { SentenceView } from "./contacts.ts";
import { resolveDate } from "../times/dates.ts";
import type { TimeMeaning } from "../times/times.ts";

/** A past year that the text goes back to, and where: "In 1995 she led the talks. On 14 May she met Keld." */
export interface ToldYear {
  year: number;
  passage: number;
  /** Whether it stands over the passage as a heading: no day there is of another year. */
  heading?: boolean;
}

/** What a sentence opens with sets the scene; further on a year tells only of something. */
const OPENING_NODES = 4;

/** A day that lies so near before the day of writing is news, whatever year was told before. */
const NEWS_DAYS = 21;

/** Takes note of a past year with which a sentence opens, or which is the heading of its passage. */
export function followYear(
  discourse: Discourse,
  { nodes, written, passage, entryYear }: SentenceView,
): void {
  const said = nodes.findIndex(
    (node) => node.kind === "time" && yearOf(node.time.meaning) !== undefined,
  );
  const node = nodes[said];
  if (entryYear !== undefined) discourse.year = { year: entryYear, passage, heading: true };
  if (node?.kind !== "time" || said > OPENING_NODES) return;
  const year = yearOf(node.time.meaning) ?? 0;
  const isPast = written !== null && year < Number(written.slice(0, 4));
  discourse.year = isPast ? { year, passage } : undefined;
}

function yearOf(meaning: TimeMeaning): number | undefined {
  if (meaning.kind === "year") return meaning.year;
  if (meaning.kind === "span") {
    const [first, last] = [meaning.earliest, meaning.latest].map((day) => Number(day.slice(0, 4)));
    return (last ?? 0) - (first ?? 0) > 1 ? undefined : first;
  }
  const hasYear = meaning.kind === "day" || meaning.kind === "month";
  return hasYear ? (meaning.year ?? undefined) : undefined;
}

/**
 * A day or month without a year, in the year that its paragraph, or the story that it goes on with
 * ("A month later, on 16 June"), was set in.
 */
export function ofToldYear(
  { year }: Discourse,
  { folded, passage, written }: SentenceView,
  meaning: TimeMeaning,
): TimeMeaning {
  const isOpen =
    (meaning.kind === "day" || meaning.kind === "month") &&
    meaning.year === null &&
    meaning.yearShift === undefined;
  if (!year || !isOpen) return meaning;
  if (year.heading && year.passage === passage) return { ...meaning, year: year.year };
  if (isNews(meaning, written)) return meaning;
  return year.passage === passage || LATER.test(folded) ? { ...meaning, year: year.year } : meaning;
}

const LATER = /\b(?:days?|weeks?|fortnight|months?) (?:later|afterwards?|after that)\b/;

function isNews(meaning: TimeMeaning, written: Day | null): boolean {
  const latest = resolveDate(meaning, written, "past")?.latest ?? null;
  return latest !== null && written !== null && dayNumber(written) - dayNumber(latest) < NEWS_DAYS;
}
