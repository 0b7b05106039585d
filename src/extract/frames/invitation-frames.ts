import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findAfterPreposition, findDirectObject } from "../clauses/objects.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Invitations: one side asks the other to come; whether it comes, an answer may tell. */
export const INVITATION_FORMS = ["invite", "invites", "invited", "inviting", "invitation"] as const;

const OWN = { mode: "visit", ...AT_REST } as const;

export function readInvitation(nodes: readonly Node[], at: number): Frame | undefined {
  const word = wordOf(nodes[at]);
  if (word === "invitation") return readAnswer(nodes, at);
  if (!word.startsWith("invit") || !isVerb(nodes[at])) return undefined;
  const isPassive = /\b(?:is|are|was|were|been|be)(?: also)?$/.test(wordsOf(nodes, at - 2, at));
  const subject = findSubject(nodes, at);
  const other = isPassive
    ? findAfterPreposition(nodes, at, ["by"], 12)
    : findDirectObject(nodes, at);
  if (!subject || !other || ![...subject.mentions, ...other.mentions].every(isPeople))
    return undefined;
  const isNegated = /\b(?:not|n't|never)\b/.test(wordsOf(nodes, subject.to, at));
  const isToCome = comes(nodes, other.to) || (isPassive && comes(nodes, at + 1));
  if (isNegated || !isToCome) return undefined;
  const answer = wordsOf(nodes, other.to, other.to + ANSWER_REACH);
  return {
    ...OWN,
    rule: "invited",
    cue: at,
    verb: at,
    first: subject.mentions,
    second: other.mentions,
    roles: isPassive ? ["visitor", "host"] : ["host", "visitor"],
    groupFrom: subject.to,
    to: other.to,
    timesFrom: isOnChannel(wordsOf(nodes, 0, nodes.length)) ? nodes.length : other.to,
    status: statusOfAnswer(answer) ?? "requested",
  };
}

/** "invited Ruiz to Brevic in a call on Tuesday", "when they spoke on Tuesday": the day is that of the call. */
function isOnChannel(words: string): boolean {
  return /\b(?:(?:in|during|at|over) (?:an?|the|their|his|her) (?:[\w-]+ ){0,3}(?:call|conversation|letter|meeting|talks|talk|videoconference|lunch|dinner)|(?:by|over the|on the) (?:tele)?phone|when|by letter)\b/.test(
    words,
  );
}

/** How many nodes after an invitation may tell what was answered. */
const ANSWER_REACH = 16;

/** "…, and she has accepted", "who has yet to accept". */
function statusOfAnswer(words: string): "planned" | "refused" | undefined {
  if (/\b(?:declined|refused|turned (?:it )?down)\b/.test(words)) return "refused";
  if (/\b(?:not|n't|yet to|whether|if)\b.*\baccept/.test(words)) return undefined;
  return /\baccepted\b/.test(words) ? "planned" : undefined;
}

/** "to Brevic", "to visit", "for talks": to come, and not to write, to speak or to invest. */
function comes(nodes: readonly Node[], at: number): boolean {
  const i = wordOf(nodes[at]) === "," ? at + 1 : at;
  const next = nodes[i + 1];
  if (wordOf(nodes[i]) === "to" && next?.kind === "mention")
    return next.mention.kind === "state" && !next.mention.possessive;
  return /^(?:to (?:visit|come to|travel to|pay (?:him |her |them )?an? (?:\w+ )?visit)|(?:for|to) (?:an? )?(?:\w+ )?(?:talks|meeting|visit|dinner|lunch|negotiations|consultations))\b/.test(
    wordsOf(nodes, i, i + 7),
  );
}

/** "accepted Keld's invitation to visit", "turned down an invitation from Keld". */
function readAnswer(nodes: readonly Node[], at: number): Frame | undefined {
  const owner = nodes[wordOf(nodes[at - 1]) === "'s" ? at - 2 : at - 1];
  const from = wordOf(nodes[at + 1]);
  const host = /^(from|of|by)$/.test(from) ? nodes[at + 2] : owner;
  if (host?.kind !== "mention" || (host === owner && !host.mention.possessive)) return undefined;
  const verb = nodes.findLastIndex((node, i) => i < at && i >= at - 5 && isVerb(node));
  const answer = wordsOf(nodes, verb, at);
  const isAccepted = answer.startsWith("accept");
  const isRefused = /^(?:declin|refus|reject|turn\w* down)/.test(answer);
  const subject = isAccepted || isRefused ? findSubject(nodes, verb) : undefined;
  if (!subject || !isPeople(host.mention) || !subject.mentions.every(isPeople)) return undefined;
  const to = host === owner ? at + 1 : at + 3;
  if (!comes(nodes, to)) return undefined;
  return {
    ...OWN,
    rule: "accepted-invitation",
    cue: at,
    verb,
    first: subject.mentions,
    second: [host.mention],
    roles: ["visitor", "host"],
    groupFrom: subject.to,
    to,
    timesFrom: to,
    status: isRefused ? "refused" : "planned",
  };
}
