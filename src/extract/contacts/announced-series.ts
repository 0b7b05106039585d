import type { Mode } from "../../model/kinds.ts";
import type { ContactDate } from "../../model/report.ts";
import type { Candidate, SentenceView } from "./contacts.ts";
import { findParties, type Discourse } from "../cast/discourse.ts";
import type { Entity } from "../cast/entities.ts";
import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, type Frame } from "../frames/frame.ts";
import { isSubjectAt } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf } from "../clauses/nodes.ts";

/**
 * Several contacts that one sentence announces and the next ones name: "Voss had three conversations
 * on Monday, all by telephone. With Tolan he talked about rye."
 */
export interface Series {
  owner: Entity;
  mode: Mode;
  date: ContactDate | null;
  /** Ordinal of the sentence that announced it, and how many contacts it told of. */
  sentence: number;
  count: number;
}

/** For how many sentences at most a series is told. */
export const LONGEST_SERIES = 6;

export const ANNOUNCING =
  /\b(?:had|held|made|conducted) (?:\w+ )?(two|three|four|five|six|several) (?:[\w-]+ ){0,3}(?:conversations|(?:tele)?(?:phone )?calls|exchanges)\b/;
const MAYBE_ANNOUNCING = /conversations|calls|exchanges/;
const COUNTS = ["two", "three", "four", "five", "six"];
const NO_ANNOUNCING =
  /\b(?:to|not|n't|never|will|would) (?:have|had|hold|held)\b|\b(?:with|to|between) X\b/;
const BY_CALL =
  /\bcalls\b|\b(?:by|on the|over the) (?:tele)?phone\b|\b(?:tele)?phone conversations\b/;

/** Takes note of contacts that a sentence announces without their partners. */
export function followSeries(discourse: Discourse, { nodes, folded, ordinal }: SentenceView): void {
  if (!MAYBE_ANNOUNCING.test(folded)) return;
  const { current, day } = discourse;
  const words = wordsOf(nodes, 0, nodes.length);
  const [, count = ""] = ANNOUNCING.exec(words) ?? [];
  if (count === "" || current?.entity.kind !== "person" || NO_ANNOUNCING.test(words)) return;
  discourse.series = {
    owner: current.entity,
    mode: BY_CALL.test(words) ? "call" : "unspecified",
    date: day?.sentence === ordinal ? day.date : null,
    sentence: ordinal,
    count: COUNTS.includes(count) ? COUNTS.indexOf(count) + 2 : LONGEST_SERIES,
  };
}

/** The series that a sentence may still tell of: one sentence for each of its contacts. */
function seriesAt({ series }: Discourse, ordinal: number): Series | undefined {
  const distance = ordinal - (series?.sentence ?? ordinal);
  return series && distance > 0 && distance <= series.count ? series : undefined;
}

/** "He and Keld sought to bring their rescuers into step": one of the contacts that were announced. */
export function findOfSeries(discourse: Discourse, { nodes, ordinal }: SentenceView): Frame[] {
  const [first, joint, second] = nodes;
  const series = seriesAt(discourse, ordinal);
  if (!series || first?.kind !== "mention" || second?.kind !== "mention") return [];
  if (wordOf(joint) !== "and" || !isSubjectAt(nodes, 2)) return [];
  const [owner] = findParties(discourse, first.mention, undefined);
  const verb = nodes.findIndex((node) => isVerb(node));
  if (owner?.entity !== series.owner || second.mention.kind !== "person") return [];
  const own = { rule: "announced-series", mode: series.mode, cue: verb, verb, ...AT_REST };
  const mentions = [first.mention, second.mention];
  const ends = { groupFrom: 3, to: verb + 1, roles: [null, null] as const, between: true };
  return [{ ...own, first: [], second: mentions, ...ends }];
}

/** Gives a contact of a series the channel and the day that the announcement told of all. */
export function lendSeries(
  discourse: Discourse,
  { ordinal }: SentenceView,
  candidate: Candidate,
): Candidate {
  const series = seriesAt(discourse, ordinal);
  const { status, date, mode, parties } = candidate;
  const isOwn = series && parties.some(({ entity }) => entity === series.owner);
  if (!isOwn || status !== "occurred" || candidate.saysDay || candidate.background)
    return candidate;
  return {
    ...candidate,
    mode: mode === "unspecified" ? series.mode : mode,
    date: series.date ?? date,
    dateReason: series.date ? "the day of all that were announced" : candidate.dateReason,
  };
}
