import type { Mode } from "../../model/kinds.ts";
import { readListBackwards } from "../clauses/lists-backwards.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";

/** What one gives, and what one pays: the forms of the verb, and what the noun then tells. */
const GIVING = /^(?:give|gives|gave|given|giving)$/;
const PAYING = /^(?:pay|pays|paid|paying)$/;

const COURTESY = /^(?:courtesy|farewell|introductory|return)$/;

/** "gave Tolan a call", "paid Tolan a visit", "paid Tolan a courtesy call": whom stands before what. */
export function readDoubleObject(nodes: readonly Node[], at: number): Frame | undefined {
  if (!/^(?:call|ring|visit)$/.test(wordOf(nodes[at]))) return undefined;
  let article = at - 1;
  while (article > at - 4 && isDescription(nodes[article])) article--;
  const whom = nodes[article - 1];
  if (!/^(?:an?|another)$/.test(wordOf(nodes[article])) || whom?.kind !== "mention")
    return undefined;
  const list = readListBackwards(nodes, article - 1);
  const verb = list.from - 1;
  const mode = modeOf(nodes, verb, article, at);
  const subject = mode && findSubject(nodes, verb);
  if (!subject || subject.to > verb || !list.mentions.every(isPeople)) return undefined;
  // "gave Keld a call to arms"
  if (mode === "call" && /^(?:to|for)$/.test(wordOf(nodes[at + 1]))) return undefined;
  const roles: Frame["roles"] = mode === "call" ? ["initiator", "recipient"] : ["visitor", "host"];
  const own = { rule: `double-${mode}`, mode, cue: at, verb, roles, ...AT_REST };
  return {
    ...own,
    first: subject.mentions,
    second: list.mentions,
    groupFrom: subject.to,
    to: at + 1,
  };
}

function isDescription(node: Node | undefined): boolean {
  return node?.kind === "word" && /^(?:ADJ|NOUN|PROPN)$/.test(posOf(node));
}

function modeOf(
  nodes: readonly Node[],
  verb: number,
  article: number,
  at: number,
): Extract<Mode, "call" | "meeting" | "visit"> | undefined {
  const [given, noun] = [wordOf(nodes[verb]), wordOf(nodes[at])];
  if (GIVING.test(given)) return noun === "visit" ? undefined : "call";
  if (!PAYING.test(given) || noun === "ring") return undefined;
  if (noun === "visit") return "visit";
  return nodes.slice(article, at).some((node) => COURTESY.test(wordOf(node)))
    ? "meeting"
    : undefined;
}
