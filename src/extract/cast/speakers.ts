import { isDay, type Day } from "../../model/dates.ts";
import type { Article } from "../../model/article.ts";
import type { Reference } from "../../reference/types.ts";
import { resolveMention } from "./cast.ts";
import type { Node } from "../clauses/nodes.ts";
import { findQuoted, findSpokenOf, leavesOpen } from "../clauses/quotations.ts";
import { findQuotedCompany } from "../clauses/quoted-company.ts";
import type { Discourse } from "./discourse.ts";
import { resolveDate } from "../times/dates.ts";
import { findNames, gazetteerOf } from "../mentions/gazetteer.ts";
import type { Mention } from "../mentions/mention.ts";
import { parseMention } from "../mentions/mentions.ts";
import { findLabel } from "../text/labels.ts";
import { findTimes } from "../times/times.ts";
import { tokenize, type Token } from "../text/tokens.ts";

/** Who says "I" in a passage, and the day on which it was said, where the passage tells. */
export interface Speaker {
  mention: Mention | undefined;
  written: Day | null;
  /** Where a tweet's signature begins in the article's text: its name and day are nobody's contact. */
  signature: number | null;
  /** It is a tweet or the like, told with its day. */
  posted: boolean;
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

/** "Statement by Prime Minister Dana Ruiz", "Arlen Voss, Minister for Foreign Affairs": who says "I" below. */
const HEADING =
  /^(?:(?:opening |closing )?(?:statement|remarks|speech|address|message) (?:by|of|from) )?(?:the )?/i;
/** A heading stands among the first lines, whether or not they are read as passages. */
const HEADING_LINES = 3;
const LONGEST_HEADING = 140;
/** "Date: 2023-03-29": what a file says of itself. */
const HEADER = /^(?:title|date|published|publisher|source|url|language):/i;

/** The speakers of an article's passages, by the passage's ordinal. */
export function findSpeakers(
  article: Article,
  reference: Reference,
  written: Day | null,
): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  const labelled = new Map<string, Mention | undefined>();
  let current = findHeading(article, reference, written);
  for (const [ordinal, { start, end }] of article.passages.entries()) {
    const text = article.text.slice(start, end);
    const hasHandle = text.includes("(@");
    const tweet = hasHandle ? TWEET.exec(text) : null;
    const label = findLabel(text);
    const quoted = hasHandle ? QUOTED_TWEET.exec(text) : null;
    const official = quoted || tweet ? undefined : officialIn(text, reference);
    if (quoted || official) {
      const mention = official?.mention ?? mentionIn(quoted?.[1] ?? "", reference);
      const posting = WRITTEN_LATER.exec(text)?.[1] ?? quoted?.[2] ?? official?.posting ?? "";
      const day = dayIn(posting, written);
      speakers.set(ordinal, { mention, written: day, signature: null, posted: day !== null });
      continue;
    }
    if (tweet) {
      const day = dayIn(tweet[2] ?? "", written);
      const signature = start + tweet.index;
      speakers.set(ordinal, {
        mention: mentionIn(tweet[1] ?? "", reference),
        written: day,
        signature,
        posted: day !== null,
      });
      continue;
    }
    if (label) {
      const name = label.name.toLowerCase().replace(/\p{L}+/gu, capitalise);
      if (!labelled.has(name) && !NUMBERED.test(name))
        labelled.set(name, mentionIn(name, reference));
      const known = labelled.get(name);
      // Each label is a mention of its own, though it reads as the one before.
      const mention = known && { ...known };
      current = { mention, written: null, signature: null, posted: false };
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
  const mention = own === "" ? undefined : mentionIn(own, reference);
  const isWhole = mention !== undefined && mention.to >= tokenize(own).length;
  const isTitled = isWhole && mention.kind === "person" && mention.title !== null;
  return isTitled ? { mention, posting } : undefined;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function mentionIn(text: string, reference: Reference): Mention | undefined {
  return mentionOf(tokenize(text), reference);
}

function mentionOf(tokens: readonly Token[], reference: Reference): Mention | undefined {
  const names = findNames(gazetteerOf(reference), tokens);
  return parseMention({ tokens, names, reference, led: false, surnames: new Set<string>() }, 0);
}

/** Who says "I" in a statement or a speech by its heading, up to the first label. */
function findHeading(
  { text }: Article,
  reference: Reference,
  written: Day | null,
): Speaker | undefined {
  const page = text.slice(0, (HEADING_LINES + 4) * LONGEST_HEADING);
  const lines = page.split(/\n+/).filter((line) => !HEADER.test(line));
  for (const line of lines.slice(0, HEADING_LINES)) {
    const mention = headingIn(line, reference);
    if (mention) return { mention, written: dayIn(line, written), signature: null, posted: false };
  }
  return undefined;
}

function headingIn(text: string, reference: Reference): Mention | undefined {
  const [lead = ""] = HEADING.exec(text) ?? [];
  const isTold = /statement|remarks|speech|address|message/i.test(lead);
  if (text.length > LONGEST_HEADING || /[.!?:"”]$/.test(text.trim())) return undefined;
  const own = text.slice(lead.length).trim();
  const tokens = tokenize(own);
  const mention = mentionOf(tokens, reference);
  if (mention?.kind !== "person" || mention.title === null) return undefined;
  return isTold || mention.to >= tokens.length ? mention : undefined;
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
  const wasOpen = quoting?.passage === passage;
  const quoted = speaker ? undefined : findQuoted(nodes, wasOpen);
  const named = quoted && quoted.kind !== "pronoun" ? resolveMention(cast, quoted) : undefined;
  const entity =
    named ?? (quoted ? cast.subject : undefined) ?? (wasOpen ? quoting.entity : undefined);
  discourse.quoting = entity && leavesOpen(nodes, wasOpen) ? { entity, passage } : undefined;
  discourse.speaker = speaker?.mention ? resolveMention(cast, speaker.mention) : entity;
  const spokenOf = named && !speaker ? findSpokenOf(nodes) : undefined;
  const other = spokenOf ?? (discourse.speaker ? findQuotedCompany(nodes) : undefined);
  discourse.spokenOf = other && resolveMention(cast, other);
  const meant = spokenOf && discourse.spokenOf;
  discourse.saidOf = meant && spokenOf ? { entity: meant, from: spokenOf.from } : undefined;
}
