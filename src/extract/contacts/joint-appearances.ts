import type { Article } from "../../model/article.ts";
import { addDays, type Day } from "../../model/dates.ts";
import type { Evidence } from "../../model/report.ts";
import { resolveMention, type Cast } from "../cast/cast.ts";
import type { Candidate } from "./contacts.ts";
import { createDate } from "../times/dates.ts";
import type { Entity } from "../cast/entities.ts";
import { findLabel } from "../text/labels.ts";
import { wordOf } from "../clauses/nodes.ts";
import type { ReadSentence } from "../sentences.ts";
import type { Speaker } from "../cast/speakers.ts";
import { splitSentences } from "../text/split.ts";

/**
 * Who stand together before the press, by the labels of a transcript: "SECRETARY VOSS: …", "FOREIGN
 * MINISTER TOLAN: …". Officials of two states who speak in turn have met, whatever they say of it.
 */
export interface JointAppearance {
  /** The officials of all sides. */
  principals: readonly Entity[];
  candidate: Candidate;
  evidence: Evidence;
}

/** More sides than these speak one after the other at a conference, and need not have met. */
const MOST_SIDES = 3;

export function findJointAppearance(
  article: Article,
  cast: Cast,
  speakers: ReadonlyMap<number, Speaker>,
  title: ReadSentence | undefined,
): JointAppearance | undefined {
  const places = new Map<Entity, number>();
  for (const [passage, { mention, signature }] of speakers) {
    if (!mention || mention.title === null || signature !== null) continue;
    const entity = isLabelled(article, passage) ? resolveMention(cast, mention) : undefined;
    const isOther =
      title !== undefined &&
      entity &&
      [...places.keys()].some((other) => holdSameOffice(cast, entity, other));
    if (entity && (isPrincipal(entity) || isOther === true) && !places.has(entity))
      places.set(entity, passage);
  }
  const labelled = [...places.keys()];
  const guests = title ? findGuests(title, cast, labelled) : [];
  const principals = [...labelled, ...guests];
  const sides = [...new Set(principals.map(sideOf))];
  const last = labelled.findLast(
    (entity, i) => labelled.findIndex((other) => sideOf(other) === sideOf(entity)) === i,
  );
  const passage = last && places.get(last);
  if (sides.length < 2 || sides.length > MOST_SIDES || passage === undefined) return undefined;
  const candidate: Candidate = {
    rule: "joint-appearance",
    parties: principals.map((entity) => ({
      entity,
      side: sides.indexOf(sideOf(entity)),
      role: null,
      grouped: false,
    })),
    part: undefined,
    mode: /\b(?:virtual|video)/i.test(title?.folded ?? "") ? "video" : "meeting",
    status: "occurred",
    certainty: "asserted",
    date: dayOfTranscript(cast.written),
    saysDay: false,
    dateReason: "the day of the transcript or the one before",
    background: false,
    place: article.dateline?.place ?? null,
    topics: [],
    attributedTo: null,
    headline: false,
    looseMode: false,
    adds: false,
    open: false,
    joins: false,
    resumes: false,
  };
  return { principals, candidate, evidence: firstSentence(article, passage) };
}

function sideOf({ of }: Entity): string {
  return [...of].join();
}

/** "Remarks with Foreign Minister Tolan after their meeting", "joint press conference with Tolan". */
const TOGETHER =
  /\b(?:before|after|following|ahead of) (?:(?:their|the|a) )?(?:bilateral |trilateral |joint )?(?:meeting|talks|lunch|dinner|breakfast)|\bjoint (?:press|news|media)\b/;

/** Whom a title names as standing there, though he does not say a word. */
function findGuests(title: ReadSentence, cast: Cast, labelled: readonly Entity[]): Entity[] {
  const [speaker, ...others] = labelled;
  if (!speaker || others.length > 0 || !TOGETHER.test(title.folded)) return [];
  return title.nodes.flatMap((node, i) => {
    if (node.kind !== "mention" || !/^(with|and)$/.test(wordOf(title.nodes[i - 1]))) return [];
    const entity = resolveMention(cast, node.mention);
    return entity && isPrincipal(entity) && sideOf(entity) !== sideOf(speaker) ? [entity] : [];
  });
}

/** Whether a label stands in the passage itself; those after it go on with what is said. */
function isLabelled({ text, passages }: Article, at: number): boolean {
  const passage = passages[at];
  return passage !== undefined && findLabel(text.slice(passage.start, passage.end)) !== undefined;
}

/** An official of one state or body, who speaks for himself. */
function isPrincipal({ kind, of, spokesperson, offices }: Entity): boolean {
  return kind !== "state" && of.size === 1 && !spokesperson && !offices.has("spokesperson");
}

/** Two who hold an office of which each state has one act for two, though nobody says for which. */
function holdSameOffice({ reference }: Cast, a: Entity, b: Entity): boolean {
  if (a.of.size > 0 || a.kind !== "person" || a === b) return false;
  return [...a.offices].some((code) => b.offices.has(code) && reference.office(code)?.seats === 1);
}

/** A transcript is published on the day of what was said, or on the next. */
function dayOfTranscript(written: Day | null): Candidate["date"] {
  return written === null ? null : createDate(addDays(written, -1), written, "published");
}

/** What the second side says first: its label shows that both were there. */
function firstSentence({ text, passages }: Article, at: number): Evidence {
  const own = passages[at] ?? { start: 0, end: 0 };
  const isBare = findLabel(text.slice(own.start, own.end))?.length === own.end - own.start;
  const { start, end } = (isBare ? passages[at + 1] : undefined) ?? own;
  const [first, second] = splitSentences(text.slice(start, end));
  const span = { start: start + (first?.start ?? 0), end: start + (first?.end ?? 0) };
  const after = second ? text.slice(start + second.start, start + second.end) : null;
  const quote = text.slice(span.start, span.end);
  return { ...span, quote, before: null, after, rule: "joint-appearance" };
}
