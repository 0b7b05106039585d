import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { statusStart } from "./noun-carriers.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import type { NounRule } from "../rules/nouns.ts";

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
