import { isVerb } from "../clauses/clause-words.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import type { TimeMeaning } from "../times/times.ts";

/**
 * Days counted from an event whose own day stands behind it: "met Tolan two days after the collapse of
 * the government on 9 August", "three days after meeting Tolan on 2 August, Voss called Keld".
 */

/** How far behind "two days after" the day of the event may stand, in nodes. */
const REACH = 10;

const COUNTED = /\b(?:after|before|eve of)$/i;

/** The node of the day of the event from which a phrase of time counts; undefined where none is said. */
export function findEventTime(nodes: readonly Node[], at: number): number | undefined {
  const own = nodes[at];
  if (own?.kind !== "time" || own.time.meaning.kind !== "anchor") return undefined;
  if (!COUNTED.test(own.time.text)) return undefined;
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    const node = nodes[i];
    if (node?.kind === "time") return isDay(node.time.meaning) ? i : undefined;
    if (/^(?:[,;:.]|said|says|would|will)$/.test(wordOf(node))) return undefined;
    // "a day before the vote to discuss a summit on 20 July": the vote's day is not said.
    if (wordOf(node) === "to" && isVerb(nodes[i + 1])) return undefined;
  }
  return undefined;
}

/** Of an event, not of the contact: the day of what a phrase that stands before it counts from. */
export function isEventTime(nodes: readonly Node[], at: number, cue: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - REACH); i--)
    if (findEventTime(nodes, i) === at) return cue < i || cue > at;
  return false;
}

/** "Three days after meeting Tolan on 2 August": counted from it is only what the main clause tells. */
export function isCountedFromIt(nodes: readonly Node[], at: number, cue: number): boolean {
  const event = findEventTime(nodes, at);
  return event !== undefined && cue > at && cue < event;
}

function isDay({ kind }: TimeMeaning): boolean {
  return kind === "day" || kind === "weekday";
}

/** Days from the event: later "after" it, earlier "before" it. */
export function countFromEvent(text: string, offset: number): number {
  return /after$/i.test(text) ? Math.abs(offset) : -Math.abs(offset);
}
