import { isVerb } from "../clauses/clause-words.ts";
import type { Frame } from "../frames/frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { SAYING } from "../clauses/quotations.ts";
import { isOfJourney } from "./journeys.ts";
import { isBeforeLater } from "./later-times.ts";

/** Days that another verb or clause stands before, and has. */

/** "met Tolan on Monday and will meet Selim on Friday": another verb stands between, and has the day. */
function isOfOtherVerb(nodes: readonly Node[], at: number, frame: Frame): boolean {
  const isBefore = at < frame.cue;
  // A day in front of the subject is that of all verbs that follow: "On Monday Voss flew in and met …".
  if (isBefore && !hasVerbInClause(nodes, at)) return false;
  if (isBefore && isOfJourney(nodes, at)) return false;
  const [from, to] = isBefore ? [at, Math.min(frame.cue, frame.verb)] : [frame.to, at];
  for (let i = from + 1; i < to; i++) {
    if (!isBefore) i = endOfRelative(nodes, i, at) ?? i;
    if (!isBefore && TAKES_PLACE.has(wordOf(nodes[i]))) continue;
    const isInfinitive = wordOf(nodes[i - 1]) === "to" || wordOf(nodes[i]).endsWith("ing");
    if (posOf(nodes[i]) === "VERB" && !isInfinitive) return true;
    // "was in Hask on Monday, dining with Keld": the participle tells what the day was spent with.
    const isOwn =
      i + 1 === frame.cue && wordOf(nodes[i]) === "," && wordOf(nodes[i + 1]).endsWith("ing");
    if (isBefore && /^(and|,)$/.test(wordOf(nodes[i])) && isVerb(nodes[i + 1]) && !isOwn)
      return true;
  }
  return false;
}

/** A verb that tells of something else than that a contact took place. */
function isOtherVerb(node: Node): boolean {
  return isVerb(node) && !TAKES_PLACE.has(wordOf(node));
}

/** "talks between A and B took place on Monday": the verb is the contact's own. */
const TAKES_PLACE = new Set(
  "dated took taken held came happened began ended lasted opened scheduled slated set planned expected foreseen arranged fixed".split(
    " ",
  ),
);

function hasVerbInClause(nodes: readonly Node[], at: number): boolean {
  // "On Thursday Voss meets Tolan, on Friday Keld flies to Hask": a clause begins there.
  const opens = wordOf(nodes[at - 2]) === "," && nodes[at + 1]?.kind === "mention";
  if (opens && wordOf(nodes[at - 1]) === "on") return false;
  for (let i = at - 1; i >= 0 && !/^[:;]$/.test(wordOf(nodes[i])); i--)
    if (isVerb(nodes[i])) return true;
  return false;
}

/** "Voss, whose term ended on Friday, met": the day stands in a clause about the subject. */
function isInInsertion(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (at > frame.verb) return false;
  if (!nodes.slice(at, frame.verb).some((node) => wordOf(node) === ",")) return false;
  for (let i = at - 1; i >= 0 && (i >= frame.groupFrom || wordOf(nodes[i]) !== ","); i--) {
    if (/^(who|whose|which|where|whom)$/.test(wordOf(nodes[i])))
      return wordOf(nodes[i - 1]) === ",";
  }
  return false;
}

/** "said on Tuesday he had spoken with Tolan on Monday": the first day is that of saying. */
function isOfSaying(nodes: readonly Node[], at: number, { cue, verb }: Frame): boolean {
  const ends = Math.min(cue, verb);
  if (at > ends || !nodes.slice(Math.max(0, at - 4), at).some((node) => SAYING.has(wordOf(node))))
    return false;
  if (nodes.slice(Math.max(0, at - 4), at).some((node) => wordOf(node) === "that")) return false;
  const next = nodes.slice(at + 1, ends);
  return next[0]?.kind === "mention" && !next.some((node) => /^(?:[,;:"]|and)$/.test(wordOf(node)));
}

/** "Voss and Tolan, who last met in May, held talks on Monday": the clause of the cue has ended before the day. */
function isBehindClause(nodes: readonly Node[], at: number, { cue, to }: Frame): boolean {
  if (at < to || !/, who(?: [\w'’-]+){0,3}$/.test(wordsOf(nodes, cue - 5, cue))) return false;
  return nodes.slice(to, at).some((node, i) => wordOf(node) === "," && isVerb(nodes[to + i + 1]));
}

/**
 * "met Tolan, who came as a refugee, in Perrin on Monday", "a meeting, requested by Keld, took place on
 * Monday": the clause about her, or about it, has ended.
 */
function endOfRelative(nodes: readonly Node[], relative: number, at: number): number | undefined {
  const word = wordOf(nodes[relative]);
  const isAbout =
    wordOf(nodes[relative - 1]) === "," && word.endsWith("ed") && isVerb(nodes[relative]);
  if (!isAbout && !/^(who|which|whose)$/.test(word)) return undefined;
  const comma = nodes.findIndex((node, i) => i > relative && wordOf(node) === ",");
  const hasEnded = comma > 0 && comma < at && !nodes.slice(comma, at).some(isOtherVerb);
  return hasEnded ? comma : undefined;
}

/** "in a call, which took place on Monday": the clause is about the contact itself. */
function isOwnRelative(nodes: readonly Node[], at: number): boolean {
  return /^(?:which|that) (?:took place|was held|took X|lasted)\b/.test(wordsOf(nodes, at, at + 3));
}

/** Whether another clause stands between a phrase of time and the cue. */
export function isCut(nodes: readonly Node[], at: number, frame: Frame): boolean {
  if (isBeforeLater(nodes, at, frame)) return true;
  if (isOfOtherVerb(nodes, at, frame) || isInInsertion(nodes, at, frame)) return true;
  if (isBehindClause(nodes, at, frame) || isOfSaying(nodes, at, frame)) return true;
  const isBefore = at < frame.cue;
  const [from, to] = isBefore ? [at, Math.min(frame.cue, frame.verb)] : [frame.to, at];
  const skip = isBefore && opensWhen(nodes, at + 1) ? 3 : 1;
  for (let i = from + skip; i < to; i++) {
    if (!isBefore && (endOfRelative(nodes, i, at) !== undefined || isOwnRelative(nodes, i)))
      continue;
    if (isBefore && i <= at + 2 && isOfJourney(nodes, at)) continue;
    if (
      /^(that|who|whom|which|whether|where|because|when|while|but|said|says|;|:)$/.test(
        wordOf(nodes[i]),
      )
    )
      return true;
  }
  return false;
}

/** "since 14 June, when he met Ruiz". */
export function opensWhen(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[wordOf(nodes[at]) === "," ? at + 1 : at]) === "when";
}
