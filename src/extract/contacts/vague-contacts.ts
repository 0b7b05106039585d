import type { Status } from "../../model/kinds.ts";
import { isVerb } from "../clauses/clause-words.ts";
import type { Candidate, SentenceView } from "./contacts.ts";
import type { Party } from "../cast/discourse.ts";
import type { Entity } from "../cast/entities.ts";
import type { Frame } from "../frames/frame.ts";
import { wordOf, wordsOf } from "../clauses/nodes.ts";

/**
 * "We are talking to Norland", "talks between Norland and Sudmark have stalled": states keep
 * talking; it is a contact only where somebody held it, or with a channel or a day.
 */
export function isVague(
  frame: Frame,
  sentence: SentenceView,
  base: Omit<Candidate, "parties">,
  parties: readonly Party[],
): boolean {
  const { nodes } = sentence;
  // "The conference was co-hosted by Norland and Sudmark": it was one.
  const group = wordsOf(sentence.nodes, frame.cue - 3, frame.cue);
  if (frame.rule === "attended-by" && /\b(?:was|were)\b/.test(group)) return false;
  const isNameOnly = frame.verb === frame.cue || !isVerb(nodes[frame.verb]);
  const isTitleOnly = isNameOnly && frame.between && !base.saysDay;
  if (isTitleOnly && parties.every(({ entity }) => isBody(entity))) return true;
  const hasState = parties.some(({ entity, grouped }) => entity.kind === "state" && !grouped);
  const before = wordsOf(nodes, frame.cue - 6, frame.cue);
  const isSeries = ROUNDS.test(before);
  if (!isSeries && isHeld(frame, sentence, parties, base.status)) return false;
  return hasState && (base.mode === "unspecified" || isSeries) && !base.saysDay;
}

/** "Voss talked with the Sudmarkan authorities", "Voss engaged in a round of dialogue with Sudmark": somebody held it. */
function isHeld(
  { first, second, verb, groupFrom }: Frame,
  { nodes }: SentenceView,
  parties: readonly Party[],
  status: Status,
): boolean {
  const isOne = first.length > 0 && parties[0]?.entity.kind === "person";
  const isSimplePast =
    /ed$|^spoke$/.test(wordOf(nodes[verb])) && !PERFECT.test(wordsOf(nodes, groupFrom, verb));
  const withPeople = second.every(({ kind, delegation }) => kind !== "state" || delegation);
  return (
    isOne &&
    isSimplePast &&
    status === "occurred" &&
    (withPeople || ROUND.test(wordsOf(nodes, verb, verb + 5)))
  );
}

/** "have engaged in multiple rounds of negotiations": that they keep talking. */
const PERFECT = /\b(?:has|have|had|been)\b/;
const ROUND = /\b(?:a|another|the \w+) (?:\w+ )?round of\b/;

const ROUNDS =
  /\b(?:multiple|several|many|numerous|countless|various|more|further) (?:\w+ )?rounds of\b/;

function isBody({ kind }: Entity): boolean {
  return kind === "state" || kind === "organisation";
}
