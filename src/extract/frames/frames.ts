import { CUE_FORMS } from "./cues.ts";
import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { readCompany } from "./company-frames.ts";
import { withLeader } from "./delegation-leaders.ts";
import { distribute } from "./distributions.ts";
import { readDoubleObject } from "./double-objects.ts";
import { splitByDay, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { readBroughtTogether } from "./gathering-frames.ts";
import { readGuest } from "./guest-frames.ts";
import { readInvitation } from "./invitation-frames.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { withoutPrivate } from "./private-people.ts";
import { withPresent } from "./presence.ts";
import { readNoun } from "./noun-frames.ts";
import { readOpening } from "./opening-frames.ts";
import { isNameWithArticle } from "./noun-phrases.ts";
import { readRequest } from "./request-frames.ts";
import { LIGHT_VERBS } from "../rules/noun-verbs.ts";
import { NOUN_RULES } from "../rules/nouns.ts";
import { SHOWN_VERB_RULES } from "../rules/shown-verbs.ts";
import { VERB_RULES } from "../rules/verbs.ts";
import { readSettled } from "./settled-frames.ts";
import { readAtSummit } from "./summit-frames.ts";
import { readToldByPhone } from "./told-frames.ts";
import { readToldAtPlace } from "./told-places.ts";
import { readVerb } from "./verb-frames.ts";
import { readWhereabouts } from "./whereabouts-frames.ts";

export interface FrameResult {
  frames: Frame[];
  passedOver: { cue: string; reason: string }[];
}

const VERBS_BY_FORM = indexByForm([...VERB_RULES, ...SHOWN_VERB_RULES]);

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

/** Verbs that tell of a contact by themselves; "share" and "give" do so only with their object. */
const TELLING_FORMS: ReadonlySet<string> = new Set(VERB_RULES.flatMap(({ forms }) => forms));

function isCue(node: Node | undefined): boolean {
  return TELLING_FORMS.has(wordOf(node)) || NOUNS_BY_FORM.has(wordOf(node));
}

/** What was found in sentences that are still in use: whether one matters is asked before it is read. */
const results = new WeakMap<readonly Node[], FrameResult>();

/** The cues of a sentence with their parties. */
export function findFrames(nodes: readonly Node[]): FrameResult {
  let result = results.get(nodes);
  if (!result) results.set(nodes, (result = readFrames(nodes)));
  return result;
}

function readFrames(nodes: readonly Node[]): FrameResult {
  const result: FrameResult = { frames: [], passedOver: [] };
  for (const [i, node] of nodes.entries()) {
    const word = wordOf(node);
    if (!CUE_FORMS.has(word) && !word.endsWith("phone")) continue;
    const nouns = NOUNS_BY_FORM.get(word);
    const verbs = VERBS_BY_FORM.get(word);
    const told =
      readWhereabouts(nodes, i) ??
      readDoubleObject(nodes, i) ??
      readOpening(nodes, i) ??
      readToldByPhone(nodes, i, isCue) ??
      readInvitation(nodes, i) ??
      readCompany(nodes, i) ??
      readGuest(nodes, i) ??
      readRequest(nodes, i) ??
      readAtSummit(nodes, i) ??
      readBroughtTogether(nodes, i) ??
      readSettled(nodes, i, isCue) ??
      readToldAtPlace(nodes, i, isCue);
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
    result.frames.push(
      ...frames
        .flatMap((frame) => withoutPrivate(nodes, frame) ?? [])
        .map((frame) => withPresent(nodes, withLeader(nodes, frame)))
        .flatMap((frame) => distribute(nodes, frame) ?? splitByDay(nodes, frame)),
    );
    const reason = found.find((each) => typeof each === "string");
    if (frames.length === 0 && reason !== undefined) result.passedOver.push({ cue: word, reason });
  }
  return result;
}

/** "call", "meeting", "talks" are verbs too: what stands before decides, then the tag. */
function isNounHere(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  const word = wordOf(node);
  const isBare = posOf(before) !== "DET";
  if (
    word === "meeting" &&
    isBare &&
    (nodes[at + 1]?.kind === "mention" || isMeetingNow(nodes, at))
  )
    return false;
  if (wordOf(before) === "to" && /^(talk|meet|call|chat|visit)$/.test(word)) return false;
  if (before?.kind === "mention") {
    const isPair = /^[-–—/]$/.test(wordOf(nodes[at - 2])) && nodes[at - 3]?.kind === "mention";
    const isOwner = isPair || isNameWithArticle(nodes, at - 1);
    if (isOwner && /^(meeting|call|talks|summit)$/.test(word)) return true;
    return isNounAfter(before.mention, posOf(node) === "NOUN");
  }
  if (before?.kind === "time") return posOf(node) === "NOUN";
  if (
    /^(DET|ADJ|NUM)$/.test(posOf(before)) ||
    /^('s|'|her|his|their|its|our|my|-)$/.test(wordOf(before))
  )
    return true;
  if (/^(phone|telephone|telephonic|video|conference)$/.test(wordOf(before))) return true;
  // "There were talks between Voss and Tolan": behind a form of "be" only a participle is a verb.
  if (/^(?:was|were|are|been|be)$/.test(wordOf(before)) && /(?:s|call|summit)$/.test(word))
    return true;
  if (isNamedSession(nodes, at)) return true;
  // "a one-minute chat"
  if (/^(minute|hour|day)$/.test(wordOf(before)) && wordOf(nodes[at - 2]) === "-") return true;
  if (LIGHT_VERBS.has(wordOf(before)) && isVerb(before) && word !== "meeting") return true;
  return (
    posOf(node) === "NOUN" ||
    posOf(node) === "PROPN" ||
    (isPreposition(before) && /s$|call|talk/.test(word))
  );
}

/** "the Ministerial Meeting on Grain": in capitals, behind its own article. */
function isNamedSession(nodes: readonly Node[], at: number): boolean {
  const isCapital = (i: number): boolean => {
    const node = nodes[i];
    return node?.kind === "word" && node.token.capital;
  };
  if (!isCapital(at) || !isCapital(at - 1)) return false;
  return [at - 2, at - 3].some((i) => wordOf(nodes[i]) === "the");
}

/** "The ministers, meeting in Hask, agreed", "flew to Hask on Monday, meeting with Tolan": a participle behind a comma. */
function isMeetingNow(nodes: readonly Node[], at: number): boolean {
  const [next, before] = [nodes[at + 1], nodes[at - 2]];
  if (wordOf(nodes[at]) !== "meeting" || wordOf(nodes[at - 1]) !== ",") return false;
  if (wordOf(next) === "with" && nodes.slice(0, at).some((node) => isVerb(node))) return true;
  const goesOn = isPreposition(next) || next?.kind === "time" || posOf(next) === "ADV";
  return before?.kind === "mention" && goesOn;
}

/** "a phone call", "by phone" and "the hosts" are no verbs; a tag is trusted less between two parties. */
function isVerbHere(nodes: readonly Node[], at: number): boolean {
  const pos = posOf(nodes[at]);
  if (pos === "VERB" || pos === "AUX" || isMeetingNow(nodes, at)) return true;
  // "was in Hask, dining with Keld": between a comma and "with", however it is tagged.
  const isBeside = wordOf(nodes[at - 1]) === "," && wordOf(nodes[at + 1]) === "with";
  if (isBeside && wordOf(nodes[at]).endsWith("ing")) return true;
  const before = nodes[at - 1];
  const isBetween = before?.kind === "mention" && nodes[at + 1]?.kind === "mention";
  return isBetween || (pos !== "NOUN" && pos !== "ADJ" && !/^(DET|ADP|ADJ)$/.test(posOf(before)));
}

/** "a NATO meeting" and "Keld's meeting" are nouns, "the ministers meeting by video" is a verb. */
function isNounAfter(mention: Mention, tagged: boolean): boolean {
  if (mention.possessive) return true;
  return tagged && (mention.kind === "state" || mention.kind === "organisation");
}
