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
 * any number that the later one lacks is kept. Returns their indices in `paragraphs`.
 */
export function findRepeatedLeads(paragraphs: readonly Unit[]): Set<number> {
  const repeated = new Set<number>();
  const compared = paragraphs.slice(0, LEADS + REACH).map((unit) => wordingOf(unit.text));
  for (const [index, lead] of compared.slice(0, LEADS).entries()) {
    if (lead.words.length < FEWEST_WORDS) continue;
    const later = compared.slice(index + 1);
    const isCutOff = /(?:\.\.\.|…)$/.test(paragraphs[index]?.text ?? "");
    const places = isCutOff ? [...later, joined(later)] : later;
    if (places.some((place) => isSaidAgain(lead, place))) repeated.add(index);
  }
  return repeated;
}

interface Wording {
  words: string[];
  /** Words and pairs of neighbours, in small letters. */
  said: Set<string>;
}

function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  const small = words.map((word) => word.toLowerCase());
  return { words, said: new Set([...small, ...pairsOf(small)]) };
}

/** A lead that was cut off may run over the end of the paragraph that it repeats. */
function joined(wordings: readonly Wording[]): Wording {
  return { words: [], said: new Set(wordings.flatMap(({ said }) => [...said])) };
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, COMPARED)
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)
      ?.map(bareWord) ?? []
  );
}

function bareWord(word: string): string {
  return word.replace(/[.'’-]+$/, "").replace(/’/g, "'");
}

function isSaidAgain({ words }: Wording, { said }: Wording): boolean {
  const facts = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (!facts.every((word) => said.has(word.toLowerCase()))) return false;
  const small = words.map((word) => word.toLowerCase());
  return shareOf(small, said) >= SHARED_WORDS && shareOf(pairsOf(small), said) >= SHARED_PAIRS;
}

function shareOf(parts: readonly string[], said: ReadonlySet<string>): number {
  return parts.length === 0 ? 0 : parts.filter((part) => said.has(part)).length / parts.length;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
}
