import { repairText, type Repaired } from "./debris.ts";
import { joinCompounds } from "./compounds.ts";
import { foldLetters } from "./fold.ts";
import { partPossessives } from "./possessives.ts";
import { correctTitle } from "./spellings.ts";
import { loadTagger } from "./tagger.ts";

/** A word, number or mark of an article, with its part of speech (universal tag set). */
export interface Token {
  text: string;
  /** In plain lower-case letters, a misspelt title set right. */
  folded: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  pos: string;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Whether white space stands before it. */
  spaced: boolean;
}

/** A piece of an article, such as a sentence. */
export interface Span {
  start: number;
  end: number;
}

/** Between spans in what wink-nlp reads: no token reaches over it. */
const BREAK = "\n\n";

/** The tokens of each span, with offsets into the text. All spans are tagged in one pass. */
export function tokenizeSpans(text: string, spans: readonly Span[]): Token[][] {
  const pieces = spans.map(({ start, end }) => partPossessives(repairText(text.slice(start, end))));
  const nlp = loadTagger();
  const page = pieces.map((piece) => blankMarks(foldLetters(piece.text))).join(BREAK);
  const doc = nlp.readDoc(page);
  /* oxlint-disable typescript/unbound-method -- wink's helpers are plain functions */
  const values = doc.tokens().out(nlp.its.value);
  const tags = doc.tokens().out(nlp.its.pos);
  /* oxlint-enable typescript/unbound-method */
  const result: Token[][] = spans.map(() => []);
  /** The span that is read, and where it and the next begin in wink's text. */
  let current = 0;
  let base = 0;
  let next = (pieces[0]?.text.length ?? 0) + BREAK.length;
  let at = 0;
  /** Where the token before ends in the article; below zero at the beginning of a span. */
  let before = -1;
  for (const [i, value] of values.entries()) {
    at = Math.max(at, page.indexOf(value, at));
    while (at >= next && current < spans.length - 1) {
      current += 1;
      base = next;
      next += (pieces[current]?.text.length ?? 0) + BREAK.length;
      before = -1;
    }
    if (value.trim() !== "") {
      const place = placeOf(pieces[current], at - base, value.length, spans[current]?.start ?? 0);
      result[current]?.push(tokenOf(place, value, tags[i] ?? "X", place.start !== before));
      before = place.end;
    }
    at += value.length;
  }
  return result.map(joinCompounds);
}

/**
 * The mark of a hashtag of one word ("#Norland"), a footnote's behind a word ("the Front*"), and the
 * hyphen of "Vice-Premier", which wink-nlp takes for a part of the word.
 */
const MARKS =
  /#(?=(?:\p{Lu}?\p{Ll}+|\p{Lu}{2,})(?![\p{L}\p{N}_]))|(?<=\p{L})\*(?=[\s,.;:)]|$)|(?<=\b[Vv]ice)-(?=\p{L})/gu;
const MAYBE_MARK = /[#*]|ice-/;

/** Marks that stand at a word and say nothing of it, as blanks: the offsets stay what they were. */
function blankMarks(text: string): string {
  return MAYBE_MARK.test(text) ? text.replace(MARKS, " ") : text;
}

/** The tokens of a whole text. */
export function tokenize(text: string): Token[] {
  return tokenizeSpans(text, [{ start: 0, end: text.length }]).flat();
}

/** Where a token of a repaired piece stands in the article, and its own letters. */
function placeOf(
  piece: Repaired | undefined,
  from: number,
  length: number,
  offset: number,
): Span & { text: string } {
  const to = from + length;
  return {
    start: offset + (piece?.starts?.[from] ?? from),
    end: offset + (piece?.starts?.[to] ?? to),
    text: piece?.text.slice(from, to) ?? "",
  };
}

function tokenOf(
  { text, start, end }: Span & { text: string },
  value: string,
  pos: string,
  spaced: boolean,
): Token {
  const folded = correctTitle(value.toLowerCase());
  const isVerb = pos === "NOUN" && PAST_FORMS.has(folded);
  const tag = isVerb ? "VERB" : pos;
  // Written out: copying with "..." takes several times as long, and there is one for every word.
  return { text, folded, start, end, pos: tag, capital: beginsWithCapital(text), spaced };
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** "when the two spoke", "each spoke": a past form is no noun here, however it is tagged. */
const PAST_FORMS = new Set(["spoke", "met"]);
