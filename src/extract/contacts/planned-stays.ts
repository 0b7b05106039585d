import type { Entity } from "../cast/entities.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { ContactDate } from "../../model/report.ts";
import { resolveDate } from "../times/dates.ts";
import type { FoundDate } from "./contact-dates.ts";
import type { SentenceView } from "./contacts.ts";
import { isBeforeNoun, isOtherTime } from "./own-times.ts";

/**
 * Days of a visit that is to come, for what is planned during it: "Voss will visit Brevic on 22 and 23
 * August. During the visit he will hold talks with Keld".
 */
export interface PlannedStay {
  date: ContactDate;
  entities: readonly Entity[];
  sentence: number;
}

const PLANNED =
  /\b(?:will|shall|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled)|plans? to)\b/;
const STAY = /\b(?:visit|trip|tour|travel|fly|stay|arrive|go)\b/;

/** "During the visit", "While in Brevic", "There". */
const DURING =
  /^["“]?(?:(?:during|on|in the course of|within the framework of|as part of) (?:the|this|that|his|her|their) (?:[\w-]+ ){0,3}(?:visit|stay|trip|tour)\b|while in\b|there\b)/;
const REACH = 3;

/** Takes note of the days of a visit that a sentence announces. */
export function followPlannedStay(
  discourse: Discourse,
  { nodes, folded, written, ordinal }: SentenceView,
  entities: readonly Entity[],
): void {
  if (!PLANNED.test(folded) || !STAY.test(folded) || entities.length === 0) return;
  const [time, ...others] = nodes.flatMap((node, i) =>
    node.kind === "time" && !isOtherTime(nodes, i) && !isBeforeNoun(nodes, i) ? [node.time] : [],
  );
  const date = time && others.length === 0 ? resolveDate(time.meaning, written, "future") : null;
  if (date === null || date.earliest === null || date.earliest < (written ?? "")) return;
  discourse.stay = { date, entities, sentence: ordinal };
}

/** The days of the visit during which somebody is to be met. */
export function plannedDate(
  { stay }: Discourse,
  { folded, ordinal }: SentenceView,
  entities: readonly Entity[],
): FoundDate | undefined {
  if (!stay || ordinal - stay.sentence > REACH || !DURING.test(folded)) return undefined;
  if (!entities.some((entity) => stay.entities.includes(entity))) return undefined;
  return { date: { ...stay.date, basis: "relative" }, reason: "the days of the visit to come" };
}
