import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { isPeople, isSeveral, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";

/** How far behind the noun its parties may stand, in nodes. */
const REACH = 24;

type Spread = Pick<
  Frame,
  "first" | "second" | "roles" | "to" | "open" | "between" | "verb" | "groupFrom"
>;

/**
 * The parties of a contact that opens its sentence and has them behind its verb: "a frank exchange followed
 * on Tuesday between Keld and Ruiz", "Monday's meeting brought Voss and Tolan face to face", "the dialogue
 * was led by Orr for Norland and Holm for Sudmark", "the session was held under the chairmanship of A and B".
 */
export function readSpread(
  nodes: readonly Node[],
  at: number,
  phraseFrom: number,
): Spread | undefined {
  if (!opensClause(nodes, phraseFrom)) return undefined;
  let hasVerb = false;
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    const word = wordOf(nodes[i]);
    if (/^[;:."“”]$/.test(word) || (hasVerb && /^(?:,|and|that|who|which)$/.test(word)))
      return undefined;
    if (isVerb(nodes[i]) && !wordOf(nodes[i - 1]).endsWith("ed"))
      hasVerb ||= posOf(nodes[i]) !== "";
    if (!hasVerb) continue;
    const list = readBehind(nodes, at, i, word);
    if (!list || !isSeveral(list) || !list.mentions.every(isParty)) continue;
    const { mentions: second, to, open } = list;
    return {
      first: [],
      second,
      roles: [null, null],
      to,
      open,
      between: true,
      verb: at,
      groupFrom: phraseFrom,
    };
  }
  return undefined;
}

function isParty(mention: Mention): boolean {
  return isPeople(mention) || mention.form !== "place";
}

function opensClause(nodes: readonly Node[], from: number): boolean {
  return (
    from === 0 ||
    nodes.slice(0, from).every(({ kind }) => kind === "time") ||
    wordOf(nodes[from - 1]) === "that"
  );
}

/** The list that a preposition or a verb at a node brings: "between A and B", "brought A and B together". */
function readBehind(
  nodes: readonly Node[],
  noun: number,
  at: number,
  word: string,
): MentionList | undefined {
  const before = wordOf(nodes[at - 1]);
  const isLed = word === "by" && LED.test(before);
  const isBetween = word === "between" && isBehindVerb(nodes, noun, at);
  const isChaired = word === "of" && CHAIR.test(wordsOf(nodes, at - CHAIR_REACH, at));
  if (!isBetween && !isLed && !isChaired && !BROUGHT.test(word)) return undefined;
  return readList(nodes, wordOf(nodes[at + 1]) === "together" ? at + 2 : at + 1, true);
}

/** "followed on Tuesday in Hask between": the first verb, day and place; "follows a promise made between" is a promise. */
function isBehindVerb(nodes: readonly Node[], noun: number, at: number): boolean {
  let i = at - 1;
  while (i > noun && (nodes[i]?.kind !== "word" || isPreposition(nodes[i]))) i--;
  return isVerb(nodes[i]) && !nodes.slice(noun + 1, i).some((node) => posOf(node) === "VERB");
}

/** "was held under the joint chairmanship of A and B". */
const CHAIR =
  /\bunder the (?:joint )?(?:chairmanship|co-chairmanship|chair|co-chair|leadership|presidency)$/;
const CHAIR_REACH = 4;

const LED = /^(?:led|headed|chaired|co-chaired|hosted|conducted)$/;
const BROUGHT = /^(?:brought|united|reunited|gathered|joined|involved)$/;
