import type { Unit } from "./units.ts";

/** How many paragraphs on top of a page may be a lead that the body says again. */
const LEADS = 3;
/** How far down the body its repetition stands, in paragraphs. */
const REACH = 14;
/** Of a paragraph, this much is compared, in UTF-16 units. */
const COMPARED = 1500;
/** Shorter lines agree by chance. */
const FEWEST_WORDS = 6;
/** "quick and brave work" against "quick and steady work": one word differs, and two pairs of neighbours. */
const SHARED_WORDS = 0.85;
const SHARED_PAIRS = 0.7;

/**
 * Which of the paragraphs are first copies of a lead that stands twice: the standfirst above the
 * text, equal or nearly equal to a later paragraph or to a part of it. A copy that names anyone or
 * any number that the later one lacks is kept. Returns their indices in `paragraphs`, which are
 * units of `page`.
 */
export function findRepeatedLeads(paragraphs: readonly Unit[], page: readonly Unit[]): Set<number> {
  const repeated = new Set<number>();
  const texts = paragraphs.slice(0, LEADS + REACH).map(comparedPart);
  for (const [index, lead] of texts.slice(0, LEADS).entries()) {
    const words = wordsOf(lead);
    if (words.length < FEWEST_WORDS) continue;
    const later = texts.slice(index + 1);
    const isCutOff = /(?:\.\.\.|…)$/.test(paragraphs[index]?.text ?? "");
    const places = isCutOff ? [...later, textAfter(paragraphs[index], page)] : later;
    if (places.some((place) => isSaidAgain(words, place))) repeated.add(index);
  }
  return repeated;
}

/** A lead that was cut off may run over the end of the paragraph that it repeats. */
function textAfter(lead: Unit | undefined, page: readonly Unit[]): string {
  const start = lead === undefined ? -1 : page.indexOf(lead);
  return page
    .slice(start + 1, start + 1 + REACH)
    .map(comparedPart)
    .join(" ");
}

function comparedPart({ text }: Unit): string {
  return text.slice(0, COMPARED).replace(/’/g, "'");
}

function isSaidAgain(lead: readonly string[], later: string): boolean {
  const small = later.toLowerCase();
  const facts = lead.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  // Most paragraphs lack one of the names: no need to take them to words.
  if (!facts.every((word) => small.includes(word.toLowerCase()))) return false;
  const words = wordsOf(small);
  const said = new Set([...words, ...pairsOf(words)]);
  if (!facts.every((word) => said.has(word.toLowerCase()))) return false;
  const own = lead.map((word) => word.toLowerCase());
  return shareOf(own, said) >= SHARED_WORDS && shareOf(pairsOf(own), said) >= SHARED_PAIRS;
}

function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];
  return words.map((word) => word.replace(/['.-]+$/, ""));
}

function shareOf(parts: readonly string[], said: ReadonlySet<string>): number {
  return parts.length === 0 ? 0 : parts.filter((part) => said.has(part)).length / parts.length;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
}
