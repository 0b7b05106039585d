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
  const verb = nodes.findLastIndex((node, i) => i < at && i >= at - REACH && isVerb(node));
  if (verb < 0 || !HANDING.test(wordOf(nodes[verb]))) return undefined;
  const recipient = findRecipient(nodes, verb, at, sender.to);
  if (!recipient?.mentions.every(isPeople)) return undefined;
  const own = { ...AT_REST, rule: rule.id, mode: rule.mode, cue: at, verb };
  const ends = { groupFrom: statusStart(nodes, verb), to: Math.max(sender.to, recipient.to) };
  const roles: Frame["roles"] = ["initiator", "recipient"];
  return { ...own, first: sender.mentions, second: recipient.mentions, roles, ...ends };
}

/** "handed Tolan a letter", "conveyed to Tolan a letter", "delivered a letter from Keld to Tolan". */
function findRecipient(
  nodes: readonly Node[],
  verb: number,
  letter: number,
  behind: number,
): MentionList | undefined {
  for (const from of [verb + 1, behind]) {
    const start = wordOf(nodes[from]) === "to" ? from + 1 : from;
    const isDirect = from === verb + 1 || start > from;
    const list = isDirect ? readList(nodes, start) : undefined;
    if (list && (from === behind || list.to <= letter)) return list;
  }
  return undefined;
}
