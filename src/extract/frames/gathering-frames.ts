import { isPreposition } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import { statusStart } from "./noun-carriers.ts";
import { readList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

export const GATHERING_FORM = "together";

/** What brings people to one table; a flood or a song brings them together too. */
const EVENT =
  /\b(?:summit|meeting|talks|conference|session|dinner|lunch|breakfast|gathering|round|negotiations|conclave|forum)\b/;

/** How many words before the verb an event, and behind the parties what they were brought together for, may stand. */
const REACH = 12;

/** "A tripartite summit in Hask brought together Voss, Tolan and Keld": they were there, each with the others. */
export function readBroughtTogether(nodes: readonly Node[], at: number): Frame | undefined {
  const verb = at - 1;
  if (wordOf(nodes[at]) !== GATHERING_FORM) return undefined;
  if (!/^(?:bring|brings|brought|bringing)$/.test(wordOf(nodes[verb]))) return undefined;
  const list = readList(nodes, at + 1);
  if (!list || !isSeveral(list)) return undefined;
  const isEvent = EVENT.test(wordsOf(nodes, verb - REACH, verb));
  const purpose = isPreposition(nodes[list.to]) ? wordsOf(nodes, list.to, list.to + REACH / 2) : "";
  if (!isEvent && !(list.mentions.every(isPeople) && EVENT.test(purpose))) return undefined;
  const own = { ...AT_REST, rule: "brought-together", mode: "meeting" as const, cue: verb, verb };
  const ends = { groupFrom: statusStart(nodes, verb), to: list.to, open: list.open, between: true };
  return { ...own, first: [], second: list.mentions, roles: [null, null], ...ends };
}
