import { isPreposition } from "./clause-words.ts";
import { skipDescription } from "./described.ts";
import { skipFriend } from "./friends.ts";
import { findInsertionEnd } from "./insertions.ts";
import type { Mention } from "../mentions/mention.ts";
import { isSubjectAt, readList, type MentionList } from "./mention-lists.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";

const BREAKS = new Set(
  `that who whom which whether because but where although though unless ; : ? !`.split(" "),
);

/** The list directly after a verb: "met Tolan", with adverbs and time phrases between. */
export function findDirectObject(nodes: readonly Node[], verb: number): MentionList | undefined {
  // "rang up Tolan"
  let i =
    /^(?:call|phon|rang|ring|rung|telephon)/.test(wordOf(nodes[verb])) &&
    wordOf(nodes[verb + 1]) === "up"
      ? verb + 2
      : verb + 1;
  while (
    i < verb + 6 &&
    (nodes[i]?.kind === "time" || isAdverb(nodes, i) || isPrepositionOfTime(nodes, i))
  )
    i++;
  const inserted = findInsertionEnd(nodes, i);
  if (inserted !== undefined) i = inserted + 1;
  i = skipFriend(nodes, i);
  // "met the movement's political chief"
  if (posOf(nodes[i]) === "DET" && wordOf(nodes[i + 2]) === "'s") i += 3;
  if (nodes[i]?.kind !== "mention") i = skipDescription(nodes, i);
  // "met both Keld and Ruiz"
  if (wordOf(nodes[i]) === "both" && nodes[i + 1]?.kind === "mention") i++;
  const list =
    readIncluded(nodes, verb + 1) ??
    (nodes[i]?.kind === "mention" ? readList(nodes, i) : readBehindPlace(nodes, i));
  if (!list || isGiven(nodes, verb, list)) return list;
  return isModifier(nodes, list.to) ? undefined : list;
}

/** "gave him dinner", "gave Keld tea": what follows is given, and no thing of his. */
function isGiven(nodes: readonly Node[], verb: number, { mentions, to }: MentionList): boolean {
  if (mentions.at(-1)?.kind === "pronoun") return true;
  const isGiving = /^(?:gave|gives|given|giving|offered|served)$/.test(wordOf(nodes[verb]));
  const isMeal = /^(?:tea|coffee|lunch|dinner|breakfast|supper)$/.test(wordOf(nodes[to]));
  return isGiving && isMeal && posOf(nodes[to + 1]) !== "NOUN";
}

/** "received besides, the same day, Tolan": a preposition before a comma is an adverb. */
function isAdverb(nodes: readonly Node[], at: number): boolean {
  const isBeside = wordOf(nodes[at]) === "besides" && wordOf(nodes[at + 1]) === ",";
  return posOf(nodes[at]) === "ADV" || isBeside;
}

/** "received at Hask Palace this morning the Sudmarkan minister": the place stands before the object. */
function readBehindPlace(nodes: readonly Node[], at: number): MentionList | undefined {
  if (!/^(in|at)$/.test(wordOf(nodes[at]))) return undefined;
  let i = at + 1;
  while (i < at + 7 && isPlaceWord(nodes, i, at + 1)) i++;
  while (i < at + 10 && (nodes[i]?.kind === "time" || isPrepositionOfTime(nodes, i))) i++;
  const object = nodes[i];
  if (object?.kind !== "mention" || object.mention.form !== null || isSubjectAt(nodes, i))
    return undefined;
  // "at the Old Mill": a name right behind a word goes on with the place.
  if (nodes[i - 1]?.kind === "word" && object.mention.title === null) return undefined;
  return readList(nodes, i);
}

/** A word of a place's name, or, once, what reads as a name itself: "the Hask Palace". */
function isPlaceWord(nodes: readonly Node[], at: number, from: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "mention") return /^(DET|PRON|ADJ|NOUN|PROPN)$/.test(posOf(node));
  return node.mention.title === null && nodes.slice(from, at).every(({ kind }) => kind === "word");
}

const LONGEST_GENERAL = 14;

/** "met officials and businessmen on both sides, including Tolan": who is named, behind those who are not. */
function readIncluded(nodes: readonly Node[], at: number): MentionList | undefined {
  const reach = Math.min(nodes.length, at + LONGEST_GENERAL + 2);
  let i = at;
  while (i < reach && wordOf(nodes[i]) !== "including") i++;
  if (i === reach) return undefined;
  i = at;
  while (i < at + LONGEST_GENERAL && isGeneral(nodes, i)) i++;
  if (!nodes.slice(at, i).some(isGuests) || wordOf(nodes[i - 1]) === "and") return undefined;
  if (wordOf(nodes[i]) === ",") i++;
  const list = wordOf(nodes[i]) === "including" ? readList(nodes, i + 1, true) : undefined;
  return list?.mentions.every(isNamed) ? { ...list, open: true } : undefined;
}

const GUESTS =
  /^(leaders|officials|ministers|counterparts|guests|visitors|representatives|business(?:men|people)|figures|politicians|lawmakers|parliamentarians|members|diplomats|heads|dignitaries|colleagues|delegates|delegations|executives|others|envoys|presidents|premiers|ambassadors|personalities|people|chiefs)$/;

function isGuests(node: Node | undefined): boolean {
  return GUESTS.test(wordOf(node)) || (node?.kind === "mention" && node.mention.plural);
}

/** A part of what says in general who they were, where and when: "leaders of the region on Monday". */
function isGeneral(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind === "time") return true;
  if (node?.kind === "mention")
    return node.mention.form !== null || (node.mention.plural && node.mention.members.length === 0);
  // "elected leaders"
  if (posOf(node) === "VERB") return wordOf(node).endsWith("ed") && isGuests(nodes[at + 1]);
  return /^(ADJ|NOUN|NUM|DET|CCONJ|ADP|ADV)$/.test(posOf(node)) && wordOf(node) !== "including";
}

/** "met the following guests on Monday: Tolan, Keld and Ruiz": the list stands after a colon. */
export function findAfterColon(nodes: readonly Node[], verb: number): MentionList | undefined {
  for (let i = verb + 1; i < nodes.length; i++) {
    if (nodes[i]?.kind === "mention" && !/^(in|at|of|on)$/.test(wordOf(nodes[i - 1])))
      return undefined;
    if (wordOf(nodes[i]) === ":") return readList(nodes, i + 1, true);
  }
  return undefined;
}

/** A noun follows the mention: "welcomed the Keld initiative" welcomes no Keld. */
function isModifier(nodes: readonly Node[], at: number): boolean {
  return /^(NOUN|PROPN)$/.test(posOf(nodes[at])) && nodes[at]?.kind === "word";
}

function isPrepositionOfTime(nodes: readonly Node[], at: number): boolean {
  return isPreposition(nodes[at]) && nodes[at + 1]?.kind === "time";
}

/**
 * The list after one of the prepositions, to the right of a node, in the same clause: "spoke today
 * in Geneva with A and B". `reach` bounds the nodes walked;
 * `stops` are words that bring parties of their own.
 */
export function findAfterPreposition(
  nodes: readonly Node[],
  at: number,
  prepositions: readonly string[],
  reach: number,
  stops?: ReadonlySet<string>,
): (MentionList & { preposition: string }) | undefined {
  for (let i = at + 1; i < Math.min(nodes.length, at + 1 + reach); i++) {
    const word = wordOf(nodes[i]);
    if (prepositions.includes(word)) {
      const included = readIncluded(nodes, i + 1);
      if (included) return { ...included, preposition: word };
      const list = readList(nodes, i + 1, /^(between|among|involving)$/.test(word));
      if (list && !isRelationTo(nodes, i, list) && !isTheme(nodes, list) && !isOutlet(nodes, list))
        return { ...list, preposition: word };
    }
    if (BREAKS.has(word) || (i > at + 1 && stops?.has(word))) return undefined;
    if (isClauseVerb(nodes, i) || bringsOther(nodes, i)) return undefined;
  }
  return undefined;
}

/** "their first talks since Keld's summit with Ruiz": what follows is of another contact. */
function bringsOther(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const isOwned = next?.kind === "mention" && next.mention.possessive;
  const isTheirs = isOwned || /^(?:their|his|her)$/.test(wordOf(next));
  return isTheirs && /^(?:since|after|following|before)$/.test(wordOf(nodes[at]));
}

const RELATIONS = new Set(
  `relations ties relationship relationships cooperation partnership partnerships alliance war border
  borders conflict trade agreement agreements deal treaty tension tensions friendship engagement ceasefire
  peace dispute disputes links interests coordination solidarity compliance negotiations peace`
    .trim()
    .split(/\s+/),
);

/** "discussed cooperation with Norland": the state belongs to the topic. People do not. */
function isRelationTo(nodes: readonly Node[], at: number, list: MentionList): boolean {
  return (
    RELATIONS.has(wordOf(nodes[at - 1])) &&
    list.mentions.every(({ kind }) => kind === "state" || kind === "organisation")
  );
}

/** "spoke to Norland Radio": the press has a place's name, and is no party. */
function isOutlet(nodes: readonly Node[], { mentions, to }: MentionList): boolean {
  if (mentions.length === 1 && isToldOutlet(nodes, to)) return true;
  const isPlace = mentions.at(-1)?.form !== null;
  return isPlace && OUTLETS.test(wordOf(nodes[to]));
}

/** "spoke to the Courier, a weekly", "to Free Air, a private radio station": it is said to be one. */
function isToldOutlet(nodes: readonly Node[], to: number): boolean {
  const isApposed = wordOf(nodes[to]) === "," && /^(a|an|the)$/.test(wordOf(nodes[to + 1]));
  if (!isApposed) return false;
  for (let i = to + 2; i < to + 6; i++) {
    // "a weekly columnist": the last of the nouns tells.
    const isLast = !/^(NOUN|PROPN)$/.test(posOf(nodes[i + 1]));
    if (isLast && TOLD_OUTLETS.test(wordOf(nodes[i]))) return true;
    if (!/^(ADJ|NOUN|PROPN|NUM)$/.test(posOf(nodes[i]))) return false;
  }
  return false;
}

const TOLD_OUTLETS =
  /^(weekly|daily|newspaper|paper|magazine|broadcaster|tabloid|radio|television|newswire|website|outlet|broadsheet|monthly)$/;

const OUTLETS =
  /^(radio|television|tv|news|newspaper|times|post|herald|tribune|gazette|journal|daily|press|broadcasting|magazine|channel)$/;

/** "with Norland as the central theme". */
function isTheme(nodes: readonly Node[], list: MentionList): boolean {
  return wordOf(nodes[list.to]) === "as" && !list.mentions.some(isNamed);
}

function isNamed({ kind }: Mention): boolean {
  return kind === "person" || kind === "office";
}

/** "a call took place on Monday between": the verb says no more than that it was. */
function isTakingPlace(nodes: readonly Node[], at: number): boolean {
  const words = [wordOf(nodes[at - 1]), wordOf(nodes[at]), wordOf(nodes[at + 1])].join(" ");
  return /\b(?:took|taken|takes|taking) place\b|\b(?:was|were|been) held\b/.test(words);
}

const ARRANGED = /^(?:planned|scheduled|slated|arranged|foreseen|convened)$/;

/** A verb that ends the search: finite, and no participle before a noun. */
function isClauseVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  // "hosted to lunch by Keld": a meal, however it is tagged.
  if (wordOf(nodes[at - 1]) === "to" && /^(?:lunch|breakfast|dinner)$/.test(wordOf(node)))
    return false;
  if (isTakingPlace(nodes, at)) return false;
  // "the talks planned for Monday between Norland and Sudmark": a participle of the noun.
  if (posOf(nodes[at - 1]) === "NOUN" && ARRANGED.test(wordOf(node))) return false;
  // "met face to face with Keld"
  if (wordOf(node) === "face" && wordOf(nodes[at - 1]) === "to") return false;
  if (posOf(node) === "AUX") return true;
  if (posOf(node) !== "VERB" || wordOf(node).endsWith("ing")) return false;
  const next = nodes[at + 1];
  return (
    !(posOf(next) === "NOUN" || posOf(next) === "PROPN") ||
    /^(said|says|told|added)$/.test(wordOf(node))
  );
}
