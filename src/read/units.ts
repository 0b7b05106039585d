import type { Span } from "../model/article.ts";
import type { Line } from "./lines.ts";

/** What may become a paragraph: a line, or lines that were broken in the middle of a sentence. */
export interface Unit extends Span {
  /** The number of its first line, counted from 1. */
  line: number;
  /** As it is matched, joined by blanks. */
  text: string;
  blankBefore: boolean;
}

/** Hard-wrapped lines are shorter than this, and nearly all lines of such a page are. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
/** In wrapped prose most lines begin within a sentence; among headlines hardly one does. */
const WRAPPED_SHARE = 0.35;
const TERMINAL = /[.!?…:;]["”’»)\]]*$/;
const CONTINUES = /^[\p{Ll}]/u;
/** A line cannot end a paragraph with these: the rest stood in a link of its own. */
const DANGLES =
  /\b(?:the|a|an|of|and|or|to|with|for|in|at|by|from|on|his|her|their|its|that|which)$/;
const MARKED = /^(?:[-–—•*·▪►»>‣◦]|\d{1,2}[.)])\s/;
/** The end of an embedded tweet: "— Arlen Voss (@VossFM) September 2, 2021". */
const SIGNATURE = /^(?:—|–|-{1,2}|&mdash;)\s?\S[^@]{0,80}\(@\w{1,20}\)/;

/** Joins lines that belong to one paragraph: hard wraps, lines broken by links, signed tweets. */
export function findUnits(lines: readonly Line[]): Unit[] {
  const wrapped = isWrapped(lines);
  const widths = wrapped ? blockWidths(lines) : [];
  const units: Unit[] = [];
  let parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const unit = units.at(-1);
    const before = lines[index - 1];
    if (unit && before && continues(before, line, widths[index])) {
      parts.push(line.text);
      unit.end = line.end;
    } else {
      if (unit) unit.text = parts.join(" ");
      parts = [line.text];
      const { start, end, number, text, blankBefore } = line;
      units.push({ start, end, line: number, text, blankBefore });
    }
  }
  const last = units.at(-1);
  if (last) last.text = parts.join(" ");
  return units;
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(before: Line, line: Line, width: number | undefined): boolean {
  if (SIGNATURE.test(line.text)) return true;
  if (line.blankBefore || MARKED.test(line.text)) return false;
  if (!TERMINAL.test(before.text.slice(-8))) {
    if (CONTINUES.test(line.text) && before.text.length >= NARROWEST_WRAP) return true;
    if (DANGLES.test(before.text.slice(-12))) return true;
  }
  if (width === undefined || before.text.length < NARROWEST_WRAP) return false;
  if (line.indent > before.indent || line.text === before.text) return false;
  // A wrapped line ends because the next word would not have fitted.
  const space = line.text.indexOf(" ");
  const word = space < 0 ? line.text.length : space;
  return before.text.length + 1 + word > width;
}

/** Whether the page is hard-wrapped: short lines, which begin within sentences. */
function isWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let within = 0;
  let wide = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > WIDEST_WRAP) wide += 1;
    const before = lines[index - 1];
    if (!before || line.blankBefore || before.text.length < NARROWEST_WRAP) continue;
    pairs += 1;
    if (CONTINUES.test(line.text)) within += 1;
  }
  return pairs >= 2 && within >= pairs * WRAPPED_SHARE && wide <= lines.length * 0.05;
}

/** For each line, the width of its block between blank lines. */
function blockWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.blankBefore === false) continue;
    let widest = 0;
    for (const line of lines.slice(start, index)) {
      if (line.text.length <= WIDEST_WRAP) widest = Math.max(widest, line.text.length);
    }
    for (let at = start; at < index; at += 1) widths.push(widest);
    start = index;
  }
  return widths;
}
