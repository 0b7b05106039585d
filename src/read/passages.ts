import type { Passage, Span } from "../model/article.ts";
import { trimSpan } from "./lines.ts";
import type { Role } from "./roles.ts";
import type { Unit } from "./units.ts";

/** Tags between two paragraphs that were left on one line: "</p>.<p>". */
const PARAGRAPH_BREAK =
  /<\/(?:p|div|li|h[1-6])>[\s.]{0,3}(?:<(?:p|div|li|h[1-6])\b[^<>]{0,200}>)?|(?:<br\s?\/?>\s?){2,5}/gi;
const TAG_AT_START = /^(?:\s?<\/?(?:p|div|span|br|b|i|em|strong|li|h[1-6])\b[^<>]{0,200}>)+/i;
const TAG_AT_END = /(?:<\/?(?:p|div|span|br|b|i|em|strong|li|h[1-6])\b[^<>]{0,200}>\s?)+$/i;
/** Another story's headline inside a paragraph: "…ended. Also Read - Tolan phones Voss. The minister". */
const OTHER_STORY =
  /(?:^|[.!?”"’»)])\s{0,3}(?<label>(?:also read|read also|read more|read)\s?[-–—:|]{1,2}\s?)/gi;
/** A headline inside a paragraph ends at a stop after a whole word, or with the paragraph. */
const HEADLINE_END = /(?<=[\p{Ll}\d]{2}["”’')]?)[.?!]["”’]?(?=\s|$)/u;
const LONGEST_HEADLINE = 200;
/** "… said. (Reporting by A. Penn; Editing by B. Quill)". */
const CREDIT_AT_END =
  /\s*\((?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Edited|With inputs?)\b[^()]{2,250}\)?\s*$/;
/** How much of a paragraph's edges is looked at for tags and credits, in UTF-16 units. */
const EDGE = 500;

/** The stretches that are read for contacts, from the units' roles; `from` cuts a dateline off. */
export function findPassages(
  text: string,
  units: readonly Unit[],
  roles: readonly Role[],
  from: ReadonlyMap<number, number>,
): Passage[] {
  const passages: Passage[] = [];
  for (const [index, unit] of units.entries()) {
    const role = roles[index];
    if (role === undefined || role === "out") continue;
    const start = Math.max(unit.start, from.get(index) ?? 0);
    for (const span of piecesOf(text, { start, end: unit.end })) {
      passages.push({ ...span, kind: role });
    }
  }
  return passages;
}

function piecesOf(text: string, span: Span): Span[] {
  return splitParagraphs(text, span)
    .flatMap((piece) => withoutOtherStories(text, piece))
    .map((piece) => withoutEdges(text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function splitParagraphs(text: string, span: Span): Span[] {
  return spansBetween(span, cutsOf(text, span, PARAGRAPH_BREAK));
}

function cutsOf(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** What is left of a stretch when cuts in it, in order, are taken out. */
function spansBetween({ start, end }: Span, cuts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut.start > from) spans.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (end > from) spans.push({ start: from, end });
  return spans;
}

/** Takes other stories' headlines out where their end is sure. */
function withoutOtherStories(text: string, span: Span): Span[] {
  const cuts: Span[] = [];
  const piece = text.slice(span.start, span.end);
  if (!/read/i.test(piece)) return [span];
  for (const match of piece.matchAll(OTHER_STORY)) {
    const label = match.groups?.["label"] ?? "";
    const start = span.start + match.index + match[0].length - label.length;
    const after = start + label.length;
    const rest = text.slice(after, Math.min(span.end, after + LONGEST_HEADLINE));
    const end = HEADLINE_END.exec(rest);
    if (end) cuts.push({ start, end: after + end.index + end[0].length });
    else if (after + LONGEST_HEADLINE >= span.end) cuts.push({ start, end: span.end });
  }
  return spansBetween(span, cuts);
}

/** Without tags at both ends and a credit at its end. */
function withoutEdges(text: string, span: Span): Span {
  const head = text.slice(span.start, Math.min(span.end, span.start + EDGE));
  const start = span.start + (TAG_AT_START.exec(head)?.[0].length ?? 0);
  const tail = text.slice(Math.max(start, span.end - EDGE), span.end);
  const credit = tail.includes("(") ? (CREDIT_AT_END.exec(tail)?.[0] ?? "") : "";
  const tags = TAG_AT_END.exec(tail.slice(0, tail.length - credit.length))?.[0] ?? "";
  return trimSpan(text, start, span.end - credit.length - tags.length);
}
