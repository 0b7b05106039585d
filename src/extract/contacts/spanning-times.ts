import type { ContactDate } from "../../model/report.ts";
import { dayNumber, type Day } from "../../model/dates.ts";
import { createDate, resolveDate, type Direction } from "../times/dates.ts";
import type { Frame } from "../frames/frame.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { SentenceView } from "./contacts.ts";

/** Contacts that go on over several days, or of which only bounds are told. */

const LONGEST_DAYS = 7;

/** "held talks in Hask on Monday and Tuesday": one contact on both days; calls are one on each. */
export function resolveDays(
  frame: Frame,
  { nodes, written }: SentenceView,
  near: Node,
  direction: Direction,
): ContactDate | undefined {
  if (frame.timeAt !== undefined || frame.plural || !/^(?:meeting|visit)$/.test(frame.mode))
    return undefined;
  const at = nodes.indexOf(near);
  let [from, to] = [at, at];
  while (isJoined(nodes, from - 1) && isDay(nodes[from - 2])) from -= 2;
  while (isJoined(nodes, to + 1) && isDay(nodes[to + 2])) to += 2;
  const [first, last] = [nodes[from], nodes[to]].map((node) =>
    node && isDay(node) ? resolveDate(node.time.meaning, written, direction) : null,
  );
  if (from === to || !first?.earliest || !last?.latest) return undefined;
  const days = dayNumber(last.latest) - dayNumber(first.earliest);
  return days > 0 && days < LONGEST_DAYS
    ? createDate(first.earliest, last.latest, first.basis)
    : undefined;
}

function isJoined(nodes: readonly Node[], at: number): boolean {
  return /^(?:and|,)$/.test(wordOf(nodes[at]));
}

function isDay(node: Node | undefined): node is Extract<Node, { kind: "time" }> {
  return node?.kind === "time" && /^(?:day|weekday)$/.test(node.time.meaning.kind);
}

/** "has spoken with Keld twice since Monday": on some day between the two. */
export function resolveSince(
  { groupFrom, cue, to }: Frame,
  { nodes, written }: SentenceView,
): ContactDate | undefined {
  const group = wordsOf(nodes, groupFrom, cue);
  if (!/\b(?:has|have|'ve)\b/.test(group) || /\b(?:not|n't|never|no)\b/.test(group))
    return undefined;
  const at = nodes.findIndex((node, i) => node.kind === "time" && isSince(nodes, i));
  const isNear = at >= 0 && (at < cue ? at < OPENING : at < to + BEHIND);
  const since = isNear ? nodes[at] : undefined;
  if (since?.kind !== "time" || written === null) return undefined;
  // "met for the first time since May": not since then.
  if (/\b(?:first|only|last)\b/.test(wordsOf(nodes, cue, at))) return undefined;
  // "three times since May": of no day in particular.
  if (!/^(?:day|weekday|relative)$/.test(since.time.meaning.kind)) return undefined;
  const earliest: Day | null = resolveDate(since.time.meaning, written, "past")?.earliest ?? null;
  return earliest !== null && earliest < written
    ? createDate(earliest, written, "relative")
    : undefined;
}

const OPENING = 3;
const BEHIND = 6;

function isSince(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at - 1]) === "since";
}

/** "did not meet until Tuesday", "It was not until Tuesday that Voss called": then they did. */
export function isNotUntil(
  nodes: readonly Node[],
  at: number,
  { groupFrom, cue, to }: Frame,
): boolean {
  if (!/\buntil(?: late| early)?(?: on)?$/.test(wordsOf(nodes, at - 3, at))) return false;
  if (at < cue) return /\b(?:not|only) until(?: late| early)?(?: on)?$/.test(wordsOf(nodes, 0, at));
  return at < to + 4 && /\b(?:not|n't)\b/.test(wordsOf(nodes, groupFrom, cue));
}
