import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { isVerb } from "../clauses/clause-words.ts";
import { isFirstOfHisKind } from "../mentions/mention.ts";
import type { Frame } from "../frames/frame.ts";
import type { Status } from "../../model/kinds.ts";
import {
  CARRIED_OUT,
  LEFT_UNDONE,
  NOUN_GOVERNORS,
  SPOKEN_OF,
  WANTED_THAT,
} from "../rules/governors.ts";

/** How far before its verb the word is looked for on which an infinitive hangs. */
const REACH = 12;

/**
 * What the words make of a contact on which its infinitive or gerund hangs: "pledged to meet Tolan" and
 * "proposed that the two meet" tell of one to come, "instead of meeting Tolan" of none. Undefined where
 * they say that it was done: "managed to meet Tolan", "flew to Hask to meet Tolan".
 */
export function governedStatus(frame: Frame, nodes: readonly Node[]): Status | undefined {
  const verb = findVerb(frame, nodes);
  if (verb < 0) return undefined;
  const word = wordOf(nodes[verb]);
  const words = `${wordsOf(nodes, verb - REACH, verb)} `;
  if (word.endsWith("ing")) {
    if (LEFT_UNDONE.pattern.test(words)) return "denied";
    return SPOKEN_OF.pattern.test(words) ? "planned" : undefined;
  }
  let before = verb - 1;
  while (posOf(nodes[before]) === "ADV") before--;
  if (wordOf(nodes[before]) === "to") {
    if (NOT_MISSED.test(wordsOf(nodes, before - REACH, before))) return undefined;
    if (isTopic(nodes, verb, frame.cue)) return undefined;
    if (LEFT_UNDONE.pattern.test(`${wordsOf(nodes, before - REACH, before)} `)) return "denied";
    return isCarriedOut(nodes, before) ? undefined : "planned";
  }
  return BARE.test(word) && WANTED_THAT.pattern.test(words) ? "planned" : undefined;
}

/** "arranged a meeting with Tolan", "the planned meeting": a noun of which only is spoken. */
export function isOnlySpokenOf({ cue, verb }: Frame, nodes: readonly Node[]): boolean {
  // "arranged an exchange of prisoners by phone": the talk was by phone.
  if (BY_PHONE.test(wordsOf(nodes, cue, cue + REACH))) return false;
  if (NOUN_GOVERNORS.pattern.test(`${wordsOf(nodes, cue - REACH, cue)} #`)) return true;
  if (HOLDING.test(wordOf(nodes[verb]))) return false;
  return FORESEEN.test(wordsOf(nodes, Math.max(0, cue - 4), cue));
}

const BY_PHONE = /\b(?:by|over the|on the) (?:tele)?phone\b/;

const HOLDING =
  /^(?:h[eo]ld\w*|had|has|have|having|host\w*|began|begun|beg[iu]n\w*|start\w*|open\w*|attend\w*|end\w*|conclud\w*|finish\w*|chair\w*|join\w*|conduct\w*|for|in|at|to|after|following)$/;

const FORESEEN =
  /\b(?:planned|scheduled|upcoming|forthcoming|proposed|possible|potential|coming|future|mooted|prospective|would-be|eventual|impending|looming)(?: [\w-]+)?$/;

/** The cue where it is a verb or a gerund, else the verb that carries it; -1 where there is none. */
function findVerb({ cue, verb }: Frame, nodes: readonly Node[]): number {
  if (isVerb(nodes[verb])) return verb;
  if (cue === verb && wordOf(nodes[cue]) === "meeting" && nodes[cue + 1]?.kind === "mention")
    return cue;
  return nodes.findLastIndex((node, i) => i < verb && i >= verb - REACH && posOf(node) === "VERB");
}

/** Forms that are no past: of "meet", "hold", "speak". */
const BARE = /^(?:meet|hold|have|speak|talk|visit|receive|see|call|phone|be|confer|sit)$/;

/** Whether what governs the infinitive at "to" says that it was done. */
function isCarriedOut(nodes: readonly Node[], to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - REACH); i--) {
    const node = nodes[i];
    if (node?.kind === "mention" && i === to - 1 && isFirstOfHisKind(node.mention)) return true;
    if (CARRIED_OUT.pattern.test(wordOf(node))) return true;
    if (posOf(node) === "VERB" || /^[;:]$/.test(wordOf(node))) return false;
    const isGovernor = i === to - 1 && /^(?:NOUN|ADJ)$/.test(posOf(node));
    if (!isGovernor) continue;
    const before = wordsOf(nodes, to - REACH, i);
    const word = wordOf(node);
    if (word === "time")
      return /\b(?:found|made|finds|makes|took|takes)(?: the| some| enough)?$/.test(before);
    return (WORTHWHILE.test(word) && JUDGED_AFTER.test(before)) || ONE_OF_ORDER.test(before);
  }
  return false;
}

/** "did not fail to call her". */
const NOT_MISSED = /\b(?:not|n't|never) (?:fail|forget|hesitate|neglect|omit)(?:ed|s|ted)?$/;

/** "It was important to meet her", "thought it so useful to speak to him": said of what was done. */
const JUDGED_AFTER =
  /\b(?:was|been|(?:found|thought|felt|considered|deemed) (?:that )?it|it was both (?:\w+ ){1,3}and)(?: (?:so|very|really|both|also|quite|particularly|most))*$/;

const WORTHWHILE =
  /^(?:important|necessary|useful|good|great|vital|essential|right|valuable|helpful|nice|wonderful|interesting|lovely|special|fitting|appropriate|timely|fascinating|inspiring|moving)$/;

/** "the first foreign minister to meet her". */
const ONE_OF_ORDER = /\b(?:first|second|third|last|latest|only)(?: [\w-]+){0,3}$/;

const TOPIC =
  /\b(?:about|of|after|before|during|at|on|from|by|over|following|(?<!(?:part|participat\w+|engag\w+) )in)\b/;

/** "wanted to ask about the meeting", "agreed to build it in talks": the infinitive is no part of the contact. */
function isTopic(nodes: readonly Node[], verb: number, noun: number): boolean {
  return TOPIC.test(wordsOf(nodes, verb, noun));
}
