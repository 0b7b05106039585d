import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Mode } from "../../model/kinds.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Requests for a contact: what was answered tells whether it will be. */
export const REQUEST_FORMS = ["request", "requests", "offer", "offers"] as const;

const FORMS: ReadonlySet<string> = new Set(REQUEST_FORMS);

/** What was asked for, and its channel. */
const ASKED: ReadonlyMap<string, Mode> = new Map([
  ["call", "call"],
  ["meeting", "meeting"],
  ["talks", "meeting"],
  ["audience", "meeting"],
  ["conversation", "unspecified"],
]);

/** How many nodes after a request may tell from whom and for what it was. */
const REACH = 10;

/**
 * "Voss turned down a request from Tolan for a call", "rejected Keld's offer of talks": a contact that
 * one asked for, and the other refused or agreed to.
 */
export function readRequest(nodes: readonly Node[], at: number): Frame | undefined {
  if (!FORMS.has(wordOf(nodes[at])) || isVerb(nodes[at])) return undefined;
  const verb = nodes.findLastIndex((node, i) => i < at && i >= at - 5 && isVerb(node));
  const status = verb < 0 ? undefined : statusOfAnswer(wordsOf(nodes, verb, at));
  const asker = findAsker(nodes, at);
  const asked = findAsked(nodes, at);
  if (!status || !asker || !asked) return undefined;
  const subject = findSubject(nodes, verb);
  if (!subject || !subject.mentions.every(isPeople)) return undefined;
  return {
    ...AT_REST,
    rule: "answered-request",
    mode: asked.mode,
    cue: asked.at,
    verb,
    first: subject.mentions,
    second: [asker],
    roles: ["recipient", "initiator"],
    groupFrom: subject.to,
    to: asked.at + 1,
    timesFrom: asked.at,
    status,
  };
}

function statusOfAnswer(words: string): Frame["status"] {
  if (/^(?:declin|refus|reject|turn\w* down|rebuff|spurn|brush\w* off)/.test(words))
    return "refused";
  return /^(?:accept|grant)/.test(words) ? "planned" : undefined;
}

/** "Tolan's request", "a request from Tolan", "a request of his counterpart, Tolan,". */
function findAsker(nodes: readonly Node[], at: number): Mention | undefined {
  const owner = nodes[wordOf(nodes[at - 1]) === "'s" ? at - 2 : at - 1];
  if (owner?.kind === "mention" && owner.mention.possessive)
    return isPeople(owner.mention) ? owner.mention : undefined;
  for (let i = at + 1; i < Math.min(nodes.length - 1, at + REACH); i++) {
    const next = nodes[i + 1];
    if (isVerb(nodes[i])) return undefined;
    if (!/^(?:from|of|by)$/.test(wordOf(nodes[i])) || next?.kind !== "mention") continue;
    return isPeople(next.mention) ? next.mention : undefined;
  }
  return undefined;
}

/** "for a telephone call", "of direct talks". */
function findAsked(nodes: readonly Node[], at: number): { at: number; mode: Mode } | undefined {
  let isBrought = false;
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    if (isVerb(nodes[i])) return undefined;
    isBrought ||= /^(?:for|of)$/.test(wordOf(nodes[i]));
    const mode = ASKED.get(wordOf(nodes[i]));
    if (isBrought && mode !== undefined) return { at: i, mode };
  }
  return undefined;
}
