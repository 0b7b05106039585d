import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { hasUnnamedPeople } from "./strangers.ts";
import { findFollowingSubject } from "../clauses/subjects.ts";

/** Participles that open a sentence and tell that its subjects came together. */
const GATHERED =
  /^(?:meeting|gathered|gathering|assembled|assembling|convened|convening|huddling)$/;

/** Those that tell so only with a channel: two who speak in Hask may speak to anybody. */
const SPOKEN = /^(?:speaking|talking|conferring|consulting|conversing|chatting)$/;

export const OPENING_FORMS = ["assembled", "assembling", "convening", "conversing"] as const;

const CHANNEL =
  /\b(?:by|via|over|on|through) (?:(?:the|an?|secure|satellite|mobile|live) )*(?:(?:tele)?phone|video|videoconference|line|hotline|zoom)\b/;

/** How many nodes where and when they met may take up. */
const LONGEST_ADJUNCT = 24;

/**
 * "Meeting in Brevic on Tuesday, Voss and Tolan agreed", "Speaking by phone, Voss and Tolan agreed":
 * where and when several came together, or how, stands before all that they did. "Meeting reporters,
 * Voss and Tolan said" met others, and "Speaking in Hask" tells of nobody who was spoken to.
 */
export function readOpening(nodes: readonly Node[], at: number): Frame | undefined {
  const word = wordOf(nodes[at]);
  const isSpoken = SPOKEN.test(word);
  if ((!isSpoken && !GATHERED.test(word)) || !opensSentence(nodes, at)) return undefined;
  if (!goesOn(nodes[at + 1]) || hasUnnamedPeople(nodes, at, ["with", "to"])) return undefined;
  const subject = findFollowingSubject(nodes, at);
  if (!subject || !isSeveral(subject) || subject.from > at + LONGEST_ADJUNCT) return undefined;
  const adjunct = nodes.slice(at + 1, subject.from);
  if (adjunct.some((node, i) => bringsOthers(node, nodes[at + i]))) return undefined;
  if (isSpoken && !CHANNEL.test(wordsOf(nodes, at, subject.from))) return undefined;
  const own = { ...AT_REST, rule: "opening-participle", cue: at, verb: at };
  const ends = { groupFrom: at, to: at + 1, between: true };
  const mode = isSpoken ? ("call" as const) : ("meeting" as const);
  const frame = { ...own, mode, first: [], second: subject.mentions, ...ends };
  const isToCome = TO_COME.test(wordsOf(nodes, subject.to, subject.to + 3));
  return { ...frame, roles: [null, null], ...(isToCome ? { status: "planned" } : {}) };
}

/** "Meeting in Hask on Friday, Voss and Tolan will try": what they will do there is to come, and so is that they meet. */
const TO_COME = /^(?:will|shall|are (?:to|due|set|expected)|plan|intend|hope)\b/;

/** Nothing stands before but a day and a comma: "On Monday, meeting in Hask, Voss and Tolan". */
function opensSentence(nodes: readonly Node[], at: number): boolean {
  return (
    at <= 4 &&
    nodes
      .slice(0, at)
      .every((node) => node.kind === "time" || isPreposition(node) || /^[,"“]$/.test(wordOf(node)))
  );
}

/** "Meeting in", "Gathered today", "Meeting privately": and no object, as of "meeting reporters". */
function goesOn(next: Node | undefined): boolean {
  return isPreposition(next) || next?.kind === "time" || /^(?:ADV|ADP)$/.test(posOf(next));
}

/** "Meeting with Keld", "after he met": whoever stands there, or what is told of another clause. */
function bringsOthers(node: Node, before: Node | undefined): boolean {
  if (node.kind === "mention") return isPeople(node.mention) && !node.mention.possessive;
  if (isVerb(node) && posOf(before) !== "DET") return true;
  return wordOf(before) === "with" && wordOf(node) !== "a";
}
