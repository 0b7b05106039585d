import { ANNOUNCING, LONGEST_SERIES } from "./contacts/announced-series.ts";
import { hasCueIn } from "./frames/cues.ts";
import { findMatches } from "./text/matches.ts";
import type { Span } from "./text/tokens.ts";

/** How many sentences at the beginning of an article introduce who acts in it. */
const LEAD_SENTENCES = 2;
/** How many of them may prove what the title alone tells. */
const LEAD_BELOW_CUE = 4;
/** How many sentences before a cue "he", "the two" and "the minister" may point back over. */
const CONTEXT_SENTENCES = 2;
/** In how many sentences a name of a cue's sentence is looked for: where it is first given in full. */
const INTRODUCTIONS = 2;

const CAPITALISED = /\p{Lu}[\p{L}'’-]{2,}/gu;
/** "FOREIGN MINISTER VOSS: …": who says "I" from here on. */
const LABEL = /^[\p{Lu}.'’ -]+(?=:\s)/u;

/**
 * Which sentences have to be read so that those with a cue can be understood: these themselves, the
 * lead, what stands just before them, and where the names in all these were introduced. The others are
 * passed over before anything is tagged.
 */
export function selectSentences(
  text: string,
  sentences: readonly Span[],
  titled = false,
): boolean[] {
  const parts = sentences.map(({ start, end }) => text.slice(start, end));
  const isCue = parts.map((part) => hasCueIn(part.toLowerCase()));
  const lead = titled ? LEAD_BELOW_CUE : LEAD_SENTENCES;
  const selected = parts.map((_, i) => i < lead);
  const names = parts.map(namesIn);
  const sought = new Map<string, number>();
  const seek = (words: readonly string[]): void => {
    for (const word of words) sought.set(word, INTRODUCTIONS);
  };
  for (const [i, part] of parts.entries()) {
    seek(namesIn(LABEL.exec(part)?.[0] ?? ""));
    if (isCue[i] !== true) continue;
    for (let back = 0; back <= CONTEXT_SENTENCES && back <= i; back += 1) {
      selected[i - back] = true;
      seek(names[i - back] ?? []);
    }
    // "had three conversations": the next sentences name with whom, in whatever words.
    const last = ANNOUNCING.test(part.toLowerCase()) ? i + LONGEST_SERIES : i;
    for (let next = i + 1; next <= last && next < parts.length; next++) {
      selected[next] = true;
      seek(names[next] ?? []);
    }
  }
  for (const [i, words] of names.entries()) {
    for (const word of words) {
      const left = sought.get(word) ?? 0;
      if (left === 0) continue;
      sought.set(word, left - 1);
      selected[i] = true;
    }
  }
  return selected;
}

/** The words that may be names, in small letters and without a final "'s". */
function namesIn(part: string): string[] {
  return findMatches(CAPITALISED, part).map(([word]) => word.toLowerCase().replace(/['’]s?$/, ""));
}
