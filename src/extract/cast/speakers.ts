import { isDay, type Day } from "../../model/dates.ts";
import type { Article } from "../../model/article.ts";
import type { Reference } from "../../reference/types.ts";
import { resolveMention } from "./cast.ts";
import type { Node } from "../clauses/nodes.ts";
import { findQuoted, findSpokenOf, leavesOpen, opensQuotation } from "../clauses/quotations.ts";
import { findQuotedCompany } from "../clauses/quoted-company.ts";
import type { Discourse } from "./discourse.ts";
import type { Entity } from "./entities.ts";
import { resolveDate } from "../times/dates.ts";
import { speaksForOthers } from "./spoken-for.ts";
import { findHeading } from "./headings.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { mentionIn } from "./said-names.ts";
import { answersForOthers, findNameLabels, isAnswer, nameLabelOf } from "./transcript-turns.ts";
import { findLabel } from "../text/labels.ts";
import { findTimes } from "../times/times.ts";
import { tokenize } from "../text/tokens.ts";

/** Who says "I" in a passage, and the day on which it was said, where the passage tells. */
export interface Speaker {
  mention: Mention | undefined;
  written: Day | null;
  /** Where a tweet's signature begins in the article's text: its name and day are nobody's contact. */
  signature: number | null;
  /** It is a tweet or the like, told with its day. */
  posted: boolean;
  /** Who answers the press there without an office of his own: "we" are those for whom he speaks. */
  answering?: boolean;
}

/** "… — Mira Tolan (@TolanMFA) September 2, 2021": the signature under a tweet. */
const TWEET = /[—–-]{1,2}\s*([^—–\n()]{3,80}?)\s*\(@\w+\)\s*([^\n]{0,40})$/;

/** "Mira Tolan (@TolanMFA), at 22:51: “": who wrote what is quoted in a round-up of tweets. */
const QUOTED_TWEET = /^([^\n("“]{3,80}?)\s*\(@\w+\)([^:"“\n]{0,40}(?:\d:\d\d)?):\s*["“]/;

/** "The Norwegian ambassador, Lars Fosse: “": an official whose words the whole paragraph is. */
const QUOTED_BY_NAME =
  /^([^\n"“:]{8,120}?)(,? (?:on|wrote|posted|tweeted|late|early)\b[^:"“\n]{0,40})?:\s*["“]/;

/** "… last night.” He wrote this on Thursday.": the day of what is quoted, told behind it. */
const WRITTEN_LATER =
  /["”][.,]?\s*(?:He|She|They) (?:wrote|posted|tweeted|said|shared) (?:this|that|it|so) ([^.\n]{3,40})\.?\s*$/;

/** "SENIOR OFFICIAL ONE": nobody who is named. */
const NUMBERED = /\b(?:One|Two|Three|Four|Five|Six)$/;

const NOBODY = { mention: undefined, written: null, signature: null, posted: false };

/** The speakers of an article's passages, by the passage's ordinal. */
export function findSpeakers(
  article: Article,
  reference: Reference,
  written: Day | null,
): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  const labelled = new Map<string, Mention | undefined>();
  const found = findHeading(article, reference);
  const heading: Speaker | undefined = found && {
    ...NOBODY,
    mention: found.mention,
    written: dayIn(found.line, written),
  };
  const names = findNameLabels(article, heading?.mention);
  let current: Speaker | undefined = heading;
  for (const [ordinal, { start, end }] of article.passages.entries()) {
    const text = article.text.slice(start, end);
    const hasHandle = text.includes("(@");
    const tweet = hasHandle ? TWEET.exec(text) : null;
    const label = findLabel(text);
    const quoted = hasHandle ? QUOTED_TWEET.exec(text) : null;
    const official = quoted || tweet ? undefined : officialIn(text, reference);
    if (quoted || official) {
      const mention = official?.mention ?? mentionIn(quoted?.[1] ?? "", reference)?.mention;
      const posting = WRITTEN_LATER.exec(text)?.[1] ?? quoted?.[2] ?? official?.posting ?? "";
      const day = dayIn(posting, written);
      speakers.set(ordinal, { mention, written: day, signature: null, posted: day !== null });
      continue;
    }
    if (tweet) {
      const day = dayIn(tweet[2] ?? "", written);
      const signature = start + tweet.index;
      speakers.set(ordinal, {
        mention: mentionIn(tweet[1] ?? "", reference)?.mention,
        written: day,
        signature,
        posted: day !== null,
      });
      continue;
    }
    const named = label ? undefined : nameLabelOf(text);
    if (named !== undefined && names.has(named)) {
      const mention = mentionIn(named, reference)?.mention;
      current = { mention, written: null, signature: null, posted: false };
    } else if (label && isAnswer(label.name)) {
      current = heading ?? { ...NOBODY, answering: true };
    } else if (label) {
      const name = label.name.toLowerCase().replace(/\p{L}+/gu, capitalise);
      if (!labelled.has(name) && !NUMBERED.test(name))
        labelled.set(name, mentionIn(name, reference)?.mention);
      const known = labelled.get(name);
      // Each label is a mention of its own, though it reads as the one before.
      const mention = known && { ...known };
      const answering = answersForOthers(label.name);
      current = { mention, written: null, signature: null, posted: false, answering };
    }
    if (current) speakers.set(ordinal, current);
  }
  return speakers;
}

/** Those whom the labels of a transcript name, once each. */
export function findLabels(speakers: ReadonlyMap<number, Speaker>): Set<Mention> {
  return new Set(
    [...speakers.values()].flatMap(({ mention, signature }) =>
      mention && signature === null ? [mention] : [],
    ),
  );
}

/** Who is quoted from the beginning of a paragraph, if his title and name are all that stands before. */
function officialIn(
  text: string,
  reference: Reference,
): { mention: Mention; posting: string } | undefined {
  const [, own = "", posting = ""] = QUOTED_BY_NAME.exec(text) ?? [];
  const said = own === "" ? undefined : mentionIn(own, reference);
  if (!said?.isWhole) return undefined;
  const { mention } = said;
  return mention.kind === "person" && mention.title !== null ? { mention, posting } : undefined;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function dayIn(text: string, written: Day | null): Day | null {
  const tokens = tokenize(text);
  const [time] = findTimes(tokens, text, 0);
  const day = time ? resolveDate(time.meaning, written, "past")?.earliest : undefined;
  return day !== undefined && day !== null && isDay(day) ? day : null;
}

/** Sets who says "I" and "we" in a sentence: a tweet's author, a transcript's speaker, who is quoted. */
export function followSpeaker(
  discourse: Discourse,
  speaker: Speaker | undefined,
  passage: number,
  nodes: readonly Node[],
): void {
  const { cast, quoting } = discourse;
  const last = quoting?.passage === passage ? quoting : undefined;
  const wasOpen = last?.open === true;
  const quoted = speaker ? undefined : findQuoted(nodes, wasOpen);
  const named = quoted && quoted.kind !== "pronoun" ? resolveMention(cast, quoted) : undefined;
  const entity =
    named ??
    // "Norland's spokesman said it rained. “We …,” he said": no one of whom the text tells.
    (quoted ? (discourse.before.find(speaksForOthers) ?? cast.subject) : undefined) ??
    // "“It rained,” Voss said. “We met on Monday.”": who was quoted before speaks on in the same paragraph.
    (wasOpen || (!speaker && opensQuotation(nodes)) ? last?.entity : undefined);
  const isOpen = entity !== undefined && leavesOpen(nodes, wasOpen);
  discourse.quoting = entity ? { entity, passage, open: isOpen } : last && { ...last, open: false };
  discourse.speaker = speaker?.mention ? resolveMention(cast, speaker.mention) : entity;
  discourse.house = findHouse(discourse, speaker);
  const spokenOf = named && !speaker ? findSpokenOf(nodes) : undefined;
  const other = spokenOf ?? (discourse.speaker ? findQuotedCompany(nodes) : undefined);
  discourse.spokenOf = other && resolveMention(cast, other);
  const meant = spokenOf && discourse.spokenOf;
  discourse.saidOf = meant && spokenOf ? { entity: meant, from: spokenOf.from } : undefined;
}

/** "MR. HULT: We spoke with the Sudmarkans": the state for which he answers, if he is nobody of his own. */
function findHouse({ cast, speaker: own }: Discourse, label?: Speaker): Entity | undefined {
  const speaks = own !== undefined && speaksForOthers(own);
  const isOfficial = own !== undefined && own.offices.size > 0 && !speaks;
  if (isOfficial || !(label ? label.answering === true : speaks)) return undefined;
  const [body, ...others] = label && cast.home ? [cast.home.body] : [...(own?.of ?? [])];
  if (body === undefined || others.length > 0) return undefined;
  const kind = body.startsWith("org:") ? "organisation" : "state";
  return resolveMention(cast, createMention(0, 0, kind, { of: [body] }));
}
