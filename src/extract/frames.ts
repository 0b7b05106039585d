import { isPreposition, isVerb } from "./clause-words.ts";
import { AT_REST, isPeople, isSeveral, splitByDay, type Frame } from "./frame.ts";
import type { Mention } from "./mention.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";
import { readNoun } from "./noun-frames.ts";
import { findDirectObject } from "./objects.ts";
import { LIGHT_VERBS, NOUN_RULES } from "./rules/nouns.ts";
import { VERB_RULES } from "./rules/verbs.ts";
import { findSubject } from "./subjects.ts";
import { readVerb } from "./verb-frames.ts";

export interface FrameResult {
  frames: Frame[];
  passedOver: { cue: string; reason: string }[];
}

const VERBS_BY_FORM = indexByForm(VERB_RULES);

const NOUNS_BY_FORM = indexByForm(NOUN_RULES);

function indexByForm<Rule extends { forms: readonly string[] }>(
  rules: readonly Rule[],
): ReadonlyMap<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const form of rule.forms) index.set(form, [...(index.get(form) ?? []), rule]);
  }
  return index;
}

/** All forms of all cues: what a sentence must hold to be read at all. */
export const CUE_FORMS: ReadonlySet<string> = new Set([
  ...VERBS_BY_FORM.keys(),

  ...NOUNS_BY_FORM.keys(),
  "phone",
  "telephone",
]);

/** The cues of a sentence with their parties. */
export function findFrames(nodes: readonly Node[]): FrameResult {
  const result: FrameResult = { frames: [], passedOver: [] };
  for (const [i, node] of nodes.entries()) {
    const word = wordOf(node);
    const nouns = NOUNS_BY_FORM.get(word);
    const verbs = VERBS_BY_FORM.get(word);
    if (!nouns && !verbs && !word.endsWith("phone")) continue;
    const told = readTold(nodes, i);
    if (told) {
      result.frames.push(told);
      continue;
    }
    const asNoun = nouns && isNounHere(nodes, i);
    if (!nouns && !isVerbHere(nodes, i)) continue;
    const found = asNoun
      ? nouns.map((rule) => readNoun(nodes, i, rule))
      : (verbs ?? []).map((rule) => readVerb(nodes, i, rule));
    const frames = found.filter((each): each is Frame => typeof each !== "string");
    result.frames.push(...frames.flatMap((frame) => splitByDay(nodes, frame)));
    const reason = found.find((each) => typeof each === "string");
    if (frames.length === 0 && reason !== undefined) result.passedOver.push({ cue: word, reason });
  }
  return result;
}

/**
 * "Voss assured Tolan by telephone", "Voss and Tolan agreed over the phone": whatever they said, it
 * was said from one to the other on that channel.
 */
function readTold(nodes: readonly Node[], at: number): Frame | undefined {
  const phrase = `${wordOf(nodes[at - 2])} ${wordOf(nodes[at - 1])} ${wordOf(nodes[at])}`;
  if (!/(?:\b(?:by|via) (?:tele)?phone|\b(?:over|on) the (?:tele)?phone)$/.test(phrase.trim()))
    return undefined;
  let verb = at - 1;
  while (verb >= 0 && !isVerb(nodes[verb])) verb--;
  if (verb < 0 || VERBS_BY_FORM.has(wordOf(nodes[verb])) || hasCueBetween(nodes, verb, at))
    return undefined;
  const subject = findSubject(nodes, verb);
  const object = findDirectObject(nodes, verb);
  if (!subject) return undefined;
  const base = { rule: "told-by-phone", mode: "call" as const, cue: at, verb, ...AT_REST };
  if (object?.mentions.every(isPeople)) {
    const roles: Frame["roles"] = [null, null];
    return {
      ...base,
      first: subject.mentions,
      second: object.mentions,
      roles,
      groupFrom: subject.to,
      to: at + 1,
    };
  }
  if (object || !isSeveral(subject)) return undefined;
  return {
    ...base,
    first: [],
    second: subject.mentions,
    roles: [null, null],
    groupFrom: subject.to,
    to: at + 1,
    between: true,
  };
}

function hasCueBetween(nodes: readonly Node[], from: number, to: number): boolean {
  return nodes.slice(from + 1, to - 1).some((node) => NOUNS_BY_FORM.has(wordOf(node)));
}

/** "call", "meeting", "talks" are verbs too: what stands before decides, then the tag. */
function isNounHere(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  const word = wordOf(node);
  if (word === "meeting" && nodes[at + 1]?.kind === "mention") return false;
  if (wordOf(before) === "to" && /^(talk|meet|call|chat|visit)$/.test(word)) return false;
  if (before?.kind === "mention") return isNounAfter(before.mention, posOf(node) === "NOUN");
  if (before?.kind === "time") return posOf(node) === "NOUN";
  if (
    /^(DET|ADJ|NUM)$/.test(posOf(before)) ||
    /^('s|her|his|their|its|our|my|-)$/.test(wordOf(before))
  )
    return true;
  if (/^(phone|telephone|telephonic|video|conference)$/.test(wordOf(before))) return true;
  if (LIGHT_VERBS.has(wordOf(before)) && isVerb(before) && word !== "meeting") return true;
  return (
    posOf(node) === "NOUN" ||
    posOf(node) === "PROPN" ||
    (isPreposition(before) && /s$|call|talk/.test(word))
  );
}

/** "a phone call", "by phone" and "the hosts" are no verbs; a tag is trusted less between two parties. */
function isVerbHere(nodes: readonly Node[], at: number): boolean {
  const pos = posOf(nodes[at]);
  if (pos === "VERB" || pos === "AUX") return true;
  const before = nodes[at - 1];
  const isBetween = before?.kind === "mention" && nodes[at + 1]?.kind === "mention";
  return isBetween || (pos !== "NOUN" && pos !== "ADJ" && !/^(DET|ADP|ADJ)$/.test(posOf(before)));
}

/** "a NATO meeting" and "Keld's meeting" are nouns, "the ministers meeting by video" is a verb. */
function isNounAfter(mention: Mention, tagged: boolean): boolean {
  if (mention.possessive) return true;
  return tagged && (mention.kind === "state" || mention.kind === "organisation");
}
