import { isVerb } from "../clauses/clause-words.ts";
import { findLeaders } from "./delegation-leaders.ts";
import { isPeople } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { readInverted } from "./present-lists.ts";
import { readListBackwards } from "../clauses/lists-backwards.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** A session that somebody hosted, whose guests other sentences tell: "Keld chaired the talks". */
export interface Hosting {
  subject: MentionList;
  verb: number;
  noun: number;
}

/** Those who were at a session told before: "Tolan took part by video". */
export interface Attendance {
  people: readonly Mention[];
  /** The verb, and the node after what belongs to it. */
  verb: number;
  to: number;
  groupFrom: number;
  /** "with Tolan taking part": said of the session of the same sentence. */
  inSession: boolean;
  /** "attended the meeting", "Also present were": said of what the whole text is about. */
  ofText?: boolean;
}

const HOSTING =
  /^(?:hosts?|hosted|hosting|chair(?:s|ed|ing)?|convene[sd]?|presided|presides|opened|organi[sz]ed)$/;

const SESSION =
  /^(?:meetings?|talks|sessions?|summit|conference|consultations|forum|gathering|round|roundtable|videoconference)$/;

const NO_SESSION = /\b(?:press|news|media|cabinet|board|staff|party|parliament\w*|own)\b/;

const LONGEST_NAME = 9;

/** "Keld hosted three-way talks on wheat", "Keld presided over the summit of the League". */
export function findHosting(nodes: readonly Node[]): Hosting | undefined {
  for (const [verb, node] of nodes.entries()) {
    if (!HOSTING.test(wordOf(node)) || !isVerb(node)) continue;
    const noun = findSessionNoun(nodes, verb);
    const subject = noun === undefined ? undefined : findSubject(nodes, verb);
    if (noun === undefined || !subject?.mentions.every(isPeople) || subject.to > verb) continue;
    return { subject, verb, noun };
  }
  return undefined;
}

function findSessionNoun(nodes: readonly Node[], verb: number): number | undefined {
  for (let i = verb + 1; i <= verb + LONGEST_NAME; i++) {
    const isAnother = isVerb(nodes[i]) || /^[,;:.]$/.test(wordOf(nodes[i]));
    if (isAnother || nodes[i]?.kind === "mention") return undefined;
    if (!SESSION.test(wordOf(nodes[i])) || SESSION.test(wordOf(nodes[i + 1]))) continue;
    return isOfOwn(nodes, i + 1) || NO_SESSION.test(wordsOf(nodes, verb, i)) ? undefined : i;
  }
  return undefined;
}

/** "a meeting of her ministry's heads", "of his advisers": not with others. */
function isOfOwn(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const owner = next?.kind === "mention" ? next.mention.determiner : wordOf(next);
  return /^(?:of|with)$/.test(wordOf(nodes[at])) && /^(?:his|her|its|their)$/.test(owner ?? "");
}

/** What says that somebody was there, as the words that begin at its verb. */
const PRESENCE: readonly RegExp[] = [
  /^(?:took|taking) part\b/,
  /^participat(?:ed|ing)\b/,
  /^attend(?:ed|ing)\b/,
  /^join(?:ed|ing) (?=by|via|online|remotely|virtually|in person|the)/,
  /^(?:was|were) (?:also )?(?:present|in the (?:room|hall)|at the table)\b/,
  /^(?:co-)?(?:chaired|moderated|mediated|facilitated) (?=the)/,
  /^presided (?=over the)/,
  /^sat in the (?:room|hall)\b/,
  /^came (?:in person\b|to X)/,
  /^(?:was|were) (?:also )?among (?:those (?:who took part|taking part|present)|the participants)\b/,
];

/** The words with which these begin: most verbs are none of them. */
const PRESENCE_VERBS: ReadonlySet<string> = new Set(
  `took taking participated participating attended attending joined joining was were co-chaired chaired
  co-moderated moderated co-mediated mediated co-facilitated facilitated presided sat came`.split(
    /\s+/,
  ),
);

/** Words without which nobody is said to have been there. */
export const PRESENCE_FORMS = [
  "took part",
  "taking part",
  "participated",
  "joined by",
  "joined via",
  "was present",
  "were present",
  "also present",
  "in the room",
  "in attendance",
  "also at the",
  "led the",
  "headed the",
  "led by",
  "headed by",
  "represented by",
];

/** What may follow: the end of the clause, how one was there, or the session itself. */
const TAIL =
  /^(?:$|[,.;)"]|(?:and|by (?:\w+ )?video|via|online|remotely|virtually|in person|too|as well|along with|together with|(?:in |at |over )?(?:it|them))\b|(?:in |at |over )?the (?:\w+ )?(?:meeting|talks|session|summit|conference|consultations)(?:$| (?:[,.;]|(?:and|by|via|online|remotely|virtually|in person|too|as|while|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)))/;

const WORDS_OF_PRESENCE = 5;

/** Everyone of whom a sentence says that he was there. */
export function findAttendances(nodes: readonly Node[]): Attendance[] {
  const found = nodes.flatMap((node, at) => {
    const isMaybe = PRESENCE_VERBS.has(wordOf(node)) && isVerb(node);
    const presence = isMaybe ? presenceAt(nodes, at) : undefined;
    return presence === undefined ? [] : (readAttendance(nodes, at, presence) ?? []);
  });
  return [
    ...found,
    ...[readInverted(nodes), findLeaders(nodes)].filter((each) => each !== undefined),
  ];
}

/** The node after the words of presence at a node. */
function presenceAt(nodes: readonly Node[], at: number): number | undefined {
  const words = wordsOf(nodes, at, at + WORDS_OF_PRESENCE + 1);
  const [match] = PRESENCE.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
  if (match === undefined) return undefined;
  const to = at + match.trim().split(" ").length;
  const isTimed = nodes[to]?.kind === "time";
  return isTimed || TAIL.test(wordsOf(nodes, to, to + 6)) ? to : undefined;
}

function readAttendance(nodes: readonly Node[], verb: number, to: number): Attendance | undefined {
  if (wordOf(nodes[verb]).endsWith("ing")) return readWith(nodes, verb, to);
  const subject = findSubject(nodes, verb);
  if (!subject || subject.to > verb || !subject.mentions.every(isPeople)) return undefined;
  const others = readOthers(nodes, to);
  const people = [...subject.mentions, ...(others?.mentions ?? [])];
  const ends = { to: others?.to ?? to, groupFrom: subject.to, inSession: false };
  return { people, verb, ...ends, ofText: OF_TEXT.test(wordsOf(nodes, to, to + 5)) };
}

/** The session itself, behind the words of presence. */
const OF_TEXT =
  /^(?:(?:in|at|during) )?the (?:\w+ )?(?:meeting|talks|session|discussions|reception)\b/;

/** "…, with Tolan taking part by video link". */
function readWith(nodes: readonly Node[], verb: number, to: number): Attendance | undefined {
  const last = nodes[verb - 1];
  if (last?.kind !== "mention") return undefined;
  const list = readListBackwards(nodes, verb - 1);
  if (wordOf(nodes[list.from - 1]) !== "with") return undefined;
  return { people: list.mentions, verb, to, groupFrom: verb, inSession: true };
}

/** "Voss took part, along with Tolan", "…, as were Tolan and Keld". */
function readOthers(nodes: readonly Node[], at: number): MentionList | undefined {
  const from = wordOf(nodes[at]) === "," ? at + 1 : at;
  const opener = /^(?:along with|together with|as were|as was|as did)\b/.exec(
    wordsOf(nodes, from, from + 2),
  );
  return opener ? readList(nodes, from + 2, true) : undefined;
}
