import { isVerb } from "../clauses/clause-words.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { NOUN_RULES } from "../rules/nouns.ts";
import type { VerbRule } from "../rules/verbs.ts";

/** Whether somebody stands where the other party would, whom nobody names: not one another. */

/** "Voss and Tolan met with reporters", "they met the press": with others, not with one another. */
export function hasStranger(nodes: readonly Node[], verb: number, rule: VerbRule): boolean {
  let i = verb + 1;
  while (i < verb + 4 && (posOf(nodes[i]) === "ADV" || nodes[i]?.kind === "time")) i++;
  if (rule.id === "met" && isThing(nodes, i)) return true;
  if (wordOf(nodes[i]) === "up") i++;
  if (!rule.prepositions.includes(wordOf(nodes[i]))) return false;
  return !nodes.slice(i + 1, i + 4).some((node) => AMONG_THEM.test(wordOf(node)));
}

/** "with their teams", "with each other", "with a view to": they still met each other. */
const AMONG_THEM = /^(their|each|another|other|view|aim|aims|goal|purpose|intention|intent)$/;

/** "met the press", "to meet the challenge"; "met the same day" and "met face to face" go on otherwise. */
function isThing(nodes: readonly Node[], at: number): boolean {
  const isPhrase = posOf(nodes[at]) === "DET" || posOf(nodes[at]) === "NOUN";
  const words = nodes.slice(at, at + 4).map(wordOf);
  return isPhrase && !words.some((word) => TIME_OR_MANNER.test(word));
}

const TIME_OR_MANNER =
  /^(face|head|eye|one|time|times|day|night|morning|afternoon|evening|week|weekend|month|year|hours?|today)$/;

/** How far behind a cue its other party may stand, in nodes. */
const REACH = 10;

/**
 * Whether people whom nobody names are the other party of a cue, wherever they stand in its clause:
 * "Voss and Tolan spoke in Perrin with reporters", "held talks with a group of farmers".
 */
export function hasUnnamedPeople(
  nodes: readonly Node[],
  at: number,
  prepositions: readonly string[],
): boolean {
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    const word = wordOf(nodes[i]);
    const isParty = nodes[i]?.kind === "mention" && !/^(in|at)$/.test(wordOf(nodes[i - 1]));
    if (/^[,;:.]$/.test(word) || isVerb(nodes[i]) || isParty) return false;
    const brings = (word === "with" || word === "to") && prepositions.includes(word);
    // "with fellow leaders", "with their advisers": a session of them all.
    if (word === "with" && /^(fellow|other|their)$/.test(wordOf(nodes[i + 1]))) return false;
    if (brings && PEOPLE.test(wordOf(headFrom(nodes, i + 1)))) return true;
  }
  return false;
}

/** The noun of the phrase that begins at a node: "farmers" of "a group of angry farmers". */
function headFrom(nodes: readonly Node[], from: number): Node | undefined {
  let i = from;
  while (i < from + 6) {
    const node = nodes[i];
    const isCount = /^(group|number|dozens|hundreds|thousands|crowd|handful)$/.test(wordOf(node));
    if (isCount && wordOf(nodes[i + 1]) === "of") i += 2;
    else if (node?.kind === "word" && /^(DET|ADJ|NUM|PRON)$/.test(posOf(node))) i++;
    else break;
  }
  // "with business leaders": the last of the nouns.
  while (posOf(nodes[i]) === "NOUN" && posOf(nodes[i + 1]) === "NOUN" && i < from + 8) i++;
  return posOf(nodes[i]) === "NOUN" ? nodes[i] : undefined;
}

/** Nouns of people whom nobody names. */
const PEOPLE =
  /^(?:.{3,}(?:[^b]ers|[^t]ors|tors|ists|ants|[^m]ents|ees|men|women|ians|clerics|critics)|(?:representa|execu|rela|detec)tives|press|media|people|crowds?|officials|families|pupils|youths?|children|victims|troops|staff|mps|senators|elders|chiefs|heads|deputies|friends|audiences?|artists|nurses|reporter|journalist|correspondent|survivors|communities|companies|businesspeople|parliament|congress)$/;

const CONTACT_NOUNS: ReadonlySet<string> = new Set(NOUN_RULES.flatMap(({ forms }) => forms));

/** "discussed preparations for the meeting with Keld": whom another contact is to be with. */
const PREPARING = /^(?:preparations?|plans|arrangements|groundwork|agenda|terms|hopes)$/;

/** "talked about the meeting with Keld", "a readout of the call with Keld": whom another contact was with. */
export function isOfOtherContact(nodes: readonly Node[], verb: number, list: MentionList): boolean {
  const noun = list.from - 2;
  if (noun <= verb + 1 || !CONTACT_NOUNS.has(wordOf(nodes[noun]))) return false;
  return nodes
    .slice(verb + 1, noun)
    .some(
      (node, i) =>
        /^(about|of|regarding)$/.test(wordOf(node)) ||
        (wordOf(node) === "for" && PREPARING.test(wordOf(nodes[verb + i]))) ||
        (node.kind === "mention" && node.mention.possessive),
    );
}
