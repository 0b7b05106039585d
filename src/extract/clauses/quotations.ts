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

/**
 * Who speaks the words in quotation marks of a sentence: the subject of "said", on either side of it. What
 * was said within them ("“She told me that it rained,” Voss said") tells nothing of who speaks them.
 */
export function findQuoted(nodes: readonly Node[], wasOpen: boolean): Mention | undefined {
  const isQuoted = markQuoted(nodes, wasOpen);
  if (!isQuoted.includes(true)) return undefined;
  const at = nodes.findIndex((node, i) => SAYING.has(wordOf(node)) && isQuoted[i] !== true);
  if (at < 0) return findNamedSource(nodes, isQuoted);
  const next = nodes[at + 1];
  const before = wordOf(nodes[at - 1]);
  if (next?.kind === "mention" && /^[",]$/.test(before)) return next.mention;
  const subject = findSubject(nodes, at);
  // "“She told me so,” an official said": nobody of whom the quotation itself tells.
  const mention = subject && isQuoted[subject.from] !== true ? subject.mentions[0] : undefined;
  return mention?.kind === "self" ? undefined : mention;
}

/** "According to Voss, “Tolan and I spoke”": who is named as the source of the words. */
function findNamedSource(
  nodes: readonly Node[],
  isQuoted: readonly boolean[],
): Mention | undefined {
  const at = nodes.findIndex((node, i) => wordOf(node) === "according" && isQuoted[i] !== true);
  const source = at >= 0 && wordOf(nodes[at + 1]) === "to" ? nodes[at + 2] : undefined;
  return source?.kind === "mention" && !source.mention.possessive ? source.mention : undefined;
}

/** Which nodes stand within quotation marks; the marks themselves do. */
function markQuoted(nodes: readonly Node[], wasOpen: boolean): boolean[] {
  // A mark at the head of a sentence opens, whatever was left open before.
  let isOpen = wasOpen && wordOf(nodes[0]) !== '"';
  return nodes.map((node) => {
    const isMark = wordOf(node) === '"';
    if (isMark) isOpen = !isOpen;
    return isOpen || isMark;
  });
}

/**
 * Of whom the words in quotation marks are: '"We have spoken often," Voss said of Tolan', '"He called me," she
 * said on Monday, referring to Keld'.
 */
export function findSpokenOf(nodes: readonly Node[]): Mention | undefined {
  const at = nodes.findIndex((node) => SAYING.has(wordOf(node)));
  if (at < 0) return undefined;
  let i = PRESS.test(wordOf(nodes[at + 1])) ? at + 2 : at + 1;
  while (nodes[i]?.kind === "time" || (isPreposition(nodes[i]) && nodes[i + 1]?.kind === "time"))
    i++;
  const lead = REFERRING.find((words) => words.every((word, k) => wordOf(nodes[i + k]) === word));
  const next = lead && nodes[i + lead.length];
  return next?.kind === "mention" && next.mention.kind === "person" ? next.mention : undefined;
}

/** "told reporters of Keld". */
const PRESS = /^(?:reporters|journalists|newsmen|correspondents|interviewers)$/;

const REFERRING = [
  "of",
  "about",
  ", referring to",
  ", speaking of",
  ", speaking about",
  "in reference to",
].map((words) => words.split(" "));

/** Whether a sentence is a quotation from its first word on, by nobody whom it names: "“We met on Monday.”" */
export function opensQuotation(nodes: readonly Node[]): boolean {
  const isQuoted = markQuoted(nodes, false);
  return wordOf(nodes[0]) === '"' && isQuoted.every((each, i) => each || i === nodes.length - 1);
}

/** Whether a sentence leaves a quotation open, or announces one with its last colon. */
export function leavesOpen(nodes: readonly Node[], wasOpen: boolean): boolean {
  const marks = nodes.filter((node) => wordOf(node) === '"').length;
  if (wordOf(nodes.at(-1)) === ":") return true;
  return marks % 2 === 1 ? !wasOpen : wasOpen && marks === 0;
}
