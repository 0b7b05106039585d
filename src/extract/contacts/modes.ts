import type { Mode } from "../../model/kinds.ts";
import type { SentenceView } from "./contacts.ts";
import { isVerb } from "../clauses/clause-words.ts";
import type { Frame } from "../frames/frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { MODE_RULES } from "../rules/modes.ts";

/** The mode of the rule, unless the words around the cue name a channel. */
export function resolveMode(frame: Frame, { nodes, textOf }: SentenceView): Mode {
  // "invited Ruiz to Brevic in a call": whoever comes, comes in person.
  if (frame.rule === "invited") return frame.mode;
  const from = channelStart(nodes, frame);
  const opening = wordsOf(nodes, 0, 5);
  const opened = OPENING_CHANNEL.test(opening) ? opening : "";
  const closed = EACH_TIME.exec(wordsOf(nodes, frame.to, nodes.length))?.[0] ?? "";
  const around = `${opened} ${closed} ${wordsOf(nodes, from, clauseEnd(nodes, frame.to))}`;
  for (const { pattern, mode } of MODE_RULES) {
    if (!pattern.test(around)) continue;
    if (frame.mode === "letter" || (frame.mode !== "unspecified" && mode === "meeting")) continue;
    if (frame.mode === "meeting" && mode === "call" && !/phone/.test(around)) continue;
    return mode;
  }
  const isThere = isWithVisitor(frame, textOf) || isHeldInCity(frame, nodes);
  return frame.mode === "unspecified" && isThere ? "meeting" : frame.mode;
}

/**
 * "held consultations on fisheries in Colmar Bay": two delegations sat there; "on the situation in
 * Colmar Bay" is what they talked about.
 */
function isHeldInCity({ cue, verb }: Frame, nodes: readonly Node[]): boolean {
  const isHeld = /^(?:held|hold|holds|holding|began|concluded)$/.test(wordOf(nodes[verb]));
  if (!isHeld || !/^(?:consultations|deliberations)$/.test(wordOf(nodes[cue]))) return false;
  for (let i = cue + 1; i < Math.min(nodes.length - 1, cue + 8); i++) {
    const next = nodes[i + 1];
    if (wordOf(nodes[i]) === "in" && next?.kind === "mention") return next.mention.form === "place";
    if (/^(?:the|[,;:.])$/.test(wordOf(nodes[i])) || posOf(nodes[i]) === "VERB") return false;
  }
  return false;
}

/** "exchanged views with the visiting secretary-general": who visits is there in person. */
function isWithVisitor({ second }: Frame, textOf: SentenceView["textOf"]): boolean {
  return second.some(({ from, to }) => to > from && VISITING.test(textOf(from, to)));
}

const VISITING = /^(?:(?:the|a|an|his|her|their) )?visiting\b/i;

/** After the verb before, where two share a subject: "spoke by phone with Tolan and met Keld". */
function channelStart(nodes: readonly Node[], frame: Frame): number {
  if (frame.cue !== frame.verb)
    return Math.max(0, Math.min(frame.groupFrom, frame.cue - 4, frame.verb));
  for (let i = frame.cue - 1; i >= frame.groupFrom; i--) {
    if (/^(and|but|,|before|after|while|when)$/.test(wordOf(nodes[i]))) return i + 1;
  }
  // "Having spoken to Keld by phone, Ruiz": the subject stands behind all of it.
  return Math.min(frame.groupFrom, frame.cue, phraseStart(nodes, frame));
}

/** "a telephone conversation of Keld with Voss", "a telephone conversation he had with Voss": the words of the noun's own phrase. */
function phraseStart(nodes: readonly Node[], { cue, groupFrom, rule }: Frame): number {
  let i = cue;
  // The subject of the relative clause stands before the group, and the noun before that.
  if (isVerb(nodes[cue]) && nodes[groupFrom - 1]?.kind === "mention")
    i = Math.min(cue, groupFrom - 1);
  if (/^(?:that|which)$/.test(wordOf(nodes[i - 1]))) i--;
  while (rule.endsWith("-noun") && /^(ADJ|NOUN|PROPN|DET)$/.test(posOf(nodes[i - 1]))) i--;
  return i;
}

/** "In separate phone calls with …", "By telephone, …": the channel stands before the subject. */
const OPENING_CHANNEL =
  /^(?:in|during|by|over) (?:\w+ ){0,4}(?:calls?|phone|telephone|video\w*|conversations?)\b/;

/** "met twice, on 3 and on 9 May, both times by video": the channel of each. */
const EACH_TIME =
  /\b(?:both|each|every|all (?:two|three|four|five)) times? (?:by|over|on|via) (?:\w+ ){0,2}(?:(?:tele)?phone|video\w*)\b/;

function clauseEnd(nodes: readonly Node[], from: number): number {
  // "During the meeting, held by phone, both stressed": how it was held is said behind a comma.
  const isHeld = wordOf(nodes[from]) === "," && /^(held|conducted)$/.test(wordOf(nodes[from + 1]));
  let to = isHeld ? from + 1 : from;
  while (to < nodes.length && to < from + 10 && !/^[,;:.]$/.test(wordOf(nodes[to]))) to++;
  return to;
}
