import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { isPeople, isSeveral, SPEAKER } from "./frame.ts";
import { findInsertionStart } from "../clauses/insertions.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { jointBodyEnd } from "../clauses/joint-bodies.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { findAfterPreposition } from "../clauses/objects.ts";
import { LIGHT_VERBS, STATUS_VERBS, USING_VERBS } from "../rules/noun-verbs.ts";
import type { NounRule } from "../rules/nouns.ts";

/** Where the noun phrase begins, and who owns it: "Blinken's call", "US-China talks". */
export function findPhraseStart(
  nodes: readonly Node[],
  at: number,
): { from: number; owners: Mention[] } {
  let from = at;
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind === "mention") return findOwners(nodes, i, from);
    const word = wordOf(node);
    if (/^(his|her|their)$/.test(word)) {
      const pronoun = createMention(node?.from ?? 0, node?.to ?? 0, "pronoun", {
        plural: word === "their",
        gender: word === "his" ? "he" : word === "her" ? "she" : null,
      });
      return { from: i, owners: [pronoun] };
    }
    if (word === "my") return { from: i, owners: [SPEAKER] };
    if (/^(its|our)$/.test(word)) return { from: i, owners: [] };
    const quote = word === '"' ? findOpeningQuote(nodes, i) : undefined;
    if (quote !== undefined) {
      from = i = quote;
      continue;
    }
    const inside =
      /^(ADJ|NOUN|NUM|PROPN|DET)$/.test(posOf(node)) ||
      node?.kind === "time" ||
      isDegree(nodes, i) ||
      isCoordinated(nodes, i) ||
      wordOf(nodes[i + 1]) === "-" ||
      wordOf(nodes[i - 1]) === "-" ||
      (word === "of" &&
        /^(hours?|days?|rounds?|series|minutes?|day|flurry|string|spate|raft|burst|succession|stream)$/.test(
          wordOf(nodes[i - 1]),
        )) ||
      /^('s|'|-|a|an|the|separate|telephone|phone|video|scheduled|planned|long-awaited|earlier|prior|recent|previous|last|past)$/.test(
        word,
      ) ||
      (posOf(node) === "VERB" && /(ed)$/.test(word) && /^(ADJ|DET)$/.test(posOf(nodes[i - 1])));
    if (!inside) break;
    from = i;
    if (posOf(node) === "DET") break;
  }
  return { from: skipDescription(nodes, from), owners: [] };
}

/** 'a "frank and open" conversation': where the quoted words that end at a node begin, if they only describe. */
function findOpeningQuote(nodes: readonly Node[], at: number): number | undefined {
  let i = at - 1;
  while (
    i > at - 6 &&
    (/^(?:ADJ|ADV|VERB|NOUN|CCONJ)$/.test(posOf(nodes[i])) || wordOf(nodes[i]) === ",")
  )
    i--;
  // 'held "constructive" talks', 'after "tough" negotiations': without an article too.
  const isDescribed = i < at - 1 && /^(?:DET|VERB|AUX|ADP)$/.test(posOf(nodes[i - 1]));
  return wordOf(nodes[i]) === '"' && isDescribed ? i : undefined;
}

/** "for what officials described as talks with Keld": whatever they call it, it is that. */
function skipDescription(nodes: readonly Node[], from: number): number {
  if (wordOf(nodes[from - 1]) !== "as" || !/^describ(?:e|es|ed)$/.test(wordOf(nodes[from - 2])))
    return from;
  for (let i = from - 3; i >= Math.max(0, from - 9); i--) if (wordOf(nodes[i]) === "what") return i;
  return from;
}

/** "a brief and cordial exchange", "in frank but friendly talks": between two qualities of the noun. */
function isCoordinated(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:and|but|yet|though)$/.test(wordOf(nodes[at]))) return false;
  if (!/^(?:ADJ|NOUN|ADV)$/.test(posOf(nodes[at + 1])) && !isQuality(nodes, at + 1)) return false;
  if (!isQuality(nodes, at - 1)) return false;
  let i = at - 1;
  while (i > at - LONGEST_QUALITIES && (isQuality(nodes, i) || /^[,-]$/.test(wordOf(nodes[i]))))
    i--;
  const opener = nodes[i];
  return posOf(opener) === "DET" || isPreposition(opener) || isVerb(opener);
}

/** How many nodes the qualities before "and" may take up. */
const LONGEST_QUALITIES = 8;

/** An adjective, its adverb, or a participle that is one: "detailed", "wide-ranging". */
function isQuality(nodes: readonly Node[], at: number): boolean {
  const word = wordOf(nodes[at]);
  if (/^(?:ADJ|ADV)$/.test(posOf(nodes[at]))) return true;
  const isCompound = wordOf(nodes[at - 1]) === "-" || wordOf(nodes[at + 1]) === "-";
  return (
    isCompound ||
    (posOf(nodes[at]) === "VERB" && /(?:ed|ing)$/.test(word) && posOf(nodes[at - 1]) === "DET")
  );
}

/** "a very productive meeting", "a long, very, very productive meeting": adverbs and commas before adjectives. */
function isDegree(nodes: readonly Node[], at: number): boolean {
  const isComma = wordOf(nodes[at + 1]) === ",";
  const isBeforeQuality = /^(ADJ|ADV)$/.test(posOf(nodes[isComma ? at + 2 : at + 1]));
  const own = wordOf(nodes[at]) === "," ? at - 1 : at;
  const isOfCompound = own < at && wordOf(nodes[own - 1]) === "-";
  return isBeforeQuality && (isOfCompound || /^(ADJ|ADV)$/.test(posOf(nodes[own])));
}

function findOwners(
  nodes: readonly Node[],
  at: number,
  from: number,
): { from: number; owners: Mention[] } {
  const owner = nodes[at];
  if (owner?.kind !== "mention") return { from, owners: [] };
  const joint = wordOf(nodes[at - 1]);
  const before = nodes[at - 2];
  if (/^[-–—/]$/.test(joint) && before?.kind === "mention") {
    const earlier = findOwners(nodes, at - 2, from);
    if (earlier.owners.length > 1)
      return { from: earlier.from, owners: [...earlier.owners, owner.mention] };
    const owners = [before.mention, bodyOf(owner.mention)];
    return { from: skipDeterminer(nodes, at - 2), owners };
  }
  if (isNameWithArticle(nodes, at) && from === at + 1)
    return { from: skipDeterminer(nodes, at), owners: [owner.mention] };
  if (!owner.mention.possessive) return { from, owners: [] };
  const owners = [owner.mention];
  let begin = at;
  if (/^(and|,)$/.test(joint) && before?.kind === "mention") {
    owners.unshift(before.mention);
    begin = at - 2;
  }
  return { from: begin, owners };
}

/** "the Meridia-League foreign ministers' meeting": one of Meridia with the League, not with each of its ministers. */
function bodyOf(mention: Mention): Mention {
  const [member, ...others] = mention.members;
  const [id, ...bodies] = member?.of ?? mention.of;
  const isOfOne = mention.plural && others.length === 0 && bodies.length === 0;
  if (!isOfOne || !id?.startsWith("org:")) return mention;
  const { from, to } = mention;
  return createMention(from, to, "organisation", { of: [id], form: "name" });
}

/** "the President Keld meeting with Ruiz": the name stands before the noun as its owner. */
export function isNameWithArticle(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "mention" || node.mention.kind !== "person" || node.mention.name === null)
    return false;
  return posOf(nodes[at - 1]) === "DET" || /^(the|a)$/.test(node.mention.determiner ?? "");
}

/** Past "the", "the third annual" before a name, leftwards; nowhere where no determiner stands. */
function skipDeterminer(nodes: readonly Node[], at: number): number {
  let from = at;
  while (from > at - 3 && /^(ADJ|NUM|PROPN)$/.test(posOf(nodes[from - 1]))) from--;
  return posOf(nodes[from - 1]) === "DET" ? from - 1 : at;
}

export interface Complement extends MentionList {
  preposition: string;
}

/** "with Tolan", "between A and B", "of the ministers of A and B" after the noun. */
export function findComplement(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
): Complement | undefined {
  // "a letter sent to Keld": its participle says no more than the preposition.
  const isSent =
    rule.mode === "letter" && /^(?:sent|addressed|written)$/.test(wordOf(nodes[at + 1]));
  const from = isSent || rule.id === "courtesy-call-noun" ? at + 1 : at;
  const near = wordOf(nodes[from + 1]);
  if ((near === "of" || near === "on") && rule.prepositions.includes(near)) {
    const list = readList(nodes, jointBodyEnd(nodes, from + 2) ?? from + 2, true);
    if (list) return { ...list, preposition: near };
  }
  if (rule.id === "meal-noun") {
    const honoured = findHonoured(nodes, from);
    if (honoured) return honoured;
  }
  const far = rule.prepositions.filter((word) => word !== "of" && word !== "on");
  const found = findAfterPreposition(nodes, from, far, 14);
  if (!found) return findPredicate(nodes, from);
  // "a letter to send monitors to Norland": the infinitive's.
  const towards = skipContent(nodes, from + 1);
  const isDirect = wordOf(nodes[towards]) === "to" && !isVerb(nodes[towards + 1]);
  const isOther = found.preposition === "to" && from + 1 < nodes.length && !isDirect;
  return isOther ? undefined : found;
}

/** "a letter of congratulation to Ruiz": past what it holds. */
function skipContent(nodes: readonly Node[], at: number): number {
  if (wordOf(nodes[at]) !== "of") return at;
  // "her letter of 16 August to Keld"
  if (nodes[at + 1]?.kind === "time") return at + 2;
  let i = at + 1;
  while (i < at + 4 && /^(?:ADJ|NOUN)$/.test(posOf(nodes[i]))) i++;
  return i;
}

/** "gave a banquet at the palace in honour of Prime Minister Ruiz": who was there to be honoured. */
function findHonoured(nodes: readonly Node[], at: number): Complement | undefined {
  for (let i = at + 1; i < Math.min(at + 10, nodes.length); i++) {
    if (/^[,;:]$/.test(wordOf(nodes[i])) || isVerb(nodes[i])) return undefined;
    const words = [i, i + 1, i + 2].map((k) => wordOf(nodes[k])).join(" ");
    if (!/^in honou?r of$/.test(words)) continue;
    const list = readList(nodes, i + 3);
    const isOfOffice = list?.mentions.every(({ title, former }) => title !== null && !former);
    return list && isOfOffice ? { ...list, preposition: "for" } : undefined;
  }
  return undefined;
}

/** How many nodes behind the noun its verb may stand, past where and when it was. */
const LONGEST_SUBJECT = 12;

/** "her first call as minister was with Tolan", "the call, held on Monday, was the first between A and B". */
function findPredicate(nodes: readonly Node[], at: number): Complement | undefined {
  let i = skipHeld(nodes, at);
  while (i < at + LONGEST_SUBJECT && !isVerb(nodes[i]) && !/^[,;:"]$/.test(wordOf(nodes[i]))) i++;
  if (!/^(?:was|were|is|came)$/.test(wordOf(nodes[i]))) return undefined;
  const ranked = skipRank(nodes, i + 1);
  const preposition = wordOf(nodes[ranked]);
  const pattern = ranked > i + 1 ? /^(?:with|between)$/ : /^(?:with|to|from|between)$/;
  const list = pattern.test(preposition) ? readList(nodes, ranked + 1, true) : undefined;
  if (preposition === "between" && list && !isSeveral(list)) return undefined;
  return list?.mentions.every(isPeople) ? { ...list, preposition } : undefined;
}

/** Past ", held on Monday at her request," and "held in Hask on Monday". */
function skipHeld(nodes: readonly Node[], at: number): number {
  const comma = wordOf(nodes[at + 1]) === "," ? 1 : 0;
  if (!/^(?:held|made|placed|arranged)$/.test(wordOf(nodes[at + 1 + comma]))) return at + 1;
  let i = at + 2 + comma;
  while (i < at + LONGEST_SUBJECT && !isVerb(nodes[i]) && wordOf(nodes[i]) !== ",") i++;
  return wordOf(nodes[i]) === "," && comma === 1 ? i + 1 : i;
}

/** "was the first between", "was their first direct contact with": the rank that it has among others. */
function skipRank(nodes: readonly Node[], from: number): number {
  if (!/^(?:the|their|his|her|its)$/.test(wordOf(nodes[from]))) return from;
  if (!/^(?:first|second|third|fourth|latest|last|only)$/.test(wordOf(nodes[from + 1])))
    return from;
  let i = from + 2;
  while (i < from + 5 && /^(?:ADJ|NOUN)$/.test(posOf(nodes[i]))) i++;
  return i;
}

export function bringsAll(complement: Complement, rule: NounRule): boolean {
  if (/^(between|among|involving)$/.test(complement.preposition)) return true;
  return complement.preposition === "of" && rule.id !== "call-noun" && isSeveral(complement);
}

/** The light verb whose object the noun is, with adverbs between. */
export function findLightVerb(nodes: readonly Node[], phraseFrom: number): number | undefined {
  return findVerbBefore(nodes, phraseFrom, LIGHT_VERBS);
}

/** "used a meeting with Tolan", "cut short a meeting with her": the verb whose object the noun is. */
export function findUsingVerb(nodes: readonly Node[], phraseFrom: number): number | undefined {
  const isShort = wordOf(nodes[phraseFrom - 1]) === "short";
  return findVerbBefore(nodes, isShort ? phraseFrom - 1 : phraseFrom, USING_VERBS);
}

/** The verb of refusal, wish or plan whose object the noun is: "called off", "sought". */
export function findStatusVerb(nodes: readonly Node[], phraseFrom: number): number | undefined {
  return findVerbBefore(nodes, phraseFrom, STATUS_VERBS);
}

function findVerbBefore(
  nodes: readonly Node[],
  phraseFrom: number,
  verbs: ReadonlySet<string>,
): number | undefined {
  let i = phraseFrom - 1;
  while (
    i >= 0 &&
    (posOf(nodes[i]) === "ADV" ||
      nodes[i]?.kind === "time" ||
      (isPreposition(nodes[i]) && nodes[i + 1]?.kind === "time") ||
      /^(in|part|up|off|down|for|out)$/.test(wordOf(nodes[i])) ||
      (wordOf(nodes[i]) === "over" && wordOf(nodes[i - 1]).startsWith("presid")))
  )
    i--;
  i = (findInsertionStart(nodes, i) ?? i + 1) - 1;
  const node = nodes[i];
  // "came up in the meeting": what came up is no party.
  const isTopic = /^c[oa]me/.test(wordOf(node)) && wordOf(nodes[i + 1]) === "up";
  return isVerb(node) && verbs.has(wordOf(node)) && !isTopic ? i : undefined;
}
