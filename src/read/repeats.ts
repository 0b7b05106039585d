import type { Unit } from "./units.ts";

/** How many paragraphs on top of a page may be a lead that the body says again. */
const LEADS = 3;
/** How far down the body its repetition stands, in paragraphs. */
const REACH = 14;
/** Of a paragraph, this much is compared, in UTF-16 units. */
const COMPARED = 3000;
/** Shorter lines agree by chance. */
const FEWEST_WORDS = 6;
/** "close and ongoing coordination" against "close and continuous coordination": three pairs differ. */
const SHARED_PAIRS = 0.75;

/**
 * Which of the paragraphs are first copies of a lead that stands twice: the standfirst above the
 * text, equal or nearly equal to a later paragraph or to a part of it. A copy that names anyone or
 * any number that the later one lacks is kept. Returns their indices in `paragraphs`.
 */
export function findRepeatedLeads(paragraphs: readonly Unit[]): Set<number> {
  const repeated = new Set<number>();
  const compared = paragraphs.slice(0, LEADS + REACH).map((unit) => wordsOf(unit.text));
  for (let index = 0; index < Math.min(LEADS, compared.length - 1); index += 1) {
    const lead = compared[index];
    if (lead === undefined || lead.length < FEWEST_WORDS) continue;
    if (compared.slice(index + 1).some((later) => isSaidAgain(lead, later))) repeated.add(index);
  }
  return repeated;
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

function isSaidAgain(lead: readonly string[], later: readonly string[]): boolean {
  const words = new Set(later.map((word) => word.toLowerCase()));
  const facts = lead.slice(1).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (!facts.every((word) => words.has(word.toLowerCase()))) return false;
  const pairs = new Set(pairsOf(later));
  const own = pairsOf(lead);
  const shared = own.filter((pair) => pairs.has(pair)).length;
  return shared >= own.length * SHARED_PAIRS;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`.toLowerCase());
}
