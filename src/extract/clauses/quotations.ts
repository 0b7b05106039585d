import { isPreposition } from "./clause-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "./nodes.ts";
import { findSubject } from "./subjects.ts";

export const SAYING = new Set(
  `said says told tells tweeted tweets wrote writes posted added announced declared stated explained
  recalled noted remarked answered replied responded`
    .trim()
    .split(/\s+/),
);

/** Who speaks the words in quotation marks of a sentence: the subject of "said", on either side of it. */
export function findQuoted(nodes: readonly Node[]): Mention | undefined {
  if (!nodes.some((node) => wordOf(node) === '"')) return undefined;
  const at = nodes.findIndex((node) => SAYING.has(wordOf(node)));
  if (at < 0) return undefined;
  const next = nodes[at + 1];
  const before = wordOf(nodes[at - 1]);
  if (next?.kind === "mention" && /^[",]$/.test(before)) return next.mention;
  const mention = findSubject(nodes, at)?.mentions[0];
  return mention?.kind === "self" ? undefined : mention;
}

/** 'Of whom the words in quotation marks are: "We have spoken often," Voss said of Tolan. */
export function findSpokenOf(nodes: readonly Node[]): Mention | undefined {
  const at = nodes.findIndex((node) => SAYING.has(wordOf(node)));
  let i = at + 1;
  while (nodes[i]?.kind === "time" || (isPreposition(nodes[i]) && nodes[i + 1]?.kind === "time"))
    i++;
  const next = nodes[i + 1];
  const isOf = at >= 0 && wordOf(nodes[i]) === "of" && next?.kind === "mention";
  return isOf && next.mention.kind === "person" ? next.mention : undefined;
}

/** Whether a sentence leaves a quotation open, or announces one with its last colon. */
export function leavesOpen(nodes: readonly Node[], wasOpen: boolean): boolean {
  const marks = nodes.filter((node) => wordOf(node) === '"').length;
  if (wordOf(nodes.at(-1)) === ":") return true;
  return marks % 2 === 1 ? !wasOpen : wasOpen && marks === 0;
}
