import type { Article } from "../model/article.ts";
import type { Evidence } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { dropDisclaimers } from "./text/disclaimers.ts";
import { dropFalseStarts } from "./text/false-starts.ts";
import { foldLetters } from "./text/fold.ts";
import { createRecogniser, recogniserOf, type Recogniser } from "./mentions/recognisers.ts";
import { findLabel } from "./text/labels.ts";
import { surnamesOf } from "./mentions/capitals.ts";
import type { Mention } from "./mentions/mention.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findNodes, type Node } from "./clauses/nodes.ts";
import type { Source } from "./mentions/source.ts";
import { findTimes } from "./times/times.ts";
import { hasCueIn, hasCueInSentence } from "./frames/cues.ts";
import { isTelling, selectSentences } from "./relevance.ts";
import { spellOut } from "./frames/spelled-out.ts";
import { findStateWords } from "./text/state-words.ts";
import { splitSentences } from "./text/split.ts";
import { tokenize, tokenizeSpans, type Span, type Token } from "./text/tokens.ts";

/** A sentence as the later stages read it. */
export interface ReadSentence {
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  text: string;
  /** In folded lower-case letters. */
  folded: string;
  /** Ordinal in the article, and of its passage. */
  ordinal: number;
  passage: number;
  /** Whether it is a title, in the text or beside it. */
  headline: boolean;
  source: Source;
  mentions: Mention[];
  nodes: readonly Node[];
  /** Its place as evidence; null for a title that stands outside the text. */
  evidence: Omit<Evidence, "rule"> | null;
  /** Whether nothing that is told hangs on it: of its names alone note is taken. */
  passedOver: boolean;
}

/** Whether any word of an article is a cue of a contact; without one nothing is read at all. */
export function hasCue(article: Article): boolean {
  if (hasCueIn((article.title ?? "").toLowerCase())) return true;
  return article.passages.some(({ start, end }) =>
    hasCueIn(article.text.slice(start, end).toLowerCase()),
  );
}

/** Where a sentence stands, before anything of it is read. */
interface Place extends Span {
  passage: number;
  headline: boolean;
  /** Its words without the label of a transcript's speaker. */
  said: Span;
}

/**
 * The sentences that matter to a contact, with mentions and nodes. Those with a cue are read first; of
 * most of them nothing comes, and only for the others the sentences are read by which they are understood.
 */
export function findSentences(article: Article, reference: Reference): ReadSentence[] {
  const { text } = article;
  const places = findPlaces(article);
  const recognise = createRecogniser(reference, article);
  const surnames = surnamesOf(`${article.title ?? ""}\n${text}`);
  const found: ReadSentence[] = [];
  const read = (isChosen: (ordinal: number) => boolean): void => {
    const ordinals = [...places.keys()].filter((i) => found[i] === undefined && isChosen(i));
    for (const sentence of readPlaces(text, places, ordinals, reference, recognise, surnames))
      found[sentence.ordinal] = sentence;
  };
  const hasCues = places.map(({ start, end }) =>
    hasCueInSentence(text.slice(start, end).toLowerCase()),
  );
  read((i) => hasCues[i] === true);
  const tells = places.map((_, i) => found[i] !== undefined && isTelling(found[i]));
  const selected = selectSentences(text, places, tells, {
    titled: hasCueIn((article.title ?? "").toLowerCase()),
    keyOf: findStateWords(reference),
  });
  read((i) => selected[i] === true);
  return found.flatMap((sentence) => {
    const { ordinal } = sentence;
    const goesOn = tells.slice(Math.max(0, ordinal - GOES_ON), ordinal).includes(true);
    return Object.assign(sentence, { passedOver: selected[ordinal] !== true && !goesOn });
  });
}

/** For how many sentences behind a contact one with a cue may add to it: "The call lasted an hour". */
const GOES_ON = 3;

function findPlaces({ text, passages }: Article): Place[] {
  return passages.flatMap((passage, ordinal) =>
    splitSentences(text.slice(passage.start, passage.end)).map(({ start, end }) => ({
      start: passage.start + start,
      end: passage.start + end,
      passage: ordinal,
      headline: passage.kind === "title",
      said: findSaid(text, passage.start + start, passage.start + end),
    })),
  );
}

/** Reads some of an article's sentences, all of them tagged in one pass. */
function readPlaces(
  text: string,
  places: readonly Place[],
  ordinals: readonly number[],
  reference: Reference,
  recognise: Recogniser,
  surnames: Source["surnames"],
): ReadSentence[] {
  const chosen = ordinals.flatMap((ordinal) => {
    const place = places[ordinal];
    return place ? [{ place, ordinal }] : [];
  });
  const tokens = tokenizeSpans(
    text,
    chosen.map(({ place }) => place.said),
  );
  return chosen.map(({ place, ordinal }, i) => {
    const { start, end, passage, headline, said } = place;
    const quote = text.slice(start, end);
    const [before, after] = [textOf(text, places[ordinal - 1]), textOf(text, places[ordinal + 1])];
    const evidence = { start, end, quote, before, after };
    const sentence = readTokens(
      text,
      tokens[i] ?? [],
      said,
      passage,
      reference,
      recognise,
      surnames,
    );
    return Object.assign(sentence, { headline, ordinal, evidence });
  });
}

/** What is said in a sentence: the label of a transcript's speaker is no part of it. */
function findSaid(text: string, start: number, end: number): Span {
  const label = findLabel(text.slice(start, end));
  return { start: start + (label?.length ?? 0), end };
}

function textOf(text: string, span: Span | undefined): string | null {
  return span === undefined ? null : text.slice(span.start, span.end);
}

/** The title of an article whose text does not hold it: it names modes and people, but proves nothing. */
export function findTitleSentence(
  article: Article,
  reference: Reference,
): ReadSentence | undefined {
  const { title } = article;
  if (title === undefined || article.passages.some(({ kind }) => kind === "title"))
    return undefined;
  const span = { start: 0, end: title.length };
  const tokens = tokenize(title);
  if (tokens.length === 0) return undefined;
  const read = readTokens(
    title,
    tokens,
    span,
    -1,
    reference,
    recogniserOf(reference),
    surnamesOf(article.text),
  );
  return { ...read, headline: true };
}

function readTokens(
  text: string,
  all: readonly Token[],
  { start, end }: Span,
  passage: number,
  reference: Reference,
  recognise: Recogniser,
  surnames: Source["surnames"],
): ReadSentence {
  const tokens = dropFalseStarts(dropDisclaimers(all));
  const own = text.slice(start, end);
  const folded = foldLetters(own).toLowerCase();
  const source: Source = {
    tokens,
    names: recognise(tokens),
    reference,
    surnames,
    led: /\b(?:led|headed|represented) by\b/.test(folded),
  };
  const mentions = findMentions(source);
  const times = findTimes(tokens, own, start);
  return {
    start,
    end,
    text: own,
    folded,
    ordinal: -1,
    passage,
    headline: false,
    source,
    mentions,
    nodes: spellOut(findNodes(source, mentions, times)),
    evidence: null,
    passedOver: false,
  };
}
