import type { MentionList } from "./mention-lists.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";
import { NOUN_RULES } from "./rules/nouns.ts";
import type { VerbRule } from "./rules/verbs.ts";

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

const CONTACT_NOUNS: ReadonlySet<string> = new Set(NOUN_RULES.flatMap(({ forms }) => forms));

/** "talked about the meeting with Keld", "a readout of the call with Keld": whom another contact was with. */
export function isOfOtherContact(nodes: readonly Node[], verb: number, list: MentionList): boolean {
  const noun = list.from - 2;
  if (noun <= verb + 1 || !CONTACT_NOUNS.has(wordOf(nodes[noun]))) return false;
  return nodes
    .slice(verb + 1, noun)
    .some(
      (node) =>
        /^(about|of|regarding)$/.test(wordOf(node)) ||
        (node.kind === "mention" && node.mention.possessive),
    );
}
