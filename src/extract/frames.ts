import type { Mode, Role } from "../model/kinds.ts";
import {
  findAfterPreposition,
  findDirectObject,
  findSubject,
  isPreposition,
  isVerb,
  readList,
  type MentionList,
} from "./clauses.ts";
import { createMention, type Mention } from "./mention.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";
import {
  AHEAD_PREPOSITIONS,
  CARRYING_PREPOSITIONS,
  LIGHT_VERBS,
  NOUN_RULES,
  RECEIVING_VERBS,
  type NounRule,
} from "./rules/nouns.ts";
import { VERB_RULES, type VerbRule } from "./rules/verbs.ts";

/** A cue with its parties in place, before anyone is named. */
export interface Frame {
  rule: string;
  mode: Mode;
  /** Node of the cue. */
  cue: number;
  /** Node of the verb that carries it: the cue itself, or "held" of "held talks". */
  verb: number;
  /** Parties before and after the cue. */
  first: Mention[];
  second: Mention[];
  /** Roles of first and second. */
  roles: readonly [Role | null, Role | null];
  /** Node where the first party ends and the verb group begins. */
  groupFrom: number;
  /** Node after the last party. */
  to: number;
  /** "talks between A and B": all parties are in `second`. */
  between: boolean;
  /** More took part than are named. */
  open: boolean;
  /** The noun stands after "ahead of" or "before". */
  ahead: boolean;
  /** "calls with A and B": the noun is plural, so each is one of its own. */
  plural: boolean;
  /** "during the call": points back to a contact. */
  resumes: boolean;
}

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
    if (!nouns && !verbs && !/phone$/.test(word)) continue;
    const told = readTold(nodes, i);
    if (told) {
      result.frames.push(told);
      continue;
    }
    const asNoun = nouns && isNounHere(nodes, i);
    const found = asNoun
      ? nouns.map((rule) => readNoun(nodes, i, rule))
      : (verbs ?? []).map((rule) => readVerb(nodes, i, rule));
    const frames = found.filter((each): each is Frame => typeof each !== "string");
    result.frames.push(...frames);
    if (frames.length === 0 && found.length > 0) {
      result.passedOver.push({ cue: word, reason: String(found[0]) });
    }
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
  if (before?.kind === "mention") return isNounAfter(before.mention, posOf(node) === "NOUN");
  if (before?.kind === "time") return posOf(node) === "NOUN";
  if (
    /^(DET|ADJ|NUM)$/.test(posOf(before)) ||
    /^('s|her|his|their|its|our|my|-)$/.test(wordOf(before))
  )
    return true;
  if (LIGHT_VERBS.has(wordOf(before)) && isVerb(before) && word !== "meeting") return true;
  return (
    posOf(node) === "NOUN" ||
    posOf(node) === "PROPN" ||
    (isPreposition(before) && /s$|call|talk/.test(word))
  );
}

/** "a NATO meeting" and "Keld's meeting" are nouns, "the ministers meeting by video" is a verb. */
function isNounAfter(mention: Mention, tagged: boolean): boolean {
  if (mention.possessive) return true;
  return tagged && (mention.kind === "state" || mention.kind === "organisation");
}

function readVerb(nodes: readonly Node[], at: number, rule: VerbRule): Frame | string {
  const next = wordOf(nodes[at + 1]);
  if (rule.unless?.test(next)) return `"${next}" follows`;
  if (rule.needs && !hasWithin(nodes, at, rule.needs, 4)) return "its object is missing";
  if (rule.settled && !isSettled(nodes, at)) return "its object is not what it ends with";
  if (rule.id === "called-on" && isAppeal(nodes, at)) return "an appeal";
  const passive = rule.passive && isPassive(nodes, at);
  if (isQuestion(nodes)) return "a question";
  if (isPurpose(nodes, at) && !passive) return "the purpose of another contact";
  const subject = findSubject(nodes, at);
  if (subject && isCondition(nodes, subject)) return "a condition";
  const object = passive
    ? findAfterPreposition(nodes, at, ["by"], 12)
    : ((rule.direct ? findDirectObject(nodes, at) : undefined) ??
      findAfterPreposition(nodes, at, rule.prepositions, 26));
  const whom = !object && rule.direct && subject ? findWhom(nodes, subject) : undefined;
  if (whom && subject) {
    const roles: Frame["roles"] = rule.roles;
    const ends = { groupFrom: subject.to, to: at + 1 };
    const found = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
    return { ...found, first: subject.mentions, second: whom, roles, ...ends };
  }
  if (rule.needsPerson && object && !passive && !object.mentions.every(isPeople)) {
    return "its object is nobody who could be received, visited or called";
  }
  const roles: Frame["roles"] = passive ? [rule.roles[1], rule.roles[0]] : rule.roles;
  const base = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
  if (object) {
    if (!subject && !opensSentence(nodes, at)) return "no subject";
    return {
      ...base,
      first: subject?.mentions ?? [SPEAKER],
      second: object.mentions,
      roles,
      groupFrom: subject?.to ?? 0,
      to: object.to,
      open: object.open,
    };
  }
  if (!rule.symmetric || !subject || !isSeveral(subject)) return "no second party";
  if (passive || subject.to > at) return "no second party";
  return {
    ...base,
    first: [],
    second: subject.mentions,
    roles,
    groupFrom: subject.to,
    to: at + 1,
    between: true,
  };
}

/** "met Keld to discuss": the infinitive tells what another contact was for. */
function isPurpose(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 2];
  if (wordOf(nodes[at - 1]) !== "to" || !before) return false;
  if (wordOf(before) === "on" && /^(go|goes|went|gone|going)$/.test(wordOf(nodes[at - 3])))
    return false;
  return before.kind !== "word" || !/^(VERB|AUX|ADJ|PART)$/.test(before.token.pos);
}

/** People, not a state or an organisation as such. */
function isPeople(mention: Mention): boolean {
  return mention.delegation || (mention.kind !== "state" && mention.kind !== "organisation");
}

/** "if Voss met Tolan", "had Voss met Tolan": nothing is said to have been. */
function isCondition(nodes: readonly Node[], subject: MentionList): boolean {
  const before = wordOf(nodes[subject.from - 1]);
  if (/^(if|unless|whether|should)$/.test(before)) return true;
  return subject.from === 1 && /^(had|were|should)$/.test(before);
}

/** A question asserts nothing. */
function isQuestion(nodes: readonly Node[]): boolean {
  return nodes.slice(-2).some((node) => wordOf(node) === "?");
}

/** "Spoke with Tolan today": a tweet leaves out who speaks. */
const SPEAKER = createMention(0, 0, "self");

function opensSentence(nodes: readonly Node[], at: number): boolean {
  return at <= 4 && nodes.slice(0, at).every(({ kind }) => kind !== "mention");
}

/** "Ambassador Barr, whom Keld received": the object stands before the relative pronoun. */
function findWhom(nodes: readonly Node[], subject: MentionList): Mention[] | undefined {
  let i = subject.from - 1;
  if (!/^(whom|who)$/.test(wordOf(nodes[i]))) return undefined;
  i--;
  if (wordOf(nodes[i]) === ",") i--;
  const node = nodes[i];
  return node?.kind === "mention" ? [node.mention] : undefined;
}

const AT_REST = { between: false, open: false, ahead: false, plural: false, resumes: false };

/** A list of two, or one mention that means several. */
function isSeveral(list: MentionList): boolean {
  return list.mentions.length > 1 || list.mentions.some(({ plural }) => plural);
}

function hasWithin(nodes: readonly Node[], at: number, pattern: RegExp, reach: number): boolean {
  for (let i = at + 1; i <= at + reach; i++) if (pattern.test(wordOf(nodes[i]))) return true;
  return false;
}

function isPassive(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(is|are|was|were|be|been|being)$/.test(wordOf(nodes[i])))
      return /ed$/.test(wordOf(nodes[at]));
    if (posOf(nodes[i]) !== "ADV" && nodes[i]?.kind !== "time") return false;
  }
  return false;
}

/** "called President Keld late on Tuesday", not "called Keld a liar"; "saw Keld", not "saw Keld fall". */
function isSettled(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (wordOf(before) === "-" || (posOf(before) === "NOUN" && before?.kind === "word")) return false;
  if (posOf(before) === "PRON" && !/^(who|he|she|they|i|we)$/.test(wordOf(before))) return false;
  const object = findDirectObject(nodes, at);
  if (!object || object.mentions.some(({ kind }) => kind === "state" || kind === "organisation"))
    return false;
  const after = nodes[object.to];
  if (!after || after.kind === "time") return true;
  if (after.kind === "mention") return false;
  if (
    /^(to|on|in|at|by|after|about|over|late|early|from|and|again|back|for|separately|before|,|\.|;|while|who|today|regarding|directly|personally|shortly)$/.test(
      wordOf(after),
    )
  ) {
    return !(
      wordOf(after) === "to" && /^(account|order|resign|step)$/.test(wordOf(nodes[object.to + 1]))
    );
  }
  return posOf(after) === "ADV";
}

/** "called on X to stop": an appeal; "called on the parties", "called on Norland": likewise. */
function isAppeal(nodes: readonly Node[], at: number): boolean {
  const object = findAfterPreposition(nodes, at, ["on", "upon"], 3);
  if (!object) return true;
  if (!object.mentions.every(({ kind }) => kind === "person" || kind === "office")) return true;
  for (let i = object.to; i < Math.min(nodes.length, object.to + 10); i++) {
    const verb = posOf(nodes[i + 1]) === "ADV" ? nodes[i + 2] : nodes[i + 1];
    if (wordOf(nodes[i]) === "to" && isBareVerb(verb)) return true;
    if (/^[.;]$/.test(wordOf(nodes[i]))) return false;
  }
  return false;
}

function isBareVerb(node: Node | undefined): boolean {
  return (
    isVerb(node) &&
    !/^(discuss|exchange|congratulate|convey|brief|review|deliver|present|hand)$/.test(wordOf(node))
  );
}

function readNoun(nodes: readonly Node[], at: number, rule: NounRule): Frame | string {
  if (rule.id === "courtesy-call-noun" && wordOf(nodes[at + 1]) !== "call")
    return "no courtesy call";
  if (/^(for|on)$/.test(wordOf(nodes[at + 1])) && rule.id === "call-noun" && !hasPhone(nodes, at))
    return "a call for something";
  if (rule.id === "telephone-interview-noun" && !/phon/.test(wordOf(nodes[at - 1]))) {
    return "an interview";
  }
  const phrase = findPhraseStart(nodes, at);
  if (isQuestion(nodes)) return "a question";
  const together = rule.id === "conference-noun" && isJointPress(nodes, phrase.from, at);
  if (!together && isPressEvent(nodes, phrase.from, at)) return "an event for the press";
  const owners = phrase.owners;
  if (isEventName(nodes[at], owners)) return "the name of an event";
  const found = findComplement(nodes, at, rule);
  // "the summit of the G20": whose session it is, not who met whom.
  const complement = found?.preposition === "of" && !bringsAll(found, rule) ? undefined : found;
  const governor = nodes[phrase.from - 1];
  const light = findLightVerb(nodes, phrase.from);
  const base = {
    rule: rule.id,
    mode: rule.mode,
    cue: at,
    ...AT_REST,
    plural:
      /s$/.test(wordOf(nodes[at])) &&
      !/^(talks|negotiations|consultations|deliberations|discussions|parleys)$/.test(
        wordOf(nodes[at]),
      ),
    open: complement?.open ?? false,
    to: complement?.to ?? at + 1,
  };
  if (complement && bringsAll(complement, rule)) {
    const verb = light ?? at;
    return {
      ...base,
      verb,
      first: [],
      second: complement.mentions,
      roles: [null, null],
      groupFrom: statusStart(nodes, verb),
      between: true,
      ahead: isAhead(nodes, phrase.from),
    };
  }
  const carrier =
    readCarrier(nodes, phrase.from, owners, light) ??
    (complement ? readTopic(nodes, phrase.from, complement) : undefined);
  if (!carrier) return governor ? "no party before it" : "a heading without parties";
  const { subject, verb } = carrier;
  const common = {
    ...base,
    verb,
    groupFrom: Math.min(subject.to, verb),
    ahead: isAhead(nodes, phrase.from),
  };
  if (complement) {
    const roles = rolesOf(complement.preposition, rule, wordOf(nodes[light ?? -1]));
    return { ...common, first: subject.mentions, second: complement.mentions, roles };
  }
  if (!isSeveral(subject)) return "no second party";
  return {
    ...common,
    first: [],
    second: subject.mentions,
    roles: [null, null],
    between: true,
    resumes: light === undefined && owners.length === 0,
  };
}

function hasPhone(nodes: readonly Node[], at: number): boolean {
  return /^(phone|telephone|video|conference)$/.test(wordOf(nodes[at - 1]));
}

/** Where the noun phrase begins, and who owns it: "Blinken's call", "US-China talks". */
function findPhraseStart(nodes: readonly Node[], at: number): { from: number; owners: Mention[] } {
  let from = at;
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind === "mention") return findOwners(nodes, i, from);
    const word = wordOf(node);
    if (/^(his|her|their)$/.test(word)) {
      const pronoun = createMention(node?.from ?? 0, node?.to ?? 0, "pronoun", {
        plural: word === "their",
      });
      return { from: i, owners: [pronoun] };
    }
    if (/^(its|our|my)$/.test(word)) return { from: i, owners: [] };
    const inside =
      /^(ADJ|NOUN|NUM|PROPN|DET)$/.test(posOf(node)) ||
      node?.kind === "time" ||
      wordOf(nodes[i + 1]) === "-" ||
      /^('s|-|a|an|the|separate|telephone|phone|video|scheduled|planned|long-awaited|earlier|recent|previous|last|past)$/.test(
        word,
      ) ||
      (posOf(node) === "VERB" && /(ed)$/.test(word) && /^(ADJ|DET)$/.test(posOf(nodes[i - 1])));
    if (!inside) break;
    from = i;
    if (posOf(node) === "DET") break;
  }
  return { from, owners: [] };
}

function findOwners(
  nodes: readonly Node[],
  at: number,
  from: number,
): { from: number; owners: Mention[] } {
  const owner = nodes[at];
  if (owner?.kind !== "mention") return { from, owners: [] };
  const joint = wordOf(nodes[at - 1]);
  const before = nodes[at - 2];
  if (/^[-–—/]$/.test(joint) && before?.kind === "mention") {
    const earlier = findOwners(nodes, at - 2, from);
    if (earlier.owners.length > 1)
      return { from: earlier.from, owners: [...earlier.owners, owner.mention] };
    return { from: skipDeterminer(nodes, at - 2), owners: [before.mention, owner.mention] };
  }
  if (!owner.mention.possessive) return { from, owners: [] };
  const owners = [owner.mention];
  let begin = at;
  if (/^(and|,)$/.test(joint) && before?.kind === "mention") {
    owners.unshift(before.mention);
    begin = at - 2;
  }
  return { from: begin, owners };
}

function skipDeterminer(nodes: readonly Node[], at: number): number {
  return posOf(nodes[at - 1]) === "DET" ? at - 1 : at;
}

/** "the U.S.-Iraq Strategic Dialogue": a series with a name, not one contact. */
function isEventName(node: Node | undefined, owners: readonly Mention[]): boolean {
  const isCapital = node?.kind === "word" && node.token.capital;
  return isCapital && owners.length > 1 && !owners.some(({ possessive }) => possessive);
}

/** "a joint press conference with Tolan": both stood there. */
function isJointPress(nodes: readonly Node[], from: number, at: number): boolean {
  const words = nodes.slice(from, at).map(wordOf);
  return words.includes("joint") && words.some((word) => /^(press|news|media)$/.test(word));
}

function isPressEvent(nodes: readonly Node[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (/^(press|news|media|cabinet|board|staff|committee|town)$/.test(wordOf(nodes[i])))
      return true;
  }
  return false;
}

interface Complement extends MentionList {
  preposition: string;
}

/** "with Tolan", "between A and B", "of the ministers of A and B" after the noun. */
function findComplement(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
): Complement | undefined {
  const from = rule.id === "courtesy-call-noun" ? at + 1 : at;
  const near = wordOf(nodes[from + 1]);
  if ((near === "of" || near === "on") && rule.prepositions.includes(near)) {
    const list = readList(nodes, from + 2);
    if (list) return { ...list, preposition: near };
  }
  const far = rule.prepositions.filter((word) => word !== "of" && word !== "on");
  const found = findAfterPreposition(nodes, from, far, 14);
  if (!found) return undefined;
  const isOther =
    found.preposition === "to" && from + 1 < nodes.length && wordOf(nodes[from + 1]) !== "to";
  return isOther ? undefined : found;
}

function bringsAll(complement: Complement, rule: NounRule): boolean {
  if (/^(between|among|involving)$/.test(complement.preposition)) return true;
  return complement.preposition === "of" && rule.id !== "call-noun" && isSeveral(complement);
}

/** The light verb whose object the noun is, with adverbs between. */
function findLightVerb(nodes: readonly Node[], phraseFrom: number): number | undefined {
  let i = phraseFrom - 1;
  while (
    i >= 0 &&
    (posOf(nodes[i]) === "ADV" ||
      nodes[i]?.kind === "time" ||
      /^(in|part|up|off)$/.test(wordOf(nodes[i])))
  )
    i--;
  const node = nodes[i];
  return isVerb(node) && LIGHT_VERBS.has(wordOf(node)) ? i : undefined;
}

/** Who takes part by the words before the noun: its owner, or the subject of the verb it hangs on. */
function readCarrier(
  nodes: readonly Node[],
  phraseFrom: number,
  owners: Mention[],
  light: number | undefined,
): { subject: MentionList; verb: number } | undefined {
  if (owners.length > 0) {
    const subject = { mentions: owners, from: phraseFrom, to: phraseFrom + 1, open: false };
    return { subject, verb: phraseFrom };
  }
  const before = wordOf(nodes[phraseFrom - 1]);
  const carried =
    CARRYING_PREPOSITIONS.has(before) ||
    AHEAD_PREPOSITIONS.has(before) ||
    (before === "of" && /^(ahead|capacity|margins|sidelines)$/.test(wordOf(nodes[phraseFrom - 2])));
  if (light === undefined && !carried) return undefined;
  const verb = light ?? Math.max(phraseFrom - 1, 0);
  const subject = findSubject(nodes, verb);
  return subject ? { subject, verb } : undefined;
}

/** "A call with Tolan followed on Monday": its other party is the one the text goes on about. */
function readTopic(
  nodes: readonly Node[],
  phraseFrom: number,
  complement: Complement,
): { subject: MentionList; verb: number } | undefined {
  const isSubject =
    phraseFrom <= 2 && nodes.slice(0, phraseFrom).every(({ kind }) => kind !== "mention");
  if (!isSubject || complement.preposition !== "with") return undefined;
  const isHeading = !isVerb(nodes[complement.to]);
  const pronoun = isHeading ? SPEAKER : createMention(0, 0, "pronoun");
  return { subject: { mentions: [pronoun], from: 0, to: 0, open: false }, verb: phraseFrom };
}

function isAhead(nodes: readonly Node[], phraseFrom: number): boolean {
  const before = wordOf(nodes[phraseFrom - 1]);
  return before === "before" || (before === "of" && wordOf(nodes[phraseFrom - 2]) === "ahead");
}

/** Where the words that decide the status begin: the start of the clause. */
function statusStart(nodes: readonly Node[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if (/^[,;:]$/.test(wordOf(nodes[i]))) return i + 1;
  return 0;
}

function rolesOf(preposition: string, rule: NounRule, verb: string): Frame["roles"] {
  if (preposition === "from" || (preposition === "by" && RECEIVING_VERBS.has(verb)))
    return ["recipient", "initiator"];
  if (preposition === "to") return ["initiator", "recipient"];
  if (rule.id === "courtesy-call-noun") return ["visitor", "host"];
  return [null, null];
}
