import { isPreposition } from "./clause-words.ts";
import { wordOf, type Node } from "./nodes.ts";

/** Where in a list of mentions a day or a place stands: "met A on Monday and B on Tuesday". */

/** Past phrases of time and their prepositions. */
export function skipTimes(nodes: readonly Node[], from: number): number {
  let i = from;
  while (nodes[i]?.kind === "time" || (isPreposition(nodes[i]) && nodes[i + 1]?.kind === "time")) {
    i += nodes[i]?.kind === "time" ? 1 : 2;
  }
  return i;
}

/** Whether a day stands behind the joint before the next member. */
export function hasTimeBetween(nodes: readonly Node[], from: number, next: number): boolean {
  const joint = jointBefore(nodes, next);
  return joint > from && nodes.slice(joint, next).some(({ kind }) => kind === "time");
}

export function jointBefore(nodes: readonly Node[], next: number): number {
  for (let i = next - 1; i > 0; i--) if (wordOf(nodes[i]) === "and") return i;
  return next;
}

/** "Keld in Brevic on Tuesday": a day directly after a mention, or behind its place. */
export function hasOwnTime(nodes: readonly Node[], at: number): boolean {
  const isPlace = /^(in|at)$/.test(wordOf(nodes[at])) && nodes[at + 1]?.kind === "mention";
  const i = isPlace ? at + 2 : at;
  return nodes[isPreposition(nodes[i]) ? i + 1 : i]?.kind === "time";
}

/** "Tolan in Perrin": a place directly after a mention. */
export function hasOwnPlace(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const isPlace =
    next?.kind === "mention" && next.mention.form !== null && !next.mention.possessive;
  return /^(?:in|at)$/.test(wordOf(nodes[at])) && isPlace && next.mention.form !== "adjective";
}
