import { addDays } from "../../model/dates.ts";
import type { Entity } from "../cast/entities.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { ContactDate } from "../../model/report.ts";
import type { Mode } from "../../model/kinds.ts";
import { createDate, resolveDate } from "../times/dates.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { FoundDate } from "./contact-dates.ts";
import type { SentenceView } from "./contacts.ts";
import { isBeforeNoun, isOtherTime } from "./own-times.ts";

/**
 * Days of a visit that is to come, for what is planned during it: "Voss will visit Brevic on 22 and 23
 * August. During the visit he will hold talks with Keld", "Tolan flies to Hask on Friday. She is expected
 * to meet Voss".
 */
export interface PlannedStay {
  date: ContactDate;
  entities: readonly Entity[];
  sentence: number;
}

const PLANNED =
  /\b(?:will|shall|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled)|plans? to|(?:said|announced|confirmed|told)\b.*\bwould)\b/;
/** What behind it tells of the journey: "will fly", "will pay a visit", "is due in". */
const STAY = /^(?:visit|trip|tour|travel|fly|stay|arrive|go|head|leave|depart)$/;
const BE_IN = /\b(?:be|due|expected)(?: back)? in$/;
/** The present of a journey is a plan as well, where its day is to come. */
const JOURNEY = /^(?:visits|travels|flies|arrives|goes|heads|leaves|departs)$/;

/** "During the visit", "While in Brevic", "There". */
const DURING =
  /^["“]?(?:(?:during|on|in the course of|within the framework of|as part of) (?:the|this|that|his|her|their) (?:[\w-]+ ){0,3}(?:visit|stay|trip|tour)\b|while in\b|there\b)/;
const REACH = 3;

/** How far behind the visit one is told whom the guest will meet, where nothing says that it is then. */
const NEXT_REACH = 2;

/** "will meet Tolan later", "after the visit", "soon", "in due course": no word of these days. */
const NOT_THEN =
  /\b(?:later|after|afterwards|then|soon|shortly|eventually|also visit|before (?:the|his|her|their) (?:visit|trip|departure)|in due course|at a later|next|future|possible date)\b/;

/** "a two-day visit", "a three-day official trip": how many days from the first. */
const LENGTH =
  /\b(two|three|four|five|six|seven)[- ]day (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b/;
const LENGTHS = ["two", "three", "four", "five", "six", "seven"];

/** Takes note of the days of a visit that a sentence announces. */
export function followPlannedStay(
  discourse: Discourse,
  { nodes, folded, written, ordinal }: SentenceView,
  entities: readonly Entity[],
): void {
  if (entities.length === 0) return;
  const stay = findStay(nodes);
  if (stay === undefined) return;
  const times = nodes.flatMap((node, i) =>
    node.kind === "time" && !isOtherTime(nodes, i) && !isBeforeNoun(nodes, i)
      ? [{ i, ...node.time }]
      : [],
  );
  const behind = times.filter(({ i }) => i > stay);
  // "said on Tuesday that he would fly": the day behind the journey is its own.
  const [time, ...others] = behind.length > 0 ? behind : times.filter(({ i }) => i < OPENING);
  const date = time && others.length === 0 ? resolveDate(time.meaning, written, "future") : null;
  if (date === null || date.earliest === null || date.earliest < (written ?? "")) return;
  discourse.stay = { date: withLength(date, folded), entities, sentence: ordinal };
}

/** "On Friday Voss will fly": in front only a day that opens the sentence. */
const OPENING = 3;

/** Where a sentence tells that somebody will be on a visit. */
function findStay(nodes: readonly Node[]): number | undefined {
  const at = nodes.findIndex((node, i) => {
    const word = wordOf(node);
    if (JOURNEY.test(word)) return true;
    const isStay = STAY.test(word) || BE_IN.test(wordsOf(nodes, i - 2, i + 1));
    return isStay && PLANNED.test(wordsOf(nodes, i - 12, i));
  });
  return at < 0 ? undefined : at;
}

/** "arrives on Monday for a two-day visit": Monday and Tuesday. */
function withLength(date: ContactDate, folded: string): ContactDate {
  const [, count = ""] = LENGTH.exec(folded) ?? [];
  const { earliest, latest } = date;
  if (count === "" || earliest === null || earliest !== latest) return date;
  return createDate(earliest, addDays(earliest, LENGTHS.indexOf(count) + 1), date.basis);
}

/** The days of the visit during which somebody is to be met. */
export function plannedDate(
  { stay }: Discourse,
  { folded, ordinal }: SentenceView,
  entities: readonly Entity[],
  mode: Mode,
): FoundDate | undefined {
  if (!stay || !entities.some((entity) => stay.entities.includes(entity))) return undefined;
  const distance = ordinal - stay.sentence;
  const isDuring = distance <= REACH && DURING.test(folded);
  // "We will speak again" needs no visit.
  const isNext = distance <= NEXT_REACH && mode === "meeting" && !NOT_THEN.test(folded);
  if (!isDuring && !isNext) return undefined;
  return { date: { ...stay.date, basis: "relative" }, reason: "the days of the visit to come" };
}
