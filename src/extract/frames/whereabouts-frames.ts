import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { readList } from "../clauses/mention-lists.ts";
import { findSubject } from "../clauses/subjects.ts";

/**
 * Contacts that are told by where one was and with whom: "went to Keld's house", "was with Keld for an
 * hour", "By telephone, one after another: Keld, Ruiz".
 */
export function readWhereabouts(nodes: readonly Node[], at: number): Frame | undefined {
  const word = wordOf(nodes[at]);
  if (HOMES.test(word)) return readAtHome(nodes, at);
  if (HOURS.test(word)) return readForAnHour(nodes, at);
  return /^(?:tele)?phone$/.test(word) ? readRound(nodes, at) : undefined;
}

/** Where somebody lives or works, so that who goes there goes to him. */
export const HOME_FORMS = "house home residence office study villa tent camp apartment".split(" ");
export const HOUR_FORMS = ["hour", "hours", "minutes"];

const HOMES = new RegExp(`^(?:${HOME_FORMS.join("|")})$`);
const HOURS = new RegExp(`^(?:${HOUR_FORMS.join("|")})$`);

/** How many words may stand between the verb and the place: "turned up unannounced at". */
const LONGEST_MANNER = 4;

/** "Voss drove out to Keld's house", "She went to his office"; "went to his office" may be his own. */
function readAtHome(nodes: readonly Node[], at: number): Frame | undefined {
  const owner = findOwner(nodes, at);
  if (!owner || !/^(?:at|to)$/.test(wordOf(nodes[owner.from - 1]))) return undefined;
  let verb = owner.from - 2;
  while (verb > owner.from - 2 - LONGEST_MANNER && isManner(nodes[verb])) verb--;
  if (!isVisiting(nodes, verb, wordOf(nodes[owner.from - 1]), wordOf(nodes[at]))) return undefined;
  if (NOT_IN.test(wordsOf(nodes, at + 1, at + NEAR))) return undefined;
  const subject = findSubject(nodes, verb);
  const [guest] = subject?.mentions ?? [];
  if (!subject || !guest || !subject.mentions.every(isPeople)) return undefined;
  const { mention } = owner;
  const isOther =
    guest.kind === "pronoun" && guest.gender !== null && guest.gender !== mention.gender;
  if (mention.kind === "pronoun" && !isOther) return undefined;
  const own = { rule: "at-home", mode: "visit" as const, cue: verb, verb, ...AT_REST };
  const ends = { groupFrom: subject.to, to: at + 1, roles: ["visitor", "host"] as const };
  return { ...own, first: subject.mentions, second: [mention], ...ends };
}

/** "went to Keld's house on Monday, but he was out". */
const NOT_IN =
  /\bbut (?:X|he|she|nobody|no one) (?:was|were|is) (?:out|away|abroad|asleep|not)\b|\bonly to\b/;
const NEAR = 9;

/** "Keld's", "the prime minister's", "his" before the place, and where that begins. */
function findOwner(
  nodes: readonly Node[],
  at: number,
): { mention: Mention; from: number } | undefined {
  const before = nodes[at - 1];
  const word = wordOf(before);
  if (before && /^(?:his|her)$/.test(word)) {
    const gender = word === "his" ? ("he" as const) : ("she" as const);
    const rest = { determiner: "object", gender };
    return { mention: createMention(before.from, before.to, "pronoun", rest), from: at - 1 };
  }
  const owner = word === "'s" ? nodes[at - 2] : before;
  if (owner?.kind !== "mention" || !owner.mention.possessive) return undefined;
  const isSomebody = /^(?:person|office)$/.test(owner.mention.kind);
  return isSomebody ? { mention: owner.mention, from: word === "'s" ? at - 2 : at - 1 } : undefined;
}

function isManner(node: Node | undefined): boolean {
  if (node?.kind === "time") return true;
  return (
    /^(?:ADV|ADJ|ADP|PART)$/.test(posOf(node)) ||
    /^(?:up|out|over|in|by|on|unannounced|fact|person|straight|round)$/.test(wordOf(node))
  );
}

const VISITS =
  /^(?:turned up|showed up|dropped (?:in|by)|called in|stopped by|looked in|appeared|arrived)\b/;
const JOURNEYS = /^(?:went|came|drove|walked|flew|rode|cycled|hurried|rushed|headed)$/;

/** Verbs of one who calls at a place; who was at the office may work there, who was at the house does not. */
function isVisiting(
  nodes: readonly Node[],
  verb: number,
  preposition: string,
  place: string,
): boolean {
  const word = wordOf(nodes[verb]);
  if (preposition === "to") return JOURNEYS.test(word);
  if (VISITS.test(wordsOf(nodes, verb, verb + 2))) return true;
  return /^(?:was|were)$/.test(word) && /^(?:house|home|residence|villa)$/.test(place);
}

/** "She was with Keld for an hour"; "was with the army for an hour" is no contact. */
function readForAnHour(nodes: readonly Node[], at: number): Frame | undefined {
  let preposition = at - 1;
  while (preposition > at - 5 && /^(?:DET|NUM|ADJ|ADV|NOUN)$/.test(posOf(nodes[preposition])))
    preposition--;
  const partner = nodes[preposition - 1];
  const verb = preposition - 3;
  if (wordOf(nodes[preposition]) !== "for" || partner?.kind !== "mention") return undefined;
  if (
    wordOf(nodes[preposition - 2]) !== "with" ||
    !/^(?:was|were|sat|stayed)$/.test(wordOf(nodes[verb]))
  )
    return undefined;
  const subject = findSubject(nodes, verb);
  const isPair = subject?.mentions.every(isPeople) === true && isPeople(partner.mention);
  if (!subject || !isPair) return undefined;
  const own = { rule: "with-for-an-hour", mode: "meeting" as const, cue: verb, verb, ...AT_REST };
  const ends = { groupFrom: subject.to, to: preposition, roles: [null, null] as const };
  return { ...own, first: subject.mentions, second: [partner.mention], ...ends };
}

/** How many words may say in what order they were rung. */
const LONGEST_ORDER = 8;

/** "By telephone, one after another: Keld, Ruiz and Tolan": whom he rang of whom the text goes on. */
function readRound(nodes: readonly Node[], at: number): Frame | undefined {
  if (at > 2 || wordOf(nodes[at - 1]) !== "by") return undefined;
  let colon = at + 1;
  while (colon < at + LONGEST_ORDER && isOrder(nodes[colon])) colon++;
  const list = wordOf(nodes[colon]) === ":" ? readList(nodes, colon + 1, true) : undefined;
  const isWhole =
    list && /^[.]?$/.test(wordOf(nodes[list.to])) && nodes[list.to]?.kind !== "mention";
  if (
    isWhole !== true ||
    !list.mentions.every(({ kind }) => kind === "person" || kind === "office")
  )
    return undefined;
  const own = { rule: "round-by-phone", mode: "call" as const, cue: at, verb: at, ...AT_REST };
  const ends = { groupFrom: 0, to: list.to, roles: ["initiator", "recipient"] as const };
  const caller = createMention(0, 0, "pronoun");
  return { ...own, first: [caller], second: list.mentions, ...ends, plural: true };
}

function isOrder(node: Node | undefined): boolean {
  return node?.kind === "time" || (node?.kind === "word" && !isVerb(node) && wordOf(node) !== ":");
}
