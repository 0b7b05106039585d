import { isVerb } from "../clauses/clause-words.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import type { Frame } from "../frames/frame.ts";
import type { ContactDate } from "../../model/report.ts";
import type { SentenceView } from "./contacts.ts";
import { createDate, resolveDate } from "../times/dates.ts";
import type { TimeMeaning } from "../times/times.ts";

/** A week, a month, a year: more than a day, so that "later" may lie outside of it. */
export function isCoarse(meaning: TimeMeaning): boolean {
  if (meaning.kind === "relative") return meaning.relative.unit !== "day";
  return ["month", "year", "span", "unit-anchor"].includes(meaning.kind);
}

/** "In November Voss met Tolan, and the two later spoke by phone": later than the month, for all one knows. */
export function isBeforeLater(nodes: readonly Node[], at: number, { cue }: Frame): boolean {
  const own = nodes[at];
  if (own?.kind !== "time" || at > cue || !isCoarse(own.time.meaning)) return false;
  const isLater = [cue - 1, cue - 2].some((i) => /^(?:later|subsequently)$/.test(wordOf(nodes[i])));
  return isLater && nodes.slice(at, cue - 2).some((node) => isVerb(node));
}

/** The days from then until the day of writing. */
export function resolveLater(
  { nodes, written }: SentenceView,
  frame: Frame,
): ContactDate | undefined {
  const then = nodes.find((_, i) => isBeforeLater(nodes, i, frame));
  if (then?.kind !== "time" || written === null) return undefined;
  const earliest = resolveDate(then.time.meaning, written, "past")?.earliest ?? null;
  const isPast = earliest !== null && earliest < written;
  return isPast ? createDate(earliest, written, "relative") : undefined;
}
