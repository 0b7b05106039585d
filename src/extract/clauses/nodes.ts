import type { Mention } from "../mentions/mention.ts";
import type { Source } from "../mentions/source.ts";
import type { TimePhrase } from "../times/times.ts";
import type { Token } from "../text/tokens.ts";

/**
 * A sentence as the clause grammar walks it: mentions and time phrases are one node each, all else
 * a node a token.
 */
export type Node =
  | { kind: "mention"; from: number; to: number; mention: Mention }
  | { kind: "time"; from: number; to: number; time: TimePhrase }
  | { kind: "word"; from: number; to: number; token: Token };

/** The nodes of a sentence. Where a mention and a time phrase overlap the mention stands. */
export function findNodes(
  source: Source,
  mentions: readonly Mention[],
  times: readonly TimePhrase[],
): Node[] {
  const nodes: Node[] = [];
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const timeAt = new Map(times.map((time) => [time.from, time]));
  let at = 0;
  for (let token = source.tokens[at]; token; token = source.tokens[at]) {
    const mention = mentionAt.get(at);
    const time = timeAt.get(at);
    if (mention) {
      nodes.push({ kind: "mention", from: at, to: mention.to, mention });
      at = Math.max(mention.to, at + 1);
    } else if (time) {
      nodes.push({ kind: "time", from: at, to: time.to, time });
      at = Math.max(time.to, at + 1);
    } else {
      nodes.push({ kind: "word", from: at, to: at + 1, token });
      at++;
    }
  }
  if (mentions.length === 0) return nodes;
  return nodes.map((node, i) => {
    if (isQuality(nodes, i, node)) return asTagged(node, "ADJ");
    const isVerb =
      mentions.length > 1 &&
      (isVerbBetween(nodes, i, node) ||
        isPastBehindName(nodes, i, node) ||
        isParticiple(nodes, i, node));
    return isVerb ? asTagged(node, "VERB") : node;
  });
}

/** "behind closed doors", "after strained talks": between a preposition and a noun no verb stands. */
function isQuality(nodes: readonly Node[], at: number, node: Node): boolean {
  if (posOf(node) !== "VERB" || !wordOf(node).endsWith("ed")) return false;
  const before = wordOf(nodes[at - 1]);
  const isBehind = posOf(nodes[at - 1]) === "ADP" && before !== "to" && before !== "as";
  return isBehind && posOf(nodes[at + 1]) === "NOUN";
}

/**
 * "Tolan informed her guest": behind a name and before an object no adjective in -ed stands; "was
 * informed of the plan" tells what was done.
 */
function isPastBehindName(nodes: readonly Node[], at: number, node: Node): boolean {
  if (posOf(node) !== "ADJ" || !wordOf(node).endsWith("ed")) return false;
  if (posOf(nodes[at - 1]) === "AUX" && TOLD.test(wordOf(node))) return true;
  const [before, after] = [nodes[at - 1], nodes[at + 1]];
  const isName = before?.kind === "mention" && before.mention.kind === "person";
  const isObject = after?.kind === "mention" || /^(?:DET|PRON)$/.test(posOf(after));
  return isName && !before.mention.possessive && isObject;
}

/** "urged Ruiz to yield, warning her in a call": between a comma and somebody no noun in -ing stands. */
function isParticiple(nodes: readonly Node[], at: number, node: Node): boolean {
  const after = nodes[at + 1];
  if (posOf(node) !== "NOUN" || !wordOf(node).endsWith("ing") || wordOf(nodes[at - 1]) !== ",")
    return false;
  return after?.kind === "mention" && /^(?:person|pronoun)$/.test(after.mention.kind);
}

/** "Tolan visits Hask", "Voss travels to Perrin": a bare noun never stands between two mentions. */
function isVerbBetween(nodes: readonly Node[], at: number, node: Node): boolean {
  if (node.kind !== "word" || node.token.pos !== "NOUN") return false;
  if (isVerbOfContact(nodes, at, node.token.folded)) return true;
  const isGoing = GOING_VERB.test(node.token.folded) && wordOf(nodes[at + 1]) === "to";
  if (!isGoing && !AMBIGUOUS_VERB.test(node.token.folded)) return false;
  const [before, after] = [nodes[at - 1], nodes[isGoing ? at + 2 : at + 1]];
  return before?.kind === "mention" && !before.mention.possessive && after?.kind === "mention";
}

/** "Voss hosts talks with Tolan", "Voss and Tolan sign a treaty": the present of a chronology. */
function isVerbOfContact(nodes: readonly Node[], at: number, word: string): boolean {
  const before = nodes[at - 1];
  if (before?.kind !== "mention" || before.mention.possessive) return false;
  if (word === "deal") return posOf(nodes[at + 1]) === "ADV";
  if (word === "sign") return /^(?:DET|ADJ|NOUN)$/.test(posOf(nodes[at + 1]));
  if (!CARRYING_VERB.test(word)) return false;
  let noun = at + 1;
  while (noun < at + 4 && /^(?:DET|ADJ|NUM|ADV)$/.test(posOf(nodes[noun]))) noun++;
  return CONTACT_NOUN.test(wordOf(nodes[noun]));
}

const TOLD = /^(?:informed|assured|briefed|notified|advised|invited|contacted)$/;

const CARRYING_VERB = /^(?:hosts|chairs|launches|opens|joins|attends|leads|stages|starts|ends)$/;
const CONTACT_NOUN =
  /^(?:talks|negotiations|meetings?|summit|consultations|discussions|dialogue|session|lunch|dinner)$/;

const GOING_VERB = /^(?:travels|returns|heads|journeys|drives)$/;

const AMBIGUOUS_VERB =
  /^(?:visits|meets|calls|phones|telephones|rings|hosts|welcomes|greets|receives|tours|joins)$/;

function asTagged(node: Node, pos: string): Node {
  return node.kind === "word" ? { ...node, token: { ...node.token, pos } } : node;
}

/** The folded word of a word node, else "". */
export function wordOf(node: Node | undefined): string {
  return node?.kind === "word" ? node.token.folded : "";
}

/** The part of speech of a word node, else "". */
export function posOf(node: Node | undefined): string {
  return node?.kind === "word" ? node.token.pos : "";
}

/** The words of nodes in folded letters, a mention as "X". */
export function wordsOf(nodes: readonly Node[], from: number, to: number): string {
  const first = Math.max(0, from);
  const end = to < 0 ? nodes.length + to : Math.min(to, nodes.length);
  let words = "";
  for (let i = first; i < end; i++)
    words += i === first ? spokenBy(nodes[i]) : ` ${spokenBy(nodes[i])}`;
  return words;
}

function spokenBy(node: Node | undefined): string {
  if (node?.kind === "time") return node.time.text.toLowerCase();
  return node?.kind === "mention" ? "X" : wordOf(node);
}
