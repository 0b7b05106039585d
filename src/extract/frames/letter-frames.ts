import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { statusStart } from "./noun-carriers.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounRule } from "../rules/nouns.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { findSubject } from "../clauses/subjects.ts";

/** What one does with a letter that somebody else has written. */
const HANDING =
  /^(?:hand|give|deliver|convey|pass|bring|present|transmit|relay)(?:s|ed|ing)?$|^(?:gave|brought|given|giving|presenting|handing)$/;

/** How many nodes may stand between the verb and the letter. */
const REACH = 8;

/** "Voss handed Tolan a letter from Keld", "conveyed to her a letter of Keld": Keld has written to Tolan. */
export function readHandedLetter(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
): Frame | undefined {
  if (rule.mode !== "letter" || !/^(?:from|of|by)$/.test(wordOf(nodes[at + 1]))) return undefined;
  const sender = readList(nodes, at + 2, true);
  if (!sender?.mentions.every(isPeople)) return undefined;
  const passive = findHanded(nodes, sender.to);
  const active = nodes.findLastIndex((node, i) => i < at && i >= at - REACH && isVerb(node));
  const verb = passive ?? active;
  if (verb < 0 || !HANDING.test(wordOf(nodes[verb]))) return undefined;
  const recipient = findRecipient(nodes, verb, at, passive === undefined ? sender.to : verb + 1);
  if (!recipient?.mentions.every(isPeople)) return undefined;
  const own = { ...AT_REST, rule: rule.id, mode: rule.mode, cue: at, verb };
  const ends = { groupFrom: statusStart(nodes, verb), to: Math.max(sender.to, recipient.to) };
  const roles: Frame["roles"] = ["initiator", "recipient"];
  return { ...own, first: sender.mentions, second: recipient.mentions, roles, ...ends };
}

/** "A letter from Keld was delivered to Tolan": the verb stands behind who wrote it. */
function findHanded(nodes: readonly Node[], from: number): number | undefined {
  const isPassive = /^(?:was|were|been)$/.test(wordOf(nodes[from + 1]))
    ? /^(?:has|have|had)$/.test(wordOf(nodes[from]))
    : /^(?:was|were)$/.test(wordOf(nodes[from]));
  const verb = /^(?:was|were|been)$/.test(wordOf(nodes[from + 1])) ? from + 2 : from + 1;
  return isPassive && HANDING.test(wordOf(nodes[verb])) ? verb : undefined;
}

/** "handed Tolan a letter", "conveyed to Tolan a letter", "delivered a letter from Keld to Tolan". */
function findRecipient(
  nodes: readonly Node[],
  verb: number,
  letter: number,
  behind: number,
): MentionList | undefined {
  const past = wordOf(nodes[verb + 1]) === "over" ? verb + 2 : verb + 1;
  for (const from of [past, behind]) {
    const isAddressed = wordOf(nodes[from]) === "addressed";
    const towards = isAddressed ? from + 1 : from;
    const start = wordOf(nodes[towards]) === "to" ? towards + 1 : from;
    const isDirect = from === past || start > from;
    const list = isDirect ? readList(nodes, start) : undefined;
    if (list && (from === behind || list.to <= letter)) return list;
  }
  return undefined;
}

/** "answered", "replied to", "responded to": with a letter of one's own. */
const ANSWERING = /^(?:answer|repl|respond)(?:s|y|ies|ied|ed|ing|ying)?$/;

/** "on television", "in a speech": answered to everyone. */
const IN_PUBLIC =
  /\b(?:speech|statement|interview|television|twitter|facebook|tweet|parliament|reporters|article|op-ed|press|remarks)\b/;

/** "Voss answered Tolan's letter on Monday", "replied to a letter from Tolan": he has written to her. */
export function readAnsweredLetter(
  nodes: readonly Node[],
  at: number,
  { from, owners }: { from: number; owners: readonly Mention[] },
  rule: NounRule,
): Frame | undefined {
  if (rule.mode !== "letter") return undefined;
  const verb = skipDay(nodes, wordOf(nodes[from - 1]) === "to" ? from - 2 : from - 1);
  if (!isVerb(nodes[verb]) || !ANSWERING.test(wordOf(nodes[verb]))) return undefined;
  const isFrom = /^(?:from|by|of)$/.test(wordOf(nodes[at + 1]));
  const sender = isFrom ? readList(nodes, at + 2, true) : undefined;
  const other = sender?.mentions ?? owners;
  const subject = findSubject(nodes, verb);
  if (!subject || other.length === 0 || ![...subject.mentions, ...other].every(isPeople))
    return undefined;
  const to = sender?.to ?? at + 1;
  const around = `${wordsOf(nodes, subject.to, verb)} | ${wordsOf(nodes, to, to + 12)}`;
  if (/\b(?:not|n't|never|yet|to) (?:\w+ )?\|/.test(around) || IN_PUBLIC.test(around))
    return undefined;
  const own = { ...AT_REST, rule: rule.id, mode: rule.mode, cue: at, verb };
  const roles: Frame["roles"] = ["initiator", "recipient"];
  return { ...own, first: subject.mentions, second: [...other], roles, groupFrom: subject.to, to };
}

/** "replied on Monday to a letter": back to the verb. */
function skipDay(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind !== "time") return at;
  return wordOf(nodes[at - 1]) === "on" ? at - 2 : at - 1;
}

/** "sent Ruiz a letter", "wrote her a note": who it is for stands between the verb and the letter. */
export function readSentLetter(
  nodes: readonly Node[],
  at: number,
  phraseFrom: number,
  rule: NounRule,
): Frame | undefined {
  const recipient = nodes[phraseFrom - 1];
  if (rule.mode !== "letter" || recipient?.kind !== "mention") return undefined;
  const verb = nodes.findLastIndex((node, i) => i < phraseFrom && isVerb(node));
  if (verb < phraseFrom - REACH || !SENDING.test(wordOf(nodes[verb]))) return undefined;
  const list = findDirectObject(nodes, verb);
  const subject = findSubject(nodes, verb);
  if (!subject || list?.to !== phraseFrom || subject.to > verb) return undefined;
  if (![...subject.mentions, ...list.mentions].every(isPeople)) return undefined;
  const own = { ...AT_REST, rule: rule.id, mode: rule.mode, cue: at, verb };
  const ends = { groupFrom: subject.to, to: at + 1, open: list.open };
  const roles: Frame["roles"] = ["initiator", "recipient"];
  return { ...own, first: subject.mentions, second: list.mentions, roles, ...ends };
}

const SENDING =
  /^(?:send|sends|sent|sending|write|writes|wrote|written|writing|address(?:es|ed|ing)?)$/;
