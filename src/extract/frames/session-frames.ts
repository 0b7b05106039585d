import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { findInsertedDay } from "./inserted-days.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Sessions, and who is said to have been there. */

const SESSION =
  /^(meeting|talks|session|summit|conference|dinner|lunch|consultations|dialogue|negotiations|roundtable|forum|round)$/;

/** "Voss and Tolan co-chaired the second round of consultations": both were there. */
export function readChairs(nodes: readonly Node[], at: number): Frame | string {
  const subject = findSubject(nodes, at);
  const object = nodes.slice(at + 1, at + 9);
  if (!subject || !isSeveral(subject) || !object.some((node) => SESSION.test(wordOf(node))))
    return "no session of several";
  if (isHostedForOthers(nodes, at, subject)) return "hosted for others";
  const own = { rule: "co-chaired", mode: "meeting" as const, cue: at, verb: at, ...AT_REST };
  const ends = { groupFrom: subject.to, to: at + 1, between: true };
  return { ...own, first: [], second: subject.mentions, roles: [null, null], ...ends };
}

/** "The meeting was also attended by A and B": the one told just before. */
const TOLD_SESSION =
  /^(?:the|this) (?:\w+ )?(?:meeting|audience|reception|lunch|dinner|session) was(?: also)?$/;

/** "The dialogue was opened by A and B": they were there too. */
const TOLD_OPENING =
  /^(?:the|this) (?:\w+ )?(?:meeting|session|dialogue|talks|consultations|conference) (?:was|were)(?: also)?$/;

/** "The talks were attended by A and B": a session of all who are named. */
export function readAttendance(
  nodes: readonly Node[],
  at: number,
  object: MentionList | undefined,
): Frame | string {
  const session = nodes.slice(0, at).findIndex((node) => SESSION.test(wordOf(node)));
  const isSession = session >= 0;
  const isOpening = wordOf(nodes[at]) === "opened";
  const told = isOpening ? TOLD_OPENING : TOLD_SESSION;
  if (isSession && object && told.test(wordsOf(nodes, 0, at))) {
    const others = createMention(0, 0, "pronoun", { plural: true });
    const own = { rule: "attended-by", mode: "meeting" as const, cue: at, verb: at, ...AT_REST };
    const ends = { groupFrom: 0, to: object.to, open: object.open, joins: true };
    return { ...own, first: object.mentions, second: [others], roles: [null, null], ...ends };
  }
  const host = isOpening ? undefined : (findHost(nodes, at) ?? findGiver(nodes, at));
  if (!isSession || !object || !(host ?? isSeveral(object))) return "no session of several";
  // "The forum was opened by Keld and Ruiz": before a hall, if nothing else is told of it.
  if (isOpening) return "an opening";
  if (isHostedForOthers(nodes, at, object)) return "hosted for others";
  return {
    rule: "attended-by",
    mode: "meeting",
    cue: at,
    verb: at,
    ...AT_REST,
    timeAt: findInsertedDay(nodes, session, at),
    first: [],
    second: [...(host?.mentions ?? []), ...object.mentions],
    roles: ["attendee", "attendee"],
    groupFrom: 0,
    to: object.to,
    between: true,
    open: object.open,
  };
}

/** "Keld hosted a summit on Tuesday attended by Voss and Tolan": who gave it was there, too. */
function findHost(nodes: readonly Node[], at: number): MentionList | undefined {
  const verb = nodes.findLastIndex(
    (node, i) => i < at && GIVING.test(wordOf(node)) && isVerb(node),
  );
  const hasSession = nodes.slice(verb + 1, at).some((node) => SESSION.test(wordOf(node)));
  // "Keld hosted a summit, and Tuesday's was attended by": another one.
  const goesOn = nodes.slice(verb + 1, at).some((node) => isVerb(node) || wordOf(node) === "and");
  const subject = verb < 0 || !hasSession || goesOn ? undefined : findSubject(nodes, verb);
  return subject?.mentions.every(isPeople) === true ? subject : undefined;
}

/** "The dinner given by Keld was attended by Voss". */
function findGiver(nodes: readonly Node[], at: number): { mentions: Mention[] } | undefined {
  const noun = nodes.findLastIndex((node, i) => i < at && SESSION.test(wordOf(node)));
  const chairs = noun < 0 ? undefined : findChairs(nodes, noun);
  return chairs && chairs.to <= at ? chairs : undefined;
}

const GIVING = /^(?:hosts?|hosted|gives|gave|chair(?:s|ed)|convene[sd]|held|holds)$/;

/** "the conference co-hosted by Norland and Sudmark": they invited others to it. */
function isHostedForOthers(nodes: readonly Node[], at: number, hosts: MentionList): boolean {
  return wordOf(nodes[at]).startsWith("co-host") && !hosts.mentions.some(isPeople);
}

/** How far behind the noun of a session its chair may stand, in nodes. */
const REACH = 10;

/** "a conference that Keld chaired", "a dinner given by Keld": he sat there with the others. */
export function findChairs(
  nodes: readonly Node[],
  at: number,
): { mentions: Mention[]; to: number } | undefined {
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    if (/^[;:.]$/.test(wordOf(nodes[i]))) return undefined;
    if (!/^(chaired|co-chaired|convened|hosted|given|gave|offered)$/.test(wordOf(nodes[i])))
      continue;
    const by = wordOf(nodes[i + 1]) === "by" ? readList(nodes, i + 2) : undefined;
    const before = nodes[i - 1];
    const isRelative = /^(that|which)$/.test(wordOf(nodes[i - 2])) && before?.kind === "mention";
    const mentions = by?.mentions ?? (isRelative ? [before.mention] : []);
    const isNamed = mentions.length > 0 && mentions.every(isPeople);
    return isNamed ? { mentions, to: by?.to ?? i + 1 } : undefined;
  }
  return undefined;
}

/** "The Perrin format, which brings together A, B and C, met": who belongs to it. */
export function findMembers(nodes: readonly Node[], verb: number): MentionList | undefined {
  if (wordOf(nodes[verb - 1]) !== ",") return undefined;
  const clause = nodes.findLastIndex((node, i) => i < verb && COMPRISING.test(wordOf(node)));
  if (clause < 1 || !/^(,|which|that)$/.test(wordOf(nodes[clause - 1]))) return undefined;
  const from = /^(together|of)$/.test(wordOf(nodes[clause + 1])) ? clause + 2 : clause + 1;
  const list = readList(nodes, from, true);
  const ends = list !== undefined && list.to === verb - 1;
  return ends && !nodes.slice(from, verb).some((node) => isVerb(node)) ? list : undefined;
}

const COMPRISING =
  /^(brings|bringing|groups|grouping|unites|uniting|comprises|comprising|includes|consists|consisting|joins|joining|gathers|gathering)$/;
