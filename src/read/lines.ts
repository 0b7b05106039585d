import type { Span } from "../model/article.ts";

/** A line that is not blank, without the white space and invisible characters around it. */
export interface Line extends Span {
  /** Counted from 1. */
  number: number;
  /** As it is matched: white space folded, invisible characters gone. The span keeps the original. */
  text: string;
  blankBefore: boolean;
  /** White space before it, in UTF-16 units. */
  indent: number;
}

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Zero-width and direction marks, soft hyphens, byte order marks inside a text. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const EDGE = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** The lines of a text that are not blank, with spans into it. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  let start = 0;
  let number = 1;
  for (const [end, next] of lineEnds(text)) {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) {
      const indent = span.start - start;
      lines.push({
        ...span,
        number,
        text: fold(text.slice(span.start, span.end)),
        blankBefore,
        indent,
      });
    }
    blankBefore = span.end === span.start;
    start = next;
    number += 1;
  }
  return lines;
}

function* lineEnds(text: string): Generator<[end: number, next: number]> {
  for (const match of text.matchAll(LINE_END)) yield [match.index, match.index + match[0].length];
  yield [text.length, text.length];
}

/** A stretch without the white space and invisible characters at its edges. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** What folding would change. */
const UNFOLDED =
  /\s{2}|[^\S ]|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|^ | $/;

/** Text as it is matched: invisible characters gone, white space folded. */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
