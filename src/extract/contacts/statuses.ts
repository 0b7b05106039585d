import type { Status } from "../../model/kinds.ts";
import { isAtTheDoor } from "./ceremonies.ts";
import { hasComingTime } from "./contact-dates.ts";
import { isOnSchedule, isUnderComingDay } from "./schedules.ts";
import type { SentenceView } from "./contacts.ts";
import { governedStatus, isOnlySpokenOf } from "./intended-contacts.ts";
import type { Frame } from "../frames/frame.ts";
import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { isFirstOfHisKind } from "../mentions/mention.ts";
import { LATER_STATUS_RULES, STATUS_RULES } from "../rules/statuses.ts";

/** "denied that he had met": what stands before the clause turns it round. */
const OUTER_DENIAL =
  /(?<!\b(?:not|n't|never|nobody|cannot|hardly) )\b(?:(?:den(?:y|ied|ies|ying)|neither)\b(?: (?!said|met|that X said)[^ ,;:]+){0,5}|(?:not (?:true|correct|the case)|invention|untrue|false|fabricat\w+|baseless|unfounded|no truth|refut\w+)\b(?: (?!said|met)[^ ,;:]+){0,9})$/;

/** "rubbished reports of a secret meeting between", "rejected claims that Voss held talks with". */
const REFUTED =
  /\b(?:reject|rubbish|dismiss|refut|deni|deny|debunk|quash|disput|scotch)\w* (?:(?:the|these|those|any|all|some|as|media|press|foreign|news|local|"|“|”|baseless|false|fabricated|X|X 's) )*(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|speculation|assertions?|stories|story|news)\b(?: (?!(?:said|met|after|during|before|following|ahead|at|in)\b)[^ ,;:]+){0,9}$/;

/** "denied a report on a news site that his envoy had met Selim": all that the report says. */
const REPORT_THAT =
  /\b(?:reject|rubbish|dismiss|refut|deni|deny|debunk|quash|disput)\w* (?:(?:an?|the|any|all|media|press|news) ){0,2}(?:reports?|claims?|rumou?rs?|allegations?|stor(?:y|ies)|suggestions?)\b[^;:.]{0,80}\bthat\b[^;:.]*$/;

const NONE = / no (?:\w+ ){0,2}#$/;

/** "Neither in Tarsa nor in Hask had Voss met Selim": the negation stands before the auxiliary. */
const NEGATIVE_OPENING =
  /(?:^|[,;:] )(?:"|“)?(?:neither|nowhere|at no (?:time|point|stage)|on no occasion|under no circumstances)\b[^;:]* (?:had|has|have|did|does|do|would|will) (?:X )?$/;

/** "will fly to Brevic on 23 August and meet Keld": one auxiliary for both verbs. */
const JOINED_FUTURE =
  /\b(?:will|shall|'ll|going to|due to|expected to|(?:is|are|was|were) (?:set |scheduled )?to|plans? to) [^;#]* and (?:\w+ )?#/;

/** "stepped up preparations for the Norland-Sudmark summit": what is prepared, or hoped for, is to come. */
const PREPARED =
  /(?<!\b(?:no|any) (?:\w+ )?)\b(?:preparations?|plans|hopes|prospects?|arrangements|groundwork|run-up) (?:for|of|to) (?:(?!(?:in|at|on|during|after|over|following|before)\b)[\w'’-]+ ){0,6}$/;
const BASE_FORM =
  /^(?:meet|hold|have|call|phone|visit|receive|speak|talk|host|confer|see|welcome)$/;

/** "will speak and then finish the day by hosting a dinner": so is what it is done by. */
const CHAINED_FUTURE =
  /\b(?:will|shall|'ll|going to|due to|set to) [^;#]*\bby (?:\w+ing )?(?:[\w-]+ ){0,3}#/;

/** How many nodes after the parties may tell what became of the contact. */
const WORDS_AFTER = 20;

/**
 * Whether a contact took place, as the words around its cue say: those after its parties first
 * ("was cancelled"), then `group`, the words of the verb group before the cue.
 */
export function resolveStatus(frame: Frame, sentence: SentenceView, group: string): Status {
  if (frame.status !== undefined) return frame.status;
  const after = wordsOf(sentence.nodes, frame.to, frame.to + WORDS_AFTER);
  const told = group.replace(/\b(?:next|close) to\b/g, "near");
  const setting = isSetting(frame, sentence.nodes) ? withoutContent(told) : told;
  const text = ` ${withoutAdverbs(withoutQuotes(setting)).replace(MONTH_OF_MAY, "month")} #`;
  const isNoun = frame.rule.endsWith("-noun");
  const said = isNoun ? findSaidOf(frame, sentence.nodes, after) : findSaidOfReport(after);
  // "No call between them is scheduled": what is foreseen is none.
  if (said) return said !== "cancelled" && NONE.test(text) ? "denied" : said;
  const before = wordsOf(sentence.nodes, 0, frame.groupFrom);
  if (REPORT_THAT.test(`${before} `)) return "denied";
  if (OUTER_DENIAL.test(before) || REFUTED.test(before) || REFUTED.test(group))
    return deniesItsCourse(frame, sentence) ? "occurred" : "denied";
  if (REPORTS_THAT.test(before) && WERE_DENIED.test(after)) return "denied";
  if (NEGATIVE_OPENING.test(`${before} `) && !/^not only\b/.test(before)) return "denied";
  if (NOTHING_KNOWN.test(after) && OF_ONE.test(wordsOf(sentence.nodes, 0, frame.cue)))
    return "denied";
  const isBehind = frame.ahead && /\bhad (?:not|n't|never|last|only)\b/.test(sentence.folded);
  if (isAtTheDoor(frame, sentence.nodes)) return "occurred";
  if ((frame.ahead && !isBehind) || isPrepared(frame, sentence)) return "planned";
  const isJoined =
    (JOINED_FUTURE.test(text) && BASE_FORM.test(wordOf(sentence.nodes[frame.verb]))) ||
    CHAINED_FUTURE.test(text);
  // "the first minister to meet Keld" did so.
  const isFirst = text === " to #" && frame.first.some(isFirstOfHisKind);
  const rule = isFirst ? undefined : STATUS_RULES.find(({ pattern }) => pattern.test(text));
  if (rule?.status === "denied" && (UNTIL_THEN.test(after) || NOT_DENIED.test(text)))
    return "occurred";
  // "was to meet Keld, but Tolan went in his place"
  if (rule?.id === "was-to" && /, but\b/.test(after)) return "cancelled";
  const status = rule?.status ?? (isJoined ? "planned" : "occurred");
  if (status !== "occurred") return status;
  if (isStillToCome(frame, sentence)) return "planned";
  if (isNoun && isOnlySpokenOf(frame, sentence.nodes)) return "planned";
  return governedStatus(frame, sentence.nodes) ?? status;
}

/** What is said of a contact that is the subject: "their talks, which had been planned, were put off". */
function findSaidOf(frame: Frame, nodes: readonly Node[], after: string): Status | undefined {
  const isCarried = frame.verb < frame.cue && posOf(nodes[frame.verb]) === "VERB";
  if (isCarried && !RELATIVE.test(after)) return undefined;
  const words = `# ${withoutAdverbs(after)}`;
  return LATER_STATUS_RULES.find(({ pattern }) => pattern.test(words))?.status;
}

/** "held talks with Tolan, which were broken off": what is said of an object stands in a clause of its own. */
const RELATIVE =
  /^(?:[\w'’-]+ ){0,6}, (?:which|that|originally|initially|scheduled|planned|due|set|arranged|expected)\b/;

/** "did not meet Tolan until Monday": then he did. */
const UNTIL_THEN =
  /^until (?:late |early )?(?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|january|february|march|april|june|july|august|september|october|november|december|\d)/;

/** "did not deny meeting Tolan". */
const NOT_DENIED = /\b(?:not|n't|never|cannot|hardly) (?:\w+ )?(?:den(?:y|ied)|dispute)\b/;

/** "Reports that Voss met Selim are untrue": of a verb only so much is said behind it. */
function findSaidOfReport(after: string): Status | undefined {
  const rule = LATER_STATUS_RULES.find(({ id }) => id === "was-untrue");
  return rule?.pattern.test(`# ${after}`) ? rule.status : undefined;
}

/** "visited Perrin on 3-5 May and met Tolan": no "may". */
const MONTH_OF_MAY =
  /(?<=\b(?:\d{1,2}(?:st|nd|rd|th)?|of|in|since|until|by|during|last|early|late|mid|from) )may\b|\bmay(?= \d)/g;

const ADVERBS =
  /\b(is|are|was|were|be|been|has|have|had|will|would|remains?|looks?)((?: (?:also|now|still|currently|tentatively|provisionally|likewise|then|therefore|thus|only|already|formally|officially|initially|originally|quietly|eventually|finally|again|apparently|definitely|increasingly|very|highly|most|abruptly|suddenly|repeatedly|indefinitely))+)(?= )/g;

/** "is also due", "has still not been": what stands between and says nothing of whether. */
function withoutAdverbs(words: string): string {
  return words.replace(ADVERBS, "$1");
}

/** "Reports that Voss had met Selim were dismissed by his office". */
const REPORTS_THAT =
  /(?:^|[,;:] )(?:[\w-]+ ){0,3}(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|assertions?|speculation|stories|news) (?:that|of|about) [^,;:]*$/;
const WERE_DENIED =
  /^(?:[^,;:]* )?(?:was|were|is|are|has been|have been|had been) (?:[\w-]+ ){0,2}(?:denied|dismissed|rejected|refuted|rubbished|debunked|quashed|disputed)\b/;

/** "Of a call between Voss and Tolan nothing is known": whoever writes so has not heard of one. */
const OF_ONE = /\bof (?:an?|any|another|such an?)(?: [\w-]+)?$/;
const NOTHING_KNOWN =
  /^(?:[\w,-]+ ){0,3}nothing (?:is|was|has been|had been) (?:yet )?(?:known|reported|heard|recorded)\b/;

/** 'would "probably" still meet': what is quoted in the verb group is part of it. */
function withoutQuotes(group: string): string {
  return group.replace(/ ?["“”] ?/g, " ").trim();
}

/** "the dispute will be raised in his meeting", "will shape my talks with Keld": what is yet to be done. */
const COMING_SETTING =
  /(?:\b(?:will|shall)|'ll) (?:\w+ )?be \w+(?:ed|en) (?:[\w"%]+ ){0,5}(?:in|at|during) (?:[\w-]+ ){0,4}$|(?:\b(?:will|shall)|'ll) (?:drive|guide|shape|inform|dominate|frame|overshadow|open|resume|continue) (?:\w+ ){0,3}$/;

/** "will meet Tolan in Hask, their first meeting since June". */
const BESIDE_PLAN =
  /\b(?:will|shall|(?:is|are) (?:due |set |expected |scheduled )?to|plans? to)\b[^;]* , (?:in )?(?:their|the|what will be their|what would be their) (?:first|second|third|fourth|fifth|sixth|latest|next)(?: [\w-]+){0,2}$/;

function isPrepared({ rule, cue }: Frame, { nodes }: SentenceView): boolean {
  const before = `${wordsOf(nodes, cue - 12, cue)} `;
  return (
    rule.endsWith("-noun") &&
    (PREPARED.test(before) ||
      COMING_SETTING.test(before) ||
      BESIDE_PLAN.test(wordsOf(nodes, cue - 24, cue)))
  );
}

/** Whether a noun of contact only tells where something else was done: "in talks", "at a meeting". */
function isSetting({ rule, verb, cue }: Frame, nodes: readonly Node[]): boolean {
  if (!rule.endsWith("-noun")) return false;
  // "persuaded Keld in talks": the verb is that of telling.
  const isTelling =
    posOf(nodes[verb]) === "VERB" && !TAKING_PART.test(wordsOf(nodes, verb, verb + 2));
  let i = isTelling ? cue : verb;
  while (!isPreposition(nodes[i]) && /^(ADJ|NOUN|DET)$/.test(posOf(nodes[i - 1]))) i--;
  const setting = isPreposition(nodes[i]) ? nodes[i] : nodes[i - 1];
  return /^(in|at|on|during|over|after|following)$/.test(wordOf(setting));
}

/** "agreed to open a line in talks": what was agreed is to come, not the talks. "agreed to take part in" is. */
function withoutResult(text: string): string {
  const [, result] = /\bagreed to (.*)$/.exec(text) ?? [];
  return result === undefined || TAKING_PART.test(result) ? text : text.replace("agreed to", "");
}

/**
 * "urged restraint in a call", "refused to sign at their meeting", "did not raise it in the talks": what
 * was asked for, refused or left out is no contact, and was so there. Only what is yet to come is to come there.
 */
function withoutContent(group: string): string {
  const text = withoutResult(group);
  const isTakingPart = TAKING_PART.test(text.split(" ").slice(-3).join(" "));
  return isTakingPart ? text : `${text} `.replace(SAID_THERE, "said ").trimEnd();
}

/** Verbs of asking, refusing and leaving out, with an object or an infinitive of their own. */
const SAID_THERE =
  /\b(?:(?:did|does|do|has|have|had|was|were)(?: n't| not| never)|(?:ask|request|demand|appeal|press)(?:s|ed|es|ing)?|(?:propos|urg|invit|encourag|refus|declin)(?:es|ed|ing)|rul(?:es|ed|ing) out|(?:offer|reject|suspend|cancell?|postpon|scrapp?|deferr?)(?:s|es|ed|ing)|call(?:s|ed|ing)(?: \w+)? for|call(?:s|ed|ing) (?:up)?on|call(?:s|ed|ing) off|fail(?:s|ed|ing)|sought|(?:plans?|prospects?|preparations?|possibilit(?:y|ies)|proposals?|hopes?) (?:of|for|to)|den(?:ies|ied|ying)|(?:the|an?|any|his|her|its|their|that|this|these|those|new|X 's) (?:\w+ )?(?:demands?|requests?|offers?|proposals?|appeals?)|express(?:es|ed|ing) (?:\w+ ){0,3}(?:readiness|willingness|hopes?|wish|desire)) /g;

const TAKING_PART =
  /\b(?:take part|participat(?:e|ion)|engage|enter|join|go|come(?! up)|hold|meet|return|start|begin|resume|interest|involvement|included|include|sit|speak|talk)\b/;

const COMING_ABOUT =
  /^(?:taken|took|held|happened|occurred|planned|scheduled|set|arranged|agreed)$/;

/** "denied that his talks with Tolan had ended in a quarrel": there were talks; their end is denied. */
function deniesItsCourse({ rule, cue, to }: Frame, { nodes }: SentenceView): boolean {
  if (!rule.endsWith("-noun")) return false;
  const that = nodes.findLastIndex((node, i) => i < cue && wordOf(node) === "that");
  if (that < 0 || nodes.slice(that, cue).some((node) => isVerb(node))) return false;
  const verbs = nodes.slice(to, to + WORDS_AFTER).filter((node) => isVerb(node));
  return verbs.length > 0 && !verbs.some((node) => COMING_ABOUT.test(wordOf(node)));
}

/** "calls on the President tomorrow", "meets Tolan next week": the present of a programme. */
function isStillToCome(frame: Frame, sentence: SentenceView): boolean {
  const { nodes } = sentence;
  const own = nodes[frame.verb];
  // "visits Hask next week for talks", "attends the President's meeting": the verb that carries the noun.
  const carrier = nodes
    .slice(frame.groupFrom, frame.verb)
    .findLast((node) => posOf(node) === "VERB");
  const isPresent =
    isVerb(own) || !carrier ? /(?:[^s]s|ing)$/.test(wordOf(own)) : /[^s]s$/.test(wordOf(carrier));
  return (
    isPresent &&
    (sentence.programme ||
      isUnderComingDay(sentence) ||
      hasComingTime(frame, sentence) ||
      isOnSchedule(frame, sentence))
  );
}

const RECALLING =
  /\b(?:earlier|previously|recall\w*|last|previous|past)$|\b(?:recall\w*|previously)\b/;
const SAYING = /\b(?:said|says|told|added|announced|reported|confirmed|wrote|stated|that)\b/;

/** "has met Keld three times since May", "have spoken almost daily": told of a while, not of these days. */
const COUNTED =
  /^(?:[\w-]+ ){0,4}(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|numerous|multiple|countless|a few) (?:more )?times|(?:\w+ )?times|repeatedly|daily|weekly|every (?:day|week|month)|on (?:several|many|numerous) occasions)\b/;

/** Whether a contact is only recalled: "their earlier call", "had last met", with nobody who says so. */
export function isRecalled(frame: Frame, sentence: SentenceView, group: string): boolean {
  const before = wordsOf(sentence.nodes, frame.cue - 3, frame.cue);
  if (RECALLING.test(group) || RECALLING.test(before)) return true;
  const behind = wordsOf(sentence.nodes, frame.cue + 1, frame.to + WORDS_AFTER);
  if (/\b(?:has|have)\b/.test(group) && (COUNTED.test(group) || COUNTED.test(behind))) return true;
  const said = SAYING.test(wordsOf(sentence.nodes, 0, frame.groupFrom));
  // "By nightfall she had telephoned Keld": the story has got there.
  if (/^["“]?by \w+(?:,| o'clock)? /.test(sentence.folded)) return false;
  return /\bhad\b/.test(group) && !said;
}
