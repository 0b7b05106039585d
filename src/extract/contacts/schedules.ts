import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { Frame } from "../frames/frame.ts";
import type { SentenceView } from "./contacts.ts";
import { nearestTime, openingTime } from "./own-times.ts";

/** Whether the present tense tells of what is to come: schedules, and clauses of time. */

/** "Monday, 23 August: Voss meets Tolan": the day over the entry lies ahead. */
export function isUnderComingDay({ head, written }: SentenceView): boolean {
  return head !== undefined && written !== null && head.day > written;
}

/**
 * "On Friday Voss meets Tolan", "when Voss meets Tolan on Friday", "is meeting Tolan on Friday": who tells
 * of a Friday that is over would say "met". Titles and captions tell all in the present.
 */
export function isOnSchedule(
  frame: Frame,
  { nodes, headline, live, entryYear }: SentenceView,
): boolean {
  if (headline || live || entryYear !== undefined) return false;
  const near = nearestTime(frame, nodes) ?? openingTime(nodes, frame);
  if (near?.kind !== "time" || near.time.meaning.kind !== "weekday") return false;
  const { shift, week } = near.time.meaning;
  if (shift !== null || week !== null) return false;
  const group = wordsOf(nodes, frame.groupFrom, frame.verb);
  return (
    (isFronted(nodes, nodes.indexOf(near)) && !wordOf(nodes[frame.verb]).endsWith("ing")) ||
    /\b(?:is|are)(?: \w+)?$/.test(group) ||
    LEAVES.test(group) ||
    CLAUSE_OF_TIME.test(wordsOf(nodes, frame.verb - CLAUSE_REACH, frame.verb))
  );
}

/** "On Friday Voss", "Later on Friday, Voss"; "Friday: Voss" heads an entry, past or to come. */
function isFronted(nodes: readonly Node[], at: number): boolean {
  return /^(?:later )?on$/.test(wordsOf(nodes, 0, at)) && wordOf(nodes[at + 1]) !== "'s";
}

/** "Voss flies to Perrin on Thursday for talks with Tolan". */
const LEAVES =
  /^(?:flies|travels|heads|leaves|departs|jets|sets off)(?: off)? (?:to|for)\b(?!.* and\b)/;

const CLAUSE_REACH = 8;
const CLAUSE_OF_TIME = /\b(?:when|before|until|once)(?: (?!said|that)[\w'’-]+){1,6}$/;
