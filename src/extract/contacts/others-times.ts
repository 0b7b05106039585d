import { isVerb } from "../clauses/clause-words.ts";
import { isEventTime } from "./event-times.ts";
import { isOfPreparing } from "./held-times.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** Days in the sentence of a contact that are those of something else. */

/** Whether a day is that of an occasion, of a report on the contact, or of what is only counted from. */
export function isOfOthers(nodes: readonly Node[], at: number, cue: number): boolean {
  return (
    isOfOccasion(nodes, at, cue) ||
    isOfTelling(nodes, at, cue) ||
    isOfPreparing(nodes, at, cue) ||
    isOfCause(nodes, at, cue) ||
    isEventTime(nodes, at, cue) ||
    isDaysApart(nodes, at, cue)
  );
}

/** "signed the accord on 12 July, weeks after Voss met Tolan"; "hours after" leaves the day. */
function isDaysApart(nodes: readonly Node[], at: number, cue: number): boolean {
  if (at > cue) return false;
  // "On 11 August, days before the truce expired, Voss met Tolan": a comma ends what is only set beside it.
  return /\b(?:days|weeks|months|years) (?:after|before)\b[^,]*$/.test(wordsOf(nodes, at + 1, cue));
}

/** Whether the sentence of a contact tells such a day, which the contact does not take over. */
export function tellsOthersDay(nodes: readonly Node[], cue: number): boolean {
  return nodes.some(({ kind }, at) => kind === "time" && isOfOthers(nodes, at, cue));
}

/** "ahead of the vote on Sunday": the day is the vote's. */
const OF_ANOTHER_EVENT =
  /\b(?:ahead of|before|after|until|since|following) (?:(?!\w+ing\b|meetings?|talks|calls?|summit|conversation|visit|a |breakfast|lunch|dinner|dawn|noon|midday|midnight|sunrise|sunset)\w+ ){1,8}on$/;

/** "Ahead of the League's summit on Thursday": a summit of others has a day of its own. */
const OF_COMING_EVENT =
  /\b(?:ahead of|before|prior to|until) (?:[\w'’-]+ ){1,6}(?:summit|conference|congress|election|vote|referendum)(?: (?:in|at) \w+)? on$/;

/** "a summit due to begin on 25 August", "the vote scheduled for Monday". */
const DUE =
  /\b(?:due|set|scheduled|slated|planned|expected) (?:to|for) (?:\w+ ){1,3}(?:on|in)$|\b(?:begins|opens|starts|beginning|opening|starting) (?:in \w+ )?on$/;

/** "since tensions erupted in 2019", "for freeing fishermen this month": a clause of its own. */
const SINCE_THEN = /\bsince (?:\w+ ){1,5}(?:in|on)?$|\bfor \w+ing (?:\w+ ){0,4}(?:in|on)?$/;

/** "to congratulate her on her victory on Sunday", "condolences over the attack on Sunday". */
const OF_OCCASION =
  /\b(?:congratulat\w+|condolences|condolence|sympathy|greetings|praised?|thank(?:ed)?)(?: \w+){0,3} (?:on|over|for|upon|after)(?: (?:'s|\w+)){1,6}$/;

/** "the treaty signed on 16 August 1991", "a deal between the two that was reached in May". */
const OF_PAPER =
  /\b(?:treat(?:y|ies)|agreements?|accords?|deals?|pacts?|declaration|resolution|memorandum|law|ceasefire|truce|decision|roadmap|contract|convention|protocol|communique|constitution|sanctions|armistice|charter)\b(?: (?!was\b|were\b|been\b|be\b)[^ ,;:]+){0,5}?(?: (?:that|which) (?:was|were))? (?:signed|adopted|reached|concluded|agreed|ratified|approved|passed|struck|sealed|imposed|brokered|initialled|declared|announced)(?: [\w'’-]+){0,3} (?:on|in|back in)$/;

/** Whether the words before a day make it that of another event. */
export function isOfAnotherEvent(before: string): boolean {
  return (
    OF_ANOTHER_EVENT.test(before) ||
    SINCE_THEN.test(before) ||
    OF_PAPER.test(before) ||
    OF_COMING_EVENT.test(before)
  );
}

/** "called Tolan after a bomb killed nine people on Saturday": the clause has a subject and a verb of its own. */
function isOfCause(nodes: readonly Node[], at: number, cue: number): boolean {
  const after = nodes.findLastIndex(
    (node, i) => i > cue && i < at && /^(?:after|since|because)$/.test(wordOf(node)),
  );
  if (after < 0 || !/^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(posOf(nodes[after + 1]))) return false;
  const clause = nodes.slice(after + 1, at);
  if (clause.some((node) => wordOf(node) === ",")) return false;
  return clause.some((node) => posOf(node) === "VERB" && !wordOf(node).endsWith("ing"));
}

/** Words that may stand between a cue and the day of an occasion. */
const OCCASION_REACH = 16;

/** "called Tolan to congratulate her on her victory on Sunday", "before a summit due to begin on 25 August". */
function isOfOccasion(nodes: readonly Node[], at: number, cue: number): boolean {
  if (cue > at) return false;
  const words = wordsOf(nodes, Math.max(cue + 1, at - OCCASION_REACH), at);
  return OF_OCCASION.test(words) || DUE.test(words);
}

const TELLING =
  /^(?:brief(?:s|ed|ing)?|inform(?:s|ed|ing)?|report(?:s|ed|ing)?|updat(?:e|es|ed|ing)|told|telling|spoke|speaks|speaking|testif(?:y|ies|ied)|comment(?:s|ed|ing)?|notif(?:y|ies|ied)|debrief(?:s|ed|ing)?)$/;

/**
 * "briefed leaders on Tuesday on his talks with Keld": the day is that on which one spoke about the
 * contact; that of the contact would stand behind it.
 */
function isOfTelling(nodes: readonly Node[], at: number, cue: number): boolean {
  if (at > cue) return false;
  let i = cue - 1;
  while (i > 0 && /^(?:ADJ|NUM|NOUN|ADV|PROPN)$/.test(posOf(nodes[i]))) i--;
  const owner = nodes[i];
  const isOwn =
    /^(?:DET|PRON)$/.test(posOf(owner)) || /^(?:his|her|their|the)$/.test(wordOf(owner));
  if (!isOwn && owner?.kind !== "mention") return false;
  if (!/^(?:on|about|of|regarding|over)$/.test(wordOf(nodes[i - 1]))) return false;
  const verb = nodes.slice(0, i).findLastIndex((node) => isVerb(node));
  return verb >= 0 && TELLING.test(wordOf(nodes[verb])) && at < i;
}
