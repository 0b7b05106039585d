import { addDays } from "../../model/dates.ts";
import type { ContactDate } from "../../model/report.ts";
import { wordOf } from "../clauses/nodes.ts";
import { SAYING } from "../clauses/quotations.ts";
import { createDate } from "../times/dates.ts";
import type { Entity } from "../cast/entities.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { FoundDate } from "./contact-dates.ts";
import type { SentenceView } from "./contacts.ts";

/** Days that a sentence says for what the next ones tell. */

/** How many sentences of one paragraph a day is carried on to what has none of its own. */
const CARRIED_SENTENCES = 2;

/** "On the margins of the session": beside what was told, and on its day. */
const BESIDE =
  /^["“]?(?:(?:on|in|at) the (?:margins|sidelines|fringes)\b|(?:before|after|during) the (?:session|meeting|talks|conference|summit|ceremony|round|dinner)\b(?! (?:of|on|in|with|between|last|next)\b))/;
const BESIDE_SENTENCES = 6;

/** How many sentences lie at most between two of the meetings that one day had. */
const ROUND_SENTENCES = 8;

/** The day of the sentence before, where it told of the same people and this one says none. */
export function inheritDate(
  discourse: Discourse,
  sentence: SentenceView,
  entities: readonly Entity[],
  group: string,
): FoundDate | undefined {
  const { day, event } = discourse;
  if (event?.heads === sentence.passage)
    return { date: { ...event.date, basis: "stated" }, reason: "the day over the paragraph" };
  if (!day) return undefined;
  if (day.date.earliest !== day.date.latest) return ofStay(discourse, sentence, entities);
  const distance = sentence.ordinal - day.sentence;
  if (distance === 0 && day.isOfSentence && isOfSaying(sentence)) return sinceEve(day.date);
  const date = { ...day.date, basis: "relative" as const };
  if (day.round && distance <= ROUND_SENTENCES && entities.includes(day.round))
    return { date, reason: "the day of a round of meetings" };
  if (distance <= ROUND_SENTENCES && isOneMore(sentence, group) && areOfOne(entities, day.entities))
    return { date, reason: "one more of the day told before" };
  const isNear =
    distance === 1 || (day.passage === sentence.passage && distance <= CARRIED_SENTENCES);
  const isShared = entities.some((entity) =>
    day.entities.some((other) => isOneParty(entity, other)),
  );
  const isBeside = distance <= BESIDE_SENTENCES && BESIDE.test(sentence.folded);
  const isTold = isShared || (distance === 1 && areOfSameTwo(entities, day.entities));
  if (!(isNear && isTold) && !isBeside) return undefined;
  return { date, reason: "the day of the sentence before" };
}

/** "said on Tuesday that he had spoken with Keld": on that day, or on the one before. */
function isOfSaying({ nodes }: SentenceView): boolean {
  const at = nodes.findIndex(({ kind }) => kind === "time");
  return (
    nodes.slice(Math.max(0, at - SAID_REACH), at).some((node) => SAYING.has(wordOf(node))) &&
    nodes.slice(at).some((node) => wordOf(node) === "that")
  );
}

const SAID_REACH = 4;

function sinceEve({ earliest, latest }: ContactDate): FoundDate | undefined {
  if (earliest === null || latest === null) return undefined;
  const date = createDate(addDays(earliest, -1), latest, "relative");
  return { date, reason: "said on the day, or on the one before" };
}

/** "During the visit, he called on Keld", "On her three-day trip she met Ruiz". */
const DURING_STAY =
  /^(?:["“]|\d+[.)] )?(?:during|on|in the course of) (?:the|this|that|his|her|their) (?:[\w-]+ ){0,2}(?:visit|stay|trip|tour|sojourn)\b/;
const STAY_SENTENCES = 3;

/** "Tolan visited Brevic from 13 to 16 August. During the visit she met Keld": on one of those days. */
function ofStay(
  { day }: Discourse,
  { ordinal, folded }: SentenceView,
  entities: readonly Entity[],
): FoundDate | undefined {
  if (!day || !DURING_STAY.test(folded) || ordinal - day.sentence > STAY_SENTENCES)
    return undefined;
  if (!areOfOne(entities, day.entities)) return undefined;
  return { date: { ...day.date, basis: "relative" }, reason: "the days of the stay told before" };
}

/** "Voss also met Keld", "in a separate meeting with Keld": one more, beside what was told before. */
function isOneMore({ folded }: SentenceView, group: string): boolean {
  return /\b(?:also|separately|as well)\b/.test(group) || SEPARATE.test(folded);
}

const SEPARATE =
  /^["“]?(?:(?:also|separately|in addition|additionally)\b|(?:in|at|during) (?:a|another) (?:separate|different|second|further|another) (?:\w+ )?(?:meeting|call|conversation|talks|discussion)\b|in (?:another|a separate|a further) (?:meeting|call)\b)/;

/** Somebody of the contact told before, by name: a state has many who meet others. */
function areOfOne(entities: readonly Entity[], told: readonly Entity[]): boolean {
  return entities.some((entity) => entity.kind !== "state" && told.includes(entity));
}

/**
 * Who has several meetings on the day that a sentence tells of, which the next ones tell one by one:
 * "Voss held a series of meetings on Wednesday", "Tolan on Monday met several counterparts".
 */
export function findRound({ current }: Discourse, { folded }: SentenceView): Entity | undefined {
  return ROUND.test(folded) ? current?.entity : undefined;
}

const ROUND =
  /\b(?:(?:had|has|have|held|holds|holding|hosted|began|started|conducted|made) (?:[\w-]+ ){0,3}(?:series|round|number|string|flurry|several|separate|numerous|multiple|various) (?:of )?(?:[\w-]+ ){0,3}(?:meetings|talks|calls|conversations|discussions|engagements|audiences)|(?:met|meets|meeting|received|receives|receiving|hosted|spoke) (?:separately )?(?:with |to )?(?:several|a number of|various|numerous|a host of|many of) (?:[\w-]+ ){0,4}(?:counterparts|officials|leaders|ministers|dignitaries|delegations|delegates|presidents))\b/;

/** The same, or a state and who acts for it: "Norland on Monday held …; Voss met …". */
function isOneParty(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const isState = a.kind === "state" || b.kind === "state";
  return isState && [...a.of].some((id) => b.of.has(id));
}

/** "On Tuesday the presidents met. Their ministers met as well": each acts for a side of the one before. */
function areOfSameTwo(entities: readonly Entity[], told: readonly Entity[]): boolean {
  const sides = new Set(told.flatMap(({ of }) => [...of]));
  const own = new Set(entities.flatMap(({ of }) => [...of]));
  return own.size === 2 && sides.size === 2 && [...own].every((id) => sides.has(id));
}
