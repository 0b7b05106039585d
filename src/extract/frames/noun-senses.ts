import { isVerb } from "../clauses/clause-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { NounRule } from "../rules/nouns.ts";

/** In which sense a noun stands: a courtesy call is a visit, a call for aid is none, a presser is for the press. */

/** Why the noun is no contact of its rule, or undefined. */
export function findOtherSense(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
): string | undefined {
  const [before, after] = [wordOf(nodes[at - 1]), wordOf(nodes[at + 1])];
  switch (rule.id) {
    case "courtesy-call-noun":
      return /^calls?$/.test(after) ? undefined : "no courtesy call";
    case "call-noun":
      if (/^(courtesy|farewell)$/.test(before)) return "a visit of courtesy";
      return isAppeal(nodes, at) ? "a call for something" : undefined;
    case "conference-noun":
      return /^calls?$/.test(after) ? "a call, told by its own noun" : undefined;
    case "phone-noun":
      return isOnPhone(nodes, at) ? undefined : "no call";
    case "conversation-noun": {
      // In copies translated from French a talk is a "maintenance".
      const isTalk = wordOf(nodes[at]) !== "maintenance" || /phon/.test(before);
      return isTalk ? undefined : "upkeep";
    }
    case "telephone-interview-noun":
      return /phon/.test(before) ? undefined : "an interview";
    case "contact-noun":
      return isInContact(nodes, at) ? undefined : "no one contact";
    case "meeting-noun":
      return isQualityOf(nodes, at) ? "a quality of another noun" : undefined;
    case "note-noun":
      return isSentNote(nodes, at) ? undefined : "no note of one government to another";
    case "message-noun":
      return isWritten(nodes, at) ? undefined : "what something tells, and no letter";
    case "meal-noun":
      return isWelcome(nodes, at) ? "how somebody was welcomed" : undefined;
    case "bilateral-noun":
      return isAlone(nodes, at) ? undefined : "a quality of another noun";
    case "table-noun":
      return before === "round" ? undefined : "furniture";
    default:
      return undefined;
  }
}

/**
 * "a message of condolence to", "a written message from", "sent her a text message": "sends a clear message"
 * is no letter, and one that is handed over or recorded is told by who does so.
 */
function isWritten(nodes: readonly Node[], at: number): boolean {
  const before = wordsOf(nodes, at - 6, at);
  if (!wordOf(nodes[at]).startsWith("mess"))
    return /\b(?:sent|send|sends|wrote|received)\b/.test(before);
  if (!/\b(?:s[ae]nds?|sent|sending|received|receives|got|addressed|wrote|written)\b/.test(before))
    return false;
  if (MESSAGE_OF.test(wordsOf(nodes, at + 1, at + 4))) return true;
  return (
    WRITTEN.test(before) ||
    (wordsOf(nodes, at + 1, at + 3).startsWith("from X") && !/\b(?:the|clear|strong)$/.test(before))
  );
}

/** "sent a note to Norland", "handed over a protest note": "took notes" and "a bank note" are none. */
function isSentNote(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at]) === "verbale") return true;
  return (
    NOTE_SENT.test(wordsOf(nodes, at - 5, at + 1)) &&
    /^(?:to|from|of protest)\b/.test(wordsOf(nodes, at + 1, at + 3))
  );
}

const NOTE_SENT =
  /\b(?:s[ae]nds?|sent|sending|dispatch\w*|despatch\w*|address\w*|received?|deliver\w*) (?:an?|the|its|his|her|two|three)(?: (?:diplomatic|protest|official|formal|verbal|sharp|strong|secret|brief|second|further|joint|identical|handwritten|personal))* notes?$/;

const MESSAGE_OF =
  /^of (?:\w+ )?(?:congratulations?|condolences?|sympathy|greetings?|thanks|gratitude|felicitations?)/;

const WRITTEN =
  /\b(?:congratulatory|written|personal|condolence|handwritten|private|secret|urgent|text|whatsapp|birthday|sympathy|thank-you|farewell)$/;

/** "a one-on-one meeting", "his face-to-face talks": the next noun tells of it. */
function isQualityOf(nodes: readonly Node[], at: number): boolean {
  const isCompound = /-(?:to|on|a)-|^(?:sit-down|pull-aside)$/.test(wordOf(nodes[at]));
  return isCompound && /^(?:NOUN|PROPN|ADJ)$/.test(posOf(nodes[at + 1]));
}

/** "thanked Keld for the warm reception", "praised his reception": a welcome, and no feast. */
function isWelcome(nodes: readonly Node[], at: number): boolean {
  if (wordOf(nodes[at]) !== "reception") return false;
  const before = ` ${wordsOf(nodes, at - 5, at)} `;
  return / (?:for|about|despite|by|with) (?:the|an?|his|her|their|such|X 's) (?:[\w-]+ ){0,2}$| (?:met|met with|got|gets) an? (?:\w+ )+$/.test(
    before,
  );
}

/** "held a bilateral on Monday", "their first trilateral"; "the bilateral and regional agenda" is none. */
function isAlone(nodes: readonly Node[], at: number): boolean {
  const isOne = wordOf(nodes[at]).endsWith("s") || DETERMINERS.test(wordsOf(nodes, at - 3, at));
  const next = nodes[at + 1];
  const goesOn = next?.kind === "word" && !/^(?:ADP|PUNCT|AUX|ADV)$/.test(posOf(next));
  return isOne && !(goesOn && !isVerb(next)) && !/^[-/]$/.test(wordOf(next));
}

const DETERMINERS =
  /(?:^| )(?:an?|the|this|that|his|her|their|'s|first|second|third|brief|formal|short)$/;

/** "a call for restraint", "his call on the parties". */
function isAppeal(nodes: readonly Node[], at: number): boolean {
  const isFor = /^(for|on)$/.test(wordOf(nodes[at + 1])) && nodes[at + 2]?.kind !== "time";
  return isFor && !hasPhone(nodes, at);
}

/** "It was their third conversation since May", "It was to be their last meeting": the one just told. */
export function isCounted(nodes: readonly Node[], at: number): boolean {
  if (/^(with|between|of)$/.test(wordOf(nodes[at + 1]))) return false;
  return /^(?:it|this|that) (?:was|is|will be|would be|became)(?: also| only| just| to be)* (?:X 's|their|his|her|the) (?:\w+ ){0,3}$/.test(
    `${wordsOf(nodes, 0, at)} `,
  );
}

/** "was in contact by telephone with", "got in touch on Monday with"; nobody tells when one "remains in touch". */
function isInContact(nodes: readonly Node[], at: number): boolean {
  const before = wordsOf(nodes, at - 7, at);
  if (isByPhone(nodes, at)) return true;
  const isMade =
    /\b(?:made|established|had|(?:was|were|got|been|be) (?:\w+ ){0,2}in)(?: direct| telephone| phone| personal)?$/;
  if (!isMade.test(before) || /\b(?:remain|stay|stayed|keep|kept|maintain)/.test(before))
    return false;
  const around = nodes.slice(at, at + 6);
  const hasDay = around.some(({ kind }) => kind === "time");
  return (
    hasDay || around.some((node) => wordOf(node).endsWith("phone")) || before.endsWith("phone")
  );
}

/** "in this phone contact", "a telephone contact with Tolan": one, and no staying in touch. */
function isByPhone(nodes: readonly Node[], at: number): boolean {
  const isOne = /^(?:this|that|the|a|their|his|her)$/.test(wordOf(nodes[at - 2]));
  return isOne && /phon/.test(wordOf(nodes[at - 1]));
}

/** "On the phone with Tolan, …", "was on the phone with Tolan": said with no verb of speaking. */
function isOnPhone(nodes: readonly Node[], at: number): boolean {
  const from = /^the$/.test(wordOf(nodes[at - 1])) ? at - 2 : at - 1;
  let next = at + 1;
  while (nodes[next]?.kind === "time" || posOf(nodes[next]) === "ADV") next++;
  if (!/^(on|by|off)$/.test(wordOf(nodes[from])) || wordOf(nodes[next]) !== "with") return false;
  if (wordOf(nodes[from]) === "off") return true;
  const before = nodes[from - 1];
  return (
    before === undefined ||
    /^(,|"|“|got|gets|getting|went|stayed|hours?|minutes|was|were|been|is|are|just)$/.test(
      wordOf(before),
    )
  );
}

function hasPhone(nodes: readonly Node[], at: number): boolean {
  return /^(phone|telephone|video|conference)$/.test(wordOf(nodes[at - 1]));
}

/** "Voss and Keld are taking part in a series of meetings of the League": nobody says with whom each was. */
export function isSeriesAttended(nodes: readonly Node[], at: number): boolean {
  return SERIES_ATTENDED.test(`${wordsOf(nodes, at - 14, at)} `);
}

const SERIES_ATTENDED =
  /\b(?:tak(?:e|es|ing) part in|took part in|participat(?:e|es|ed|ing) in|attend(?:s|ed|ing)?) (?:a|the|this) (?:\w+ )?(?:series|round|number|string) of (?:[^ ,;:]+ ){0,4}$/;

/** "the U.S.-Iraq Strategic Dialogue": a series with a name, not one contact. */
export function isEventName(node: Node | undefined, owners: readonly Mention[]): boolean {
  const isCapital = node?.kind === "word" && node.token.capital;
  return isCapital && owners.length > 1 && !owners.some(({ possessive }) => possessive);
}

/** "a news conference", "a cabinet meeting": unless two stood there together. */
export function isForPress(
  nodes: readonly Node[],
  from: number,
  at: number,
  rule: NounRule,
): boolean {
  const isConference = rule.id === "conference-noun";
  const isBeside = wordOf(nodes[at + 1]) === "alongside";
  if (isConference && (isBeside || isJointPress(nodes, from, at))) return false;
  return /^pressers?$/.test(wordOf(nodes[at])) || isPressEvent(nodes, from, at);
}

/** "a joint press conference with Tolan": both stood there. */
function isJointPress(nodes: readonly Node[], from: number, at: number): boolean {
  const words = nodes.slice(from, at).map(wordOf);
  const isPress = words.some((word) => /^(press|news|media)$/.test(word));
  return words.includes("joint") && (isPress || /^pressers?$/.test(wordOf(nodes[at])));
}

function isPressEvent(nodes: readonly Node[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (/^(press|news|media|cabinet|board|staff|committee|town)$/.test(wordOf(nodes[i])))
      return true;
  }
  return false;
}

/** "his many conversations with Keld": told of years. */
export function isOfYears(nodes: readonly Node[], from: number, at: number): boolean {
  return nodes
    .slice(from, at)
    .some((node) => /^(?:many|numerous|countless|frequent|regular|occasional)$/.test(wordOf(node)));
}

const JUDGING = /^(?:call|term|deem|dub|describ|hail|laud|characteri|prais|highlight)/;

/** "called talks with Keld the only way out": what is judged without an article or an owner was not held. */
export function isNotion(nodes: readonly Node[], from: number, at: number): boolean {
  if (!JUDGING.test(wordOf(nodes[from - 1]))) return false;
  const opener = nodes[from];
  // "described weekend talks in Hask with Keld": when or where they were held makes them certain.
  const isPlaced =
    nodes.slice(from, at).some((node) => posOf(node) === "NOUN") || wordOf(nodes[at + 1]) === "in";
  const isDefinite =
    isPlaced ||
    posOf(opener) === "DET" ||
    opener?.kind === "time" ||
    /^(?:his|her|their|its|our|my|recent|latest|last)$/.test(wordOf(opener));
  return !isDefinite && nodes.slice(from, at).every(({ kind }) => kind !== "mention");
}

/** "Voss and Tolan are in talks", "have been in negotiations for weeks": a state of things, and no one meeting. */
export function isUnderWay(nodes: readonly Node[], from: number, at: number): boolean {
  if (from !== at || !/^(?:talks|negotiations|discussions|consultations)$/.test(wordOf(nodes[at])))
    return false;
  const isNow = /\b(?:is|are|remains?|been|stays?)(?: (?:still|already|currently|now|also))* in$/;
  const hasDay = nodes.slice(at).some((node) => node.kind === "time");
  return isNow.test(wordsOf(nodes, from - 5, from)) && !hasDay;
}

/** "the progress made in the negotiations", "developments in the talks": what is spoken of, not where. */
export function isSpokenOf(nodes: readonly Node[], from: number): boolean {
  return SPOKEN_OF.test(wordsOf(nodes, from - 6, from));
}

const SPOKEN_OF =
  /\b(?:the|latest|recent|about) (?:[\w-]+ ){0,2}(?:progress|headway|developments?|deadlock|impasse|stalemate|momentum|obstacles|setbacks?)(?: (?:being )?(?:made|reached|achieved))? (?:in|of|at)$/;
