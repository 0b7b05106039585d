import { AT_REST, isPeople, isQuestion, isSeveral, SPEAKER, type Frame } from "./frame.ts";
import { findFrontedPartner } from "./fronted-partners.ts";
import { findNext } from "../clauses/later-members.ts";
import type { Mention } from "../mentions/mention.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { findAmongThose } from "../clauses/one-of-many.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findAfterColon, findAfterPreposition, findDirectObject } from "../clauses/objects.ts";
import { findAgent, isPassive } from "../clauses/passives.ts";
import type { VerbRule } from "../rules/verbs.ts";
import { findMembers, readAttendance, readChairs } from "./session-frames.ts";
import { findMeant } from "./spoken-of.ts";
import { isMatch } from "./matches.ts";
import { CHANCES, isPurpose } from "./purposes.ts";
import { hasStranger, hasUnnamedPeople, isOfOtherContact } from "./strangers.ts";
import { findFollowingSubject, findSubject } from "../clauses/subjects.ts";
import { isAboutContact, isAppeal, isInFavour, isSettled } from "./verb-objects.ts";

export function readVerb(nodes: readonly Node[], at: number, rule: VerbRule): Frame | string {
  const next = wordOf(nodes[at + 1]);
  // "received the government's negotiator": whose he is stands between.
  const isOwned =
    next === "the" && wordOf(nodes[at + 3]) === "'s" && nodes[at + 4]?.kind === "mention";
  if (!isOwned && rule.unless?.test(next)) return `"${next}" follows`;
  if (rule.behind && !rule.behind.test(wordsOf(nodes, at - 4, at))) return "no word before it";
  if (rule.id === "spoke-with" && isInFavour(nodes, at)) return "for or against something";
  if (rule.needs && !hasWithin(nodes, at, rule.needs, rule.reach ?? 4))
    return "its object is missing";
  if (rule.spoiled?.test(wordsOf(nodes, at, at + 12)))
    return "what follows makes it something else";
  // "Ruiz, whom Keld called first": the object stands before.
  const isWhom = nodes.slice(Math.max(0, at - 4), at).some((node) => wordOf(node) === "whom");
  if (rule.settled && !isWhom && !isSettled(nodes, at))
    return "its object is not what it ends with";
  if (rule.id === "discussed-with" && isAboutContact(nodes, at)) return "about another contact";
  if (rule.id === "called-on" && isAppeal(nodes, at)) return "an appeal";
  const passive = rule.passive && (isPassive(nodes, at) || isReduced(nodes, at, rule));
  if (isQuestion(nodes)) return "a question";
  if (isMatch(nodes)) return "a match";
  if (isPurpose(nodes, at) && !passive) return "the purpose of another contact";
  const found = findMembers(nodes, at) ?? findSubject(nodes, at);
  const subject = isOwnPleasure(nodes, at) ? undefined : found;
  if (subject && isCondition(nodes, subject)) return "a condition";
  const reduced = isReduced(nodes, at, rule) ? readList(nodes, at + 2, true) : undefined;
  const object = passive
    ? (reduced ?? findAgent(nodes, at))
    : ((rule.direct ? findDirectObject(nodes, at) : undefined) ??
      findAfterPreposition(nodes, at, rule.prepositions, 26) ??
      (rule.direct ? (findAfterColon(nodes, at) ?? findAmongThose(nodes, at)) : undefined) ??
      (rule.prepositions.includes("with") && found ? findFrontedPartner(nodes, found) : undefined));
  const whom = !object && subject ? findWhom(nodes, subject, rule) : undefined;
  if (whom && subject) {
    const roles: Frame["roles"] = rule.roles;
    const ends = { groupFrom: subject.to, to: at + 1 };
    const own = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
    return { ...own, first: subject.mentions, second: whom, roles, ...ends };
  }
  if (rule.id === "attended-by") return readAttendance(nodes, at, object);
  if (rule.id === "co-chaired")
    return passive ? readAttendance(nodes, at, object) : readChairs(nodes, at);
  if (rule.within !== undefined && object && object.from > at + rule.within + 1)
    return "its other party stands too far";
  if (object && !passive && isOfOtherContact(nodes, at, object)) return "about another contact";
  if (passive && object && !object.mentions.every(isPeople)) return "met by no people";
  if (rule.needsPerson && object && !passive && !object.mentions.every(isPeople)) {
    return "its object is nobody who could be received, visited or called";
  }
  const roles: Frame["roles"] = passive ? [rule.roles[1], rule.roles[0]] : rule.roles;
  const base = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
  if (rule.needsCaller && subject && !subject.mentions.every(isPeople))
    return "called by no people";
  if (object) {
    const isOpening = opensSentence(nodes, at) || opensQuotation(nodes, at);
    if (!subject && !isOpening && !isOwnPleasure(nodes, at)) return "no subject";
    const named = subject && (findNamedLater(nodes, subject, object) ?? subject);
    return {
      ...base,
      first: named?.mentions ?? [SPEAKER],
      second: object.mentions,
      roles,
      groupFrom: subject?.to ?? 0,
      to: object.to,
      open: object.open,
      rest: object.rest ?? findNext(nodes, object.to),
    };
  }
  if (!rule.symmetric || !subject || !isSeveral(subject)) return "no second party";
  if (passive || subject.to > at) return "no second party";
  if (rule.needsPerson && !subject.mentions.every(isPeople)) return "no people";
  if (TALKS_OF_HOST.test(wordsOf(nodes, at + 1, at + 24))) return "told with its host";
  if (hasStranger(nodes, at, rule) || hasUnnamedPeople(nodes, at, rule.prepositions))
    return "with somebody whom nobody names";
  // "A and B rang the bell": they did not ring each other.
  const isTransitive = rule.roles[1] !== null && /^(DET|NOUN|PRON)$/.test(posOf(nodes[at + 1]));
  if (isTransitive) return "no second party";
  const meant = findMeant(nodes, subject, at) ?? subject;
  return {
    ...base,
    first: [],
    second: meant.mentions,
    roles: [null, null],
    groupFrom: subject.to,
    to: at + 1,
    between: true,
  };
}

/** "met on Monday for talks hosted by Ruiz": those talks were with the host too. */
const TALKS_OF_HOST =
  /^[^,;]*\bfor (?:[\w-]+ ){0,4}(?:talks|negotiations|consultations|meeting|summit) (?:hosted|chaired|mediated|brokered|convened|facilitated) by X/;

/** "It was my pleasure to welcome Tolan", "It's a pleasure to host Tolan": the speaker's. */
function isOwnPleasure(nodes: readonly Node[], at: number): boolean {
  const words = nodes.slice(Math.max(0, at - 6), at - 1).map(wordOf);
  const isOwn = words.some((word) => /^(my|our)$/.test(word)) || IT_IS.test(words.join(" "));
  return CHANCES.has(words.at(-1) ?? "") && isOwn;
}

/** "In May, when she met Keld, Tolan said": the pronoun stands before the name that it means. */
function findNamedLater(
  nodes: readonly Node[],
  subject: MentionList,
  object: MentionList,
): MentionList | undefined {
  const [mention, ...others] = subject.mentions;
  if (mention?.kind !== "pronoun" || mention.plural || others.length > 0) return undefined;
  const opener = nodes.slice(0, subject.from);
  const isFronted =
    /^(when|as|while|after|before|since)$/.test(wordOf(opener.at(-1))) &&
    opener.every(({ kind }) => kind !== "mention");
  if (!isFronted) return undefined;
  const later = findFollowingSubject(nodes, object.to - 1);
  return later?.mentions.length === 1 ? later : undefined;
}

/** "if Voss met Tolan", "had Voss met Tolan": nothing is said to have been. */
export function isCondition(nodes: readonly Node[], subject: MentionList): boolean {
  const before = wordOf(nodes[subject.from - 1]);
  if (/^(if|unless|whether|should)$/.test(before)) return true;
  return subject.from === 1 && /^(had|were|should)$/.test(before);
}

/** 'Voss tweeted: "Spoke with Tolan"'. */
function opensQuotation(nodes: readonly Node[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    if (wordOf(nodes[at - back]) !== '"' || wordOf(nodes[at - back - 1]) === ",") return false;
    return back < 3 || CHANCES.has(wordOf(nodes[at - 2]));
  });
}

/** "My predecessor met Tolan": somebody acts who is not named. */
function isOfSubject(node: Node): boolean {
  return posOf(node) === "NOUN" || /^(?:my|his|her|our|their|its)$/.test(wordOf(node));
}

function opensSentence(nodes: readonly Node[], at: number): boolean {
  return (
    at <= 4 && nodes.slice(0, at).every((node) => node.kind !== "mention" && !isOfSubject(node))
  );
}

/** "Ambassador Barr, whom Keld received", "Tolan, with whom Voss dined": the object stands before the pronoun. */
function findWhom(
  nodes: readonly Node[],
  subject: MentionList,
  rule: VerbRule,
): Mention[] | undefined {
  let i = subject.from - 1;
  if (!/^(whom|who)$/.test(wordOf(nodes[i]))) return undefined;
  i--;
  if (rule.prepositions.includes(wordOf(nodes[i]))) i--;
  else if (!rule.direct) return undefined;
  if (wordOf(nodes[i]) === ",") i--;
  const node = nodes[i];
  return node?.kind === "mention" ? [node.mention] : undefined;
}

/** "The session, co-chaired by Voss and Tolan, was held": a participle without its auxiliary. */
function isReduced(nodes: readonly Node[], at: number, { id }: VerbRule): boolean {
  return /^(attended-by|co-chaired)$/.test(id) && wordOf(nodes[at + 1]) === "by";
}

const IT_IS = /\bit (?:is|'s|was) (?:a|an|the|such)\b/;

function hasWithin(nodes: readonly Node[], at: number, pattern: RegExp, reach: number): boolean {
  for (let i = at + 1; i <= at + reach; i++) if (pattern.test(wordOf(nodes[i]))) return true;
  return false;
}
