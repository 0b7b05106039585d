import { findMatches } from "./matches.ts";

/** A sentence as a span of a text, without white space at its ends. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** A stop with its closing marks, or an address, before white space. */
const STOP = /[.!?…]+["'”’»)\]]*(?=\s)|(?:https?:|pic\.)\S+(?=\s+[—–-]\s)/g;

/** What may begin a sentence: a capital, a number, a handle or an address, behind opening marks. */
const OPENING = /^\s+["'“‘«([*•–—-]*\s*(?:[\p{Lu}\d@#]|https?:|www\.|pic\.)/u;

/** Abbreviations that stand before a name or a number, and so never end a sentence. */
const BEFORE_NAMES = new Set(
  (
    "dr mr mrs ms messrs mx mgr msgr st ste prof rev fr gen lt lieut col maj capt cpt cmdr cdr sgt brig adm gov sen " +
    "rep reps sens hon amb pres supt insp sec no nos vol pp art para fig vs cf al approx ca h.e h.h h.r.h"
  ).split(" "),
);

/** Abbreviations that stand before a number or a small letter, and may end a sentence before a name. */
const BEFORE_NUMBERS = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

/** Words that only begin a sentence: after "U.S." or "p.m." they tell that it has ended. */
const OPENERS =
  /^\s+["'“‘]*(?:the|a|an|he|she|it|they|we|i|his|her|its|their|our|this|that|these|those|in|on|at|after|before|during|while|when|as|for|but|and|both|also|earlier|later|however|meanwhile|according|there|if|with|under|following|speaking|asked|last|since|no|two|what|who|why|how|where)\b/i;

/** The sentences of a text. An empty line ends one, a single line break does not. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (const stop of findMatches(STOP, text)) {
    const end = stop.index + stop[0].length;
    if (isEnd(text, start, stop.index, end)) close(end);
  }
  close(text.length);
  return spans;
}

function isEnd(text: string, start: number, stop: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (/^[hp]/.test(text[stop] ?? "")) return true;
  if (!OPENING.test(after)) return false;
  if (text[stop] !== "." || end - stop > 1) return true;
  const before = text.slice(Math.max(start, stop - 24), stop);
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(before.slice(before.lastIndexOf(" ") + 1))?.[0] ?? "";
  const folded = word.toLowerCase();
  if (BEFORE_NAMES.has(folded)) return false;
  if (BEFORE_NUMBERS.has(folded)) return !/^\s+\d/.test(after);
  // "U.S.", "p.m.", "J.": the end only where what follows can be nothing but a beginning.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return OPENERS.test(after);
  // "1. ", "12. ": a number in a list.
  return !(/^\d{1,2}$/.test(word) && text.slice(start, stop).trim() === word);
}

function trimSpan(text: string, start: number, end: number): SentenceSpan | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return to > from ? { start: from, end: to } : undefined;
}
