import { readJoined, readRelative } from "./had-frames.ts";
import { isPreposition } from "../clauses/clause-words.ts";
import { findAttendees, findHosts, findParticipants, isJoining } from "./attendees.ts";
import { findEachPartner } from "./each-partners.ts";
import { AT_REST, isPeople, isQuestion, isSeveral, type Frame } from "./frame.ts";
import { findFrontedPartner } from "./fronted-partners.ts";
import { createMention } from "../mentions/mention.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import {
  isAhead,
  readAgent,
  readAheadOf,
  readCarrier,
  readTopic,
  statusStart,
} from "./noun-carriers.ts";
import {
  bringsAll,
  findComplement,
  findLightVerb,
  findPhraseStart,
  findUsingVerb,
  type Complement,
} from "./noun-phrases.ts";
import {
  findOtherSense,
  isCounted,
  isEventName,
  isForPress,
  isNotion,
  isOfYears,
  isSpokenOf,
  isSeriesAttended,
  isUnderWay,
} from "./noun-senses.ts";
import { readAnsweredLetter, readHandedLetter, readSentLetter } from "./letter-frames.ts";
import { rolesOf } from "./noun-roles.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { RECEIVING_VERBS, type NounRule } from "../rules/nouns.ts";
import { readGathering } from "./summit-frames.ts";
import { findChairs } from "./session-frames.ts";
import { readSpread } from "./spread-parties.ts";
import { hasUnnamedPeople } from "./strangers.ts";
import { isObject } from "../clauses/subjects.ts";
import { readThanks } from "./thanks-frames.ts";
import { readTheirs, readToldIn } from "./told-frames.ts";
import { isCondition } from "./verb-frames.ts";

export function readNoun(nodes: readonly Node[], at: number, rule: NounRule): Frame | string {
  const other = findOtherSense(nodes, at, rule);
  if (other !== undefined) return other;
  const handed = readHandedLetter(nodes, at, rule);
  if (handed) return handed;
  const relative = readRelative(nodes, at, rule);
  if (relative) return relative;
  const way = readWay(nodes, at, rule);
  if (way) return way;
  const phrase = findPhraseStart(nodes, at);
  const letter =
    readAnsweredLetter(nodes, at, phrase, rule) ?? readSentLetter(nodes, at, phrase.from, rule);
  if (letter) return letter;
  if (isSeriesWithBody(nodes, at, readList(nodes, at + 4, true))) return "several, with a body";
  if (isQuestion(nodes)) return "a question";
  if (isForPress(nodes, phrase.from, at, rule)) return "an event for the press";
  const owners = phrase.owners;
  if (isOfYears(nodes, phrase.from, at)) return "many, over years";
  if (isNotion(nodes, phrase.from, at)) return "a notion, not one contact";
  if (isUnderWay(nodes, phrase.from, at)) return "under way, on no day";
  const light = findLightVerb(nodes, phrase.from);
  if (isOpening(nodes, at, light)) return "a part of a name";
  const attendees = findAttendees(nodes, light, owners);
  if (isEventName(nodes[at], owners) && attendees.length === 0) return "the name of an event";
  const found = findEachPartner(nodes, at) ?? findComplement(nodes, at, rule);
  // "the summit of the G20": whose session it is, not who met whom.
  const isEvent = found?.preposition === "of" && !bringsAll(found, rule);
  const complement = isEvent ? undefined : (found ?? readSender(nodes, at, rule, light));
  const governor = nodes[phrase.from - 1];
  if (rule.needsPerson && complement && !complement.mentions.every(isPeople)) {
    return "a visit to no people";
  }
  const base = {
    rule: rule.id,
    mode: rule.mode,
    cue: at,
    ...AT_REST,
    plural:
      nodes.slice(phrase.from, at).some((node) => wordOf(node) === "bilateral") ||
      (wordOf(nodes[at]).endsWith("s") &&
        !/^(talks|negotiations|consultations|deliberations|discussions|parleys)$/.test(
          wordOf(nodes[at]),
        )),
    open: complement?.open ?? false,
    to: complement?.to ?? at + 1,
  };
  if (complement && bringsAll(complement, rule)) {
    const verb = light ?? at;
    return {
      ...base,
      verb,
      first: [],
      second: [
        ...complement.mentions,
        ...(isOfOwn(complement) ? [] : findParticipants(nodes, light)),
      ],
      roles: [null, null],
      groupFrom: statusStart(nodes, verb),
      between: true,
      ahead: isAhead(nodes, phrase.from),
    };
  }
  if (!complement && wordOf(nodes[at - 1]) === "separate" && base.plural) {
    return "separate meetings, each with others";
  }
  const joined = complement ? undefined : readJoined(nodes, light, owners, rule);
  if (joined) return { ...base, ...joined };
  const theirs = complement ? undefined : readTheirs(nodes, at, phrase, rule);
  if (theirs) return theirs;
  if (!complement && isSpokenOf(nodes, phrase.from)) return "a topic, not one contact";
  const carried = light ?? (complement && findUsingVerb(nodes, phrase.from));
  const carrier =
    (rule.mode === "visit" ? undefined : readAheadOf(nodes, phrase, complement?.to ?? at + 1)) ??
    readCarrier(nodes, phrase.from, owners, carried, complement?.to) ??
    (complement ? readAgent(nodes, at, complement) : undefined) ??
    (complement ? readTopic(nodes, phrase.from, complement) : undefined);
  const told = () => (complement ? undefined : readToldIn(nodes, at, phrase.from, rule));
  const thanks = complement ? undefined : readThanks(nodes, at, phrase.from, rule);
  if (thanks) return thanks;
  const gathering = carrier ? undefined : readGathering(nodes, at, phrase.from, complement);
  if (gathering) return { ...base, verb: at, ...gathering };
  if (!carrier) {
    const spread = readSpread(nodes, at, phrase.from);
    const reason = governor ? "no party before it" : "a heading without parties";
    return told() ?? (spread ? { ...base, ...spread } : reason);
  }
  const { subject, verb, groupFrom } = carrier;
  if (isCondition(nodes, subject)) return "a condition";
  const common = {
    ...base,
    verb,
    groupFrom,
    ahead: isAhead(nodes, phrase.from),
  };
  if (complement) {
    const roles = rolesOf(complement.preposition, rule, wordOf(nodes[light ?? -1]));
    const { mentions: second, rest } = complement;
    return { ...common, first: subject.mentions, second, roles, rest };
  }
  if (isSeriesAttended(nodes, at)) return "a series of meetings with others";
  const fronted = rule.mode === "visit" ? undefined : findFrontedPartner(nodes, subject);
  if (fronted && light !== undefined)
    return { ...common, first: subject.mentions, second: fronted.mentions, roles: [null, null] };
  const chairs = findChairs(nodes, at);
  if (!isSeveral(subject) && !chairs) {
    return told() ?? readGuest(nodes, phrase.from, light, common, subject) ?? "no second party";
  }
  // "Voss briefed Keld and Tolan in a call": they were called, and did not call each other.
  const isCarried = light === undefined && isPreposition(nodes[verb]);
  if (isCarried && isObject(nodes, subject.from)) return told() ?? "no second party";
  if (!complement && hasUnnamedPeople(nodes, at, rule.prepositions))
    return "with somebody whom nobody names";
  return {
    ...common,
    first: [],
    second: [
      ...subject.mentions,
      ...(chairs?.mentions ?? []),
      ...attendees,
      ...findHosts(nodes, light, owners),
    ],
    to: chairs?.to ?? base.to,
    roles: [null, null],
    between: true,
    resumes: light === undefined && owners.length === 0,
    joins:
      isCounted(nodes, at) ||
      isPresentAt(nodes, phrase.from) ||
      (light !== undefined &&
        !chairs &&
        attendees.length === 0 &&
        isJoining(nodes, phrase.from, light)),
  };
}

/** "launched the Summit Fund", "opened the conference hall": what is opened is another thing. */
function isOpening(nodes: readonly Node[], at: number, light: number | undefined): boolean {
  const verb = light === undefined ? "" : wordOf(nodes[light]);
  const isNoun = /^(?:NOUN|PROPN)$/.test(posOf(nodes[at + 1]));
  return isNoun && /^(?:launch|inaugurat|open)/.test(verb);
}

/** "chaired a meeting of his ambassadors": with nobody else's. */
function isOfOwn({ mentions }: Complement): boolean {
  return mentions.some(({ determiner }) => /^(?:his|her|its|their|our)$/.test(determiner ?? ""));
}

/** "has received the letter of the President of Ostravia": from him. */
function readSender(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
  light: number | undefined,
): Complement | undefined {
  const isReceived = light !== undefined && RECEIVING_VERBS.has(wordOf(nodes[light]));
  if (rule.mode !== "letter" || !isReceived || wordOf(nodes[at + 1]) !== "of") return undefined;
  const list = readList(nodes, at + 2, true);
  return list?.mentions.every(isPeople) ? { ...list, preposition: "from" } : undefined;
}

/** "Brandt was also present at the meeting", "Brandt joined the call": one more of a contact told before. */
function readGuest(
  nodes: readonly Node[],
  phraseFrom: number,
  light: number | undefined,
  common: Omit<Frame, "first" | "second" | "roles">,
  subject: MentionList,
): Frame | undefined {
  const isThere = wordOf(nodes[phraseFrom]) === "the";
  const wasPresent = isPresentAt(nodes, phraseFrom);
  const isJoined = light !== undefined && isJoining(nodes, phraseFrom, light);
  if (!isThere || !(wasPresent || isJoined) || !subject.mentions.every(isPeople)) return undefined;
  const others = createMention(0, 0, "pronoun", { plural: true });
  return { ...common, first: subject.mentions, second: [others], roles: [null, null], joins: true };
}

/** "were present at the meeting", "was in attendance during the talks". */
function isPresentAt(nodes: readonly Node[], phraseFrom: number): boolean {
  return (
    /^(at|in|during)$/.test(wordOf(nodes[phraseFrom - 1])) &&
    /^(present|attendance)$/.test(wordOf(nodes[phraseFrom - 2]))
  );
}

/** "the call from Keld to Ruiz", "a letter by Selim to Brandt", "a conversation of Voss with Tolan". */
function readWay(nodes: readonly Node[], at: number, rule: NounRule): Frame | undefined {
  // "a call on Monday from Keld to Ruiz", "a call placed by Keld to Ruiz"
  const isPlaced = /^(?:placed|made|initiated|sent|addressed|written)$/.test(wordOf(nodes[at + 1]));
  const from = skipDay(nodes, isPlaced ? at + 2 : at + 1);
  const caller = nodes[from + 1];
  if (!/^(from|by|of)$/.test(wordOf(nodes[from])) || caller?.kind !== "mention") return undefined;
  const towards = wordOf(nodes[from]) === "of" ? "with" : "to";
  const isWay = rule.prepositions.includes(towards) && wordOf(nodes[from + 2]) === towards;
  const list = isWay ? readList(nodes, from + 3, true) : undefined;
  if (!list || isSeriesWithBody(nodes, at, list)) return undefined;
  const roles = rolesOf(towards, rule, "");
  const groupFrom = wordOf(nodes[at - 1]) === "no" ? at - 1 : at;
  const ends = { groupFrom, to: list.to, open: list.open, roles };
  const own = { rule: rule.id, mode: rule.mode, cue: at, verb: at, ...AT_REST };
  return { ...own, first: [caller.mention], second: list.mentions, ...ends };
}

function skipDay(nodes: readonly Node[], at: number): number {
  const time = wordOf(nodes[at]) === "on" ? at + 1 : at;
  return nodes[time]?.kind === "time" ? time + 1 : at;
}

/** "Meetings of the minister with members of the League": several, with nobody who is named. */
function isSeriesWithBody(nodes: readonly Node[], at: number, list?: MentionList): boolean {
  const isOf = wordOf(nodes[at + 1]) === "of" && wordOf(nodes[at + 3]) === "with";
  const isSeries = isOf && /^(?:meetings|calls|conversations)$/.test(wordOf(nodes[at]));
  return isSeries && list?.mentions.some(({ kind }) => kind === "organisation") === true;
}
