import type { Day } from "../../model/dates.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import type { Discourse } from "../cast/discourse.ts";
import { headedDay, nextWeekday } from "../times/day-headings.ts";
import type { TimeMeaning } from "../times/times.ts";
import { resolveDate } from "../times/dates.ts";

/** "Monday, 23 August: Voss meets Tolan. Tuesday: Ruiz receives Keld": days at the head of an entry. */
export interface HeadedDay {
  day: Day;
  /** Ordinal of the passage over which it stands. */
  passage: number;
  /** Whether this sentence itself opens with it. */
  opens: boolean;
  /** Whether it, or an entry before it, says the year. */
  saysYear: boolean;
}

/** What a sentence tells of where it stands. */
interface Headed {
  nodes: readonly Node[];
  passage: number;
  written: Day | null;
  programme: boolean;
  entryYear: number | undefined;
}

/**
 * Takes note of the day at the head of a sentence; one behind it, of the same entry, goes on under it, and
 * all else under the day of a heading line.
 */
export function followHead(
  discourse: Discourse,
  sentence: Headed,
  headingDay: Day | undefined,
): HeadedDay | undefined {
  const { nodes, passage } = sentence;
  const at = nodes.findIndex((node) => posOf(node) !== "PUNCT" && !BULLET.test(wordOf(node)));
  const head = nodes[at];
  if (head?.kind !== "time" || !MARK.test(wordOf(nodes[at + 1]))) {
    const { head: before } = discourse;
    if (before?.passage === passage) return { ...before, opens: false };
    return headingDay === undefined
      ? undefined
      : { day: headingDay, passage, opens: false, saysYear: true };
  }
  const day = resolveHead(discourse, head, sentence);
  const saysYear = discourse.head?.saysYear === true || saidYear(head.time.meaning);
  discourse.head = day === undefined ? undefined : { day, passage, opens: true, saysYear };
  return discourse.head;
}

function saidYear(meaning: TimeMeaning): boolean {
  return meaning.kind === "day" && meaning.year !== null;
}

const BULLET = /^[*•–—-]+$/;
const MARK = /^(?::|--?|[–—|])$/;

function resolveHead(
  { head, year }: Discourse,
  { time: { meaning } }: Extract<Node, { kind: "time" }>,
  { written, programme, entryYear }: Headed,
): Day | undefined {
  if (entryYear !== undefined) return undefined;
  if (meaning.kind === "weekday") {
    if (head) return nextWeekday(head.day, meaning.weekday);
    const date = programme ? resolveDate(meaning, written, "future") : null;
    return date?.earliest ?? undefined;
  }
  if (meaning.kind !== "day") return undefined;
  // "12 March 2014: …", "3 May: …", "5 February: …": each entry lies behind the one before.
  if (meaning.year === null && head?.saysYear) {
    const own = Number(head.day.slice(0, 4));
    const days = [own, own + 1].map((said) => headedDay({ ...meaning, year: said }, written));
    return days.find((day) => day !== undefined && day >= head.day);
  }
  // In a story of another year a day without one is of that year.
  return meaning.year === null && year ? undefined : headedDay(meaning, written);
}
