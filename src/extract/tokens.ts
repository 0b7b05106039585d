import winkNLP, { type WinkMethods } from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { foldLetters } from "./fold.ts";

/** A word, number or mark of an article, with its part of speech (universal tag set). */
export interface Token {
  text: string;
  /** In plain lower-case letters. */
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

/** A sentence's tokens as a range of the token list: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

let tagger: WinkMethods | undefined;

/** wink-nlp with sentence and part-of-speech tagging; loading the model takes a quarter of a second. */
function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ["sbd", "pos"]);
  return tagger;
}

/**
 * Tokens and sentences of one passage. `offset` is where the passage begins in the article, so that
 * token offsets point into the article's text. Line breaks are no tokens.
 */
export function tokenize(
  passage: string,
  offset: number,
): { tokens: Token[]; sentences: TokenRange[] } {
  const nlp = loadTagger();
  const doc = nlp.readDoc(foldLetters(passage));
  /* oxlint-disable typescript/unbound-method -- wink's helpers are plain functions */
  const values = doc.tokens().out(nlp.its.value);
  const spaces = doc.tokens().out(nlp.its.precedingSpaces);
  const tags = doc.tokens().out(nlp.its.pos);
  // wink's types say strings, and spans are pairs of token numbers.
  const spans: unknown[] = doc.sentences().out(nlp.its.span);
  /* oxlint-enable typescript/unbound-method */
  const tokens: Token[] = [];
  /** How many tokens stand before each of wink's. */
  const before: number[] = [];
  let at = 0;
  let spaced = true;
  for (const [i, value] of values.entries()) {
    before.push(tokens.length);
    const gap = spaces[i] ?? "";
    at += gap.length;
    spaced ||= gap.length > 0;
    if (value.trim() === "") {
      spaced = true;
    } else {
      tokens.push(tokenOf(passage, offset, at, value, tags[i] ?? "X", spaced));
      spaced = false;
    }
    at += value.length;
  }
  before.push(tokens.length);
  const sentences = spans
    .map((span) => (Array.isArray(span) ? span.map(Number) : []))
    .map(([first = 0, last = 0]) => ({
      from: before[first] ?? 0,
      to: before[last + 1] ?? tokens.length,
    }))
    .filter(({ from, to }) => to > from);
  return { tokens, sentences };
}

function tokenOf(
  passage: string,
  offset: number,
  at: number,
  value: string,
  pos: string,
  spaced: boolean,
): Token {
  const text = passage.slice(at, at + value.length);
  return {
    text,
    folded: value.toLowerCase(),
    start: offset + at,
    end: offset + at + value.length,
    pos,
    capital: /^\p{Lu}/u.test(text),
    spaced,
  };
}
