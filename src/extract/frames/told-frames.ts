import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { findFrontedPartner } from "./fronted-partners.ts";
import { isSubjectAt, readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { findAgent, isPassive } from "../clauses/passives.ts";
import type { NounRule } from "../rules/nouns.ts";
import { findSubjectBehind } from "./subjects-behind.ts";
import { hasUnnamedPeople } from "./strangers.ts";
import { findFollowingSubject, findSubject } from "../clauses/subjects.ts";

/** Words in which one tells another something: what was said makes no contact, the channel does. */
const SAYING =
  /^(tell|tells|told|assur|inform|promis|confirm|warn|thank|urg|ask|remind|brief|congratulat|convey|reaffirm|reiterat|stress|express|explain|offer|pledg|sugges|propos|press|call|updat|demand|protest|complain|agree|settle|arrang|swapp|discuss|persuad|convinc|reassur|rebuk|scold|admonish|implor|beg|advis|caution|encourag|apologi[sz]|confront|challeng|notif|pleaded|appeal|counsel|consult|appris|invit|sought|seek|enlist)/;

const PHONE =
  /\b(?:(?:by|via) (?:(?:satellite|mobile|secure) )?(?:tele)?phone|(?:over|on) the (?:(?:tele)?phone|line))$/;

const BY_LETTER = /\bby (?:\w+ )?(?:letter|telegram|cable|e-?mail|fax)$/;

interface Clause {
  subject: MentionList;
  verb: number;
}

/**
 * "Voss assured Tolan by telephone", "Voss and Tolan agreed over the phone": whatever they said, it
 * was said from one to the other on that channel.
 */
export function readToldByPhone(
  nodes: readonly Node[],
  at: number,
  isCue: (node: Node | undefined) => boolean,
): Frame | undefined {
  const phrase = wordsOf(nodes, at - 2, at + 1).trim();
  const isWritten = BY_LETTER.test(phrase);
  if (!PHONE.test(phrase) && !isWritten) return undefined;
  const isFronted = opensAdjunct(nodes, at);
  const clause = isFronted ? clauseAfter(nodes, at) : clauseBefore(nodes, at);
  // "By phone, Voss praised Tolan": nobody says to whom.
  if (isFronted && !SAYING.test(wordOf(nodes[clause?.verb ?? -1]))) return undefined;
  // "got Keld on the line"; "put Keld on the line" is no call.
  const isHeld = /^(?:got|gets|get|getting|had|has|have)$/.test(wordOf(nodes[clause?.verb ?? -1]));
  if (phrase.endsWith(" line") && !isHeld) return undefined;
  const isOwn = isHeld || isConsulted(nodes, clause?.verb ?? -1);
  if (isWritten && !SAYING.test(wordOf(nodes[clause?.verb ?? -1]))) return undefined;
  if (!clause || nodes.slice(clause.verb + (isOwn ? 1 : 0), at - 1).some(isCue)) return undefined;
  if (hasUnnamedPeople(nodes, at, ["with", "to"])) return undefined;
  const mode = isWritten ? ("letter" as const) : ("call" as const);
  const frame = frameOf(nodes, clause, { rule: "told-by-phone", mode, cue: at });
  if (isWritten && frame?.between === true) return undefined;
  // "By phone, Voss and Tolan told reporters": they agree with each other, but tell others.
  const isJoint = /^(?:agree|settle|arrang|discuss|swapp)/.test(wordOf(nodes[clause.verb]));
  return isFronted && frame?.between === true && !isJoint ? undefined : frame;
}

/** "Over the phone, Voss told Tolan", "Speaking by phone on Monday, Voss told Tolan": nothing stands before. */
function opensAdjunct(nodes: readonly Node[], at: number): boolean {
  return /^(?:(?:speaking|talking) )?(?:by|via|over|on) (?:the )?(?:\w+ )?\w+$/.test(
    wordsOf(nodes, 0, at + 1),
  );
}

/** "consulted Tolan by phone", "was consulted by phone": "consulted with Tolan" is told by its own rule. */
function isConsulted(nodes: readonly Node[], verb: number): boolean {
  return wordOf(nodes[verb]).startsWith("consult") && wordOf(nodes[verb + 1]) !== "with";
}

/** "In a second call, Voss told Tolan", "Voss promised Keld engineers in a letter". */
export function readToldIn(
  nodes: readonly Node[],
  at: number,
  phraseFrom: number,
  rule: NounRule,
): Frame | undefined {
  const which = rule.mode === "visit" ? undefined : clauseWhich(nodes, at);
  if (which && SAYING.test(wordOf(nodes[which.verb])))
    return frameOf(nodes, which, { rule: rule.id, mode: rule.mode, cue: at });
  if (rule.mode === "visit" || !/^(in|during|over|on|for|at)$/.test(wordOf(nodes[phraseFrom - 1])))
    return undefined;
  // "In her meetings, Voss reiterated": nobody says in which.
  if (/^(calls|meetings|conversations|conferences|letters)$/.test(wordOf(nodes[at])))
    return undefined;
  const isFronted = nodes.slice(0, phraseFrom).every(({ kind }) => kind !== "mention");
  const clause = isFronted ? clauseAfter(nodes, at) : clauseBefore(nodes, phraseFrom - 1);
  if (!clause) return undefined;
  const joined = readJoined(nodes, clause, { rule: rule.id, mode: rule.mode, cue: at });
  if (joined) return joined;
  const isSaid = isSaidThere(nodes, phraseFrom, at);
  const teller = isSaid && !isFronted ? findTeller(nodes, phraseFrom - 1, clause, rule) : undefined;
  if (teller) return frameOf(nodes, teller, { rule: rule.id, mode: rule.mode, cue: at });
  if (!isSaid || !tells(nodes, clause.verb, rule)) return undefined;
  const frame = frameOf(nodes, clause, { rule: rule.id, mode: rule.mode, cue: at });
  return frame?.between ? undefined : frame;
}

/** "in a call", "over lunch", "at talks", "at a meeting"; "at the meeting of the council" was one of many. */
function isSaidThere(nodes: readonly Node[], phraseFrom: number, at: number): boolean {
  const preposition = wordOf(nodes[phraseFrom - 1]);
  const isOneOfTheirs = phraseFrom === at || /^(?:a|an)$/.test(wordOf(nodes[phraseFrom]));
  return /^(?:in|during|over)$/.test(preposition) || (preposition === "at" && isOneOfTheirs);
}

/** "told Keld", "asked for help"; "broke the news to Keld in a call", "gave assurances to him in a letter": given on that channel. */
function tells(nodes: readonly Node[], verb: number, rule: NounRule): boolean {
  if (SAYING.test(wordOf(nodes[verb]))) return true;
  // "broke the news to Tolan over dinner": so is a table that both sit at.
  const isChannel = /^(?:call|video|letter)$/.test(rule.mode) || rule.id === "meal-noun";
  return isChannel && !MOVING.test(wordOf(nodes[verb])) && findAddressee(nodes, verb) !== undefined;
}

const MOVING =
  /^(?:go|goes|went|gone|going|come|comes|came|fly|flies|flew|flying|travel|return|move|drive|drove|belong|point|refer|introduc|happen|occur)/;

/** How many nodes what was said may take up between its verb and the call. */
const LONGEST_CONTENT = 24;

/** "urged Keld to show restraint in a phone call", "told her that the border would stay shut in a call": said to whom it was said. */
function findTeller(
  nodes: readonly Node[],
  preposition: number,
  { verb, subject }: Clause,
  rule: NounRule,
): Clause | undefined {
  const isMeant =
    /^(?:call|video)$/.test(rule.mode) || /^(?:during|in|over)$/.test(wordOf(nodes[preposition]));
  if (!isMeant || SAYING.test(wordOf(nodes[verb]))) return undefined;
  for (let i = verb - 1; i > Math.max(0, preposition - LONGEST_CONTENT); i--) {
    if (/^[;:.]$/.test(wordOf(nodes[i]))) return undefined;
    if (!isVerb(nodes[i]) || !SAYING.test(wordOf(nodes[i]))) continue;
    const told = findDirectObject(nodes, i) ?? findAddressee(nodes, i);
    const teller = told?.mentions.every(isPeople) ? findSubject(nodes, i) : undefined;
    if (!told || !teller) return undefined;
    // "told Keld that Ruiz had agreed in a call": the call was with another.
    const isOwn = [...teller.mentions, ...told.mentions].some((each) =>
      subject.mentions.includes(each),
    );
    if (TAKING_PART.test(wordsOf(nodes, told.to, preposition))) return undefined;
    const isOfOther = nodes
      .slice(told.to, preposition)
      .some((node) => node.kind === "mention" && isPeople(node.mention));
    return isOwn && !isOfOther ? { subject: teller, verb: i } : undefined;
  }
  return undefined;
}

/** "asked Keld to take part in a meeting": one to come. */
const TAKING_PART = /\b(?:part|participate|engage|join|attend|speak|appear|testify|meet|stay)$/;

/** "Voss told Tolan at their meeting", "At their meeting Voss read out a list to Tolan": theirs who stand there. */
export function readTheirs(
  nodes: readonly Node[],
  at: number,
  { from, owners }: { from: number; owners: readonly Mention[] },
  rule: NounRule,
): Frame | undefined {
  const [owner] = owners;
  const isTheirs = owner?.kind === "pronoun" && owner.plural && owners.length === 1;
  if (!isTheirs || !/^(?:at|in|during|on|over)$/.test(wordOf(nodes[from - 1]))) return undefined;
  if (wordOf(nodes[at]).endsWith("s") && wordOf(nodes[at]) !== "talks") return undefined;
  if (hasUnnamedPeople(nodes, at, ["with"])) return undefined;
  const isFronted = nodes.slice(0, from).every(({ kind }) => kind !== "mention");
  const clause = isFronted ? clauseAfter(nodes, at) : clauseBefore(nodes, from - 1);
  if (!clause || isSeveral(clause.subject)) return undefined;
  const frame = frameOf(nodes, clause, { rule: rule.id, mode: rule.mode, cue: at });
  const isOfTwo = frame && !frame.between && frame.second.length === 1;
  return isOfTwo && frame.second.every(isSomebody) ? frame : undefined;
}

function isSomebody({ kind, possessive }: Mention): boolean {
  return (kind === "person" || kind === "office") && !possessive;
}

/** "Voss joined Keld and Tolan on a call", "for talks": all of them together. */
function readJoined(
  nodes: readonly Node[],
  { subject, verb }: Clause,
  cue: Pick<Frame, "rule" | "mode" | "cue">,
): Frame | undefined {
  const object = /^join(s|ed|ing)?$/.test(wordOf(nodes[verb]))
    ? findDirectObject(nodes, verb)
    : undefined;
  if (!object?.mentions.every(isPeople)) return undefined;
  const second = [...subject.mentions, ...object.mentions];
  const roles: Frame["roles"] = [null, null];
  const ends = { groupFrom: subject.to, to: cue.cue + 1, between: true };
  return { ...AT_REST, ...cue, verb, first: [], second, roles, ...ends };
}

function clauseBefore(nodes: readonly Node[], at: number): Clause | undefined {
  let verb = at - 1;
  while (verb >= 0 && !isVerb(nodes[verb])) verb--;
  const subject = verb < 0 ? undefined : findSubject(nodes, verb);
  return subject && { subject, verb };
}

function clauseAfter(nodes: readonly Node[], at: number): Clause | undefined {
  const subject = findFollowingSubject(nodes, at) ?? findSubjectBehind(nodes, at);
  if (!subject) return undefined;
  let verb = subject.to;
  while (verb < subject.to + 3 && !isVerb(nodes[verb])) verb++;
  return isVerb(nodes[verb]) ? { subject, verb } : undefined;
}

function frameOf(
  nodes: readonly Node[],
  { subject, verb }: Clause,
  cue: Pick<Frame, "rule" | "mode" | "cue">,
): Frame | undefined {
  const object = findDirectObject(nodes, verb) ?? findReceiver(nodes, verb);
  const told = object?.mentions.every(isPeople)
    ? object
    : (findAddressee(nodes, verb) ?? findOtherOf(nodes, verb) ?? findSought(nodes, verb));
  const base = { ...AT_REST, ...cue, verb, groupFrom: subject.to };
  const roles: Frame["roles"] = [null, null];
  // "Tolan had been assured by Voss in a call": who told it stands behind "by".
  const agent = isPassive(nodes, verb) ? findAgent(nodes, verb) : undefined;
  if (agent?.mentions.every(isPeople)) {
    const to = Math.max(cue.cue + 1, agent.to);
    return { ...base, first: agent.mentions, second: subject.mentions, roles, to };
  }
  if (told) {
    const to = Math.max(cue.cue + 1, told.to);
    return { ...base, first: subject.mentions, second: told.mentions, roles, to };
  }
  const to = cue.cue + 1;
  const fronted = object ? undefined : findFrontedPartner(nodes, subject);
  if (fronted) return { ...base, first: subject.mentions, second: fronted.mentions, roles, to };
  if (object || !isSeveral(subject)) return undefined;
  return { ...base, first: [], second: subject.mentions, roles, to, between: true };
}

/** "promised Keld engineers", "offered President Ruiz help": what was promised follows at once. */
function findReceiver(nodes: readonly Node[], verb: number): MentionList | undefined {
  const node = nodes[verb + 1];
  const isGiving = /^(?:promis|offer|pledg|grant|assur)/.test(wordOf(nodes[verb]));
  if (!isGiving || node?.kind !== "mention" || !isSomebody(node.mention)) return undefined;
  return { mentions: [node.mention], from: verb + 1, to: verb + 2, open: false };
}

/** "a call on 9 March, in which Voss told Keld": the clause that says what was told in it. */
function clauseWhich(nodes: readonly Node[], at: number): Clause | undefined {
  let i = at + 1;
  while (i < at + 8 && wordOf(nodes[i]) !== "which" && !isVerb(nodes[i])) i++;
  if (wordOf(nodes[i]) !== "which" || !/^(?:in|during)$/.test(wordOf(nodes[i - 1])))
    return undefined;
  const verb = nodes.findIndex((node, k) => k > i + 1 && k < i + 6 && isVerb(node));
  const subject = verb < 0 || !isSubjectAt(nodes, i + 1) ? undefined : readList(nodes, i + 1, true);
  return subject && { subject, verb };
}

/** "agreed with Keld by phone to reopen the bridge". */
function findOtherOf(nodes: readonly Node[], verb: number): MentionList | undefined {
  const isJoint = /^(?:agree|settle|arrang|coordinat|consult|confer)/.test(wordOf(nodes[verb]));
  const list =
    isJoint && wordOf(nodes[verb + 1]) === "with" ? readList(nodes, verb + 2) : undefined;
  return list?.mentions.every(isPeople) ? list : undefined;
}

/** "sought the support of Tolan", "won her backing": whose help one asks for. */
function findSought(nodes: readonly Node[], verb: number): MentionList | undefined {
  if (
    !/^(?:seek|seeks|sought|seeking|ask|asks|asked|request\w*|w[io]n|enlist\w*)$/.test(
      wordOf(nodes[verb]),
    )
  )
    return undefined;
  const of = nodes.findIndex((node, i) => i > verb + 1 && i < verb + 5 && wordOf(node) === "of");
  const list = of < 0 ? undefined : readList(nodes, of + 1);
  return list?.mentions.every(isPeople) ? list : undefined;
}

/** "confirmed this to Tolan", "promised twelve hospitals to Keld". */
function findAddressee(nodes: readonly Node[], verb: number): MentionList | undefined {
  for (let i = verb + 1; i < Math.min(verb + 6, nodes.length - 1); i++) {
    if (/^[,;:.]$/.test(wordOf(nodes[i])) || isVerb(nodes[i])) return undefined;
    if (wordOf(nodes[i]) !== "to") continue;
    const list = readList(nodes, i + 1);
    return list?.mentions.every(isPeople) ? list : undefined;
  }
  return undefined;
}
