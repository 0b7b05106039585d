import { isPreposition } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import { statusStart } from "./noun-carriers.ts";
import { findInsertedDay } from "./inserted-days.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

export const GATHERING_FORM = "together";

/** What brings people to one table; a flood or a song brings them together too. */
const EVENT =
  /\b(?:summit|meeting|talks|conference|session|dinner|lunch|breakfast|gathering|round|negotiations|conclave|forum)\b/;

const BRINGING = /^(?:bring|brings|brought|bringing)$/;

/** How many words before the verb an event, and behind the parties what they were brought together for, may stand. */
const REACH = 12;

/** "A tripartite summit in Hask brought together Voss, Tolan and Keld": they were there, each with the others. */
export function readBroughtTogether(nodes: readonly Node[], at: number): Frame | undefined {
  const verb = at - 1;
  if (wordOf(nodes[at]) !== GATHERING_FORM) return undefined;
  if (!BRINGING.test(wordOf(nodes[verb]))) return readBetween(nodes, at);
  // "a session bringing together A and B was held": the verb is not B's.
  const list = readList(nodes, at + 1, wordOf(nodes[verb]) === "bringing");
  if (!list || !isSeveral(list)) return undefined;
  const isEvent = EVENT.test(wordsOf(nodes, verb - REACH, verb));
  const purpose = isPreposition(nodes[list.to]) ? wordsOf(nodes, list.to, list.to + REACH / 2) : "";
  if (!isEvent && !(list.mentions.every(isPeople) && EVENT.test(purpose))) return undefined;
  return frameOf(nodes, verb, list, list.to);
}

/** How many nodes those who are brought together may take up. */
const LONGEST_LIST = 10;

/** "Brandt brought Voss and Tolan together for the first time": somebody did, so that they met. */
function readBetween(nodes: readonly Node[], at: number): Frame | undefined {
  const from = Math.max(0, at - LONGEST_LIST);
  const verb = nodes.findLastIndex((node, i) => i >= from && i < at && BRINGING.test(wordOf(node)));
  const list = verb < 0 ? undefined : readList(nodes, verb + 1, true);
  if (!list || list.to !== at || list.mentions.length < 2 || !list.mentions.every(isPeople))
    return undefined;
  // "agreed to bring Voss and Tolan together": nobody says that it came to pass.
  if (wordOf(nodes[verb - 1]) === "to") return undefined;
  const host = findSubject(nodes, verb);
  const isEvent = EVENT.test(wordsOf(nodes, verb - REACH, verb));
  if (!isEvent && !host?.mentions.every(isPeople)) return undefined;
  return frameOf(nodes, verb, list, at + 1);
}

function frameOf(nodes: readonly Node[], verb: number, list: MentionList, to: number): Frame {
  const event = nodes.findIndex((node, i) => i < verb && EVENT.test(wordOf(node)));
  const timeAt = findInsertedDay(nodes, event, verb);
  const rule = "brought-together";
  const own = { ...AT_REST, rule, mode: "meeting" as const, cue: verb, verb, timeAt };
  const ends = { groupFrom: statusStart(nodes, verb), to, open: list.open, between: true };
  return { ...own, first: [], second: list.mentions, roles: [null, null], ...ends };
}
