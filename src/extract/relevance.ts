import { ANNOUNCING, LONGEST_SERIES } from "./contacts/announced-series.ts";
import { findAttendances, findHosting } from "./frames/attendance-frames.ts";
import { findFrames } from "./frames/frames.ts";
import type { ReadSentence } from "./sentences.ts";
import { FURTHER_SENTENCES, MAYBE_FURTHER } from "./contacts/further-contacts.ts";
import { COUNTING, ITEM_SENTENCES } from "./contacts/counted-contacts.ts";
import { findMatches } from "./text/matches.ts";
import type { Span } from "./text/tokens.ts";

/** How many sentences at the beginning of an article introduce who acts in it. */
const LEAD_SENTENCES = 2;
/** How many of them may prove what the title alone tells. */
const LEAD_BELOW_CUE = 4;
/** How many sentences before a contact "the two" and "the minister" may point back over; "he" over one more. */
const CONTEXT_SENTENCES = 2;
const POINTING_BACK = /\b(?:he|she|they)\b/i;
/** In how many sentences a name of a cue's sentence is looked for: where it is first given in full. */
const INTRODUCTIONS = 2;

/** "The envoy, Karl Osten, said", "Karl Osten, the envoy, said": within so many sentences behind "met an envoy". */
const NAMED_WITHIN = 5;
const SENT =
  "(?:[a-z-]+ ){0,2}(?:envoy|official|diplomat|minister|advis[eo]r|aide|negotiator|mediator|representative|delegate|emissary|ambassador|general),";
const NAMED_LATER = new RegExp(`\\b[Tt]he ${SENT} \\p{Lu}|\\p{L}, the ${SENT}`, "u");

const CAPITALISED = /\p{Lu}[\p{L}'’-]{2,}/gu;
/** "FOREIGN MINISTER VOSS: …": who says "I" from here on. */
const LABEL = /^[\p{Lu}.'’ -]+(?=:\s)/u;

/**
 * Whether a sentence that was read tells something of a contact: it has a cue with its parties, or a
 * session that others open or join. The cast need not be known to see it.
 */
export function isTelling({ nodes, folded }: Pick<ReadSentence, "nodes" | "folded">): boolean {
  return (
    findFrames(nodes).frames.length > 0 ||
    findHosting(nodes) !== undefined ||
    findAttendances(nodes).length > 0 ||
    ANNOUNCING.test(folded)
  );
}

interface Selection {
  /** Whether the title has a cue. */
  titled?: boolean;
  /** What a word stands for when it is sought again: "Ostravian" for Ostravia. */
  keyOf?: (word: string) => string;
}

/**
 * Which sentences have to be read so that those that tell of a contact can be understood: these
 * themselves, the lead, what stands just before them, and where the names in all these were introduced.
 */
export function selectSentences(
  text: string,
  sentences: readonly Span[],
  tells: readonly boolean[],
  { titled = false, keyOf = (word: string) => word }: Selection = {},
): boolean[] {
  const parts = sentences.map(({ start, end }) => text.slice(start, end));
  const lead = titled ? LEAD_BELOW_CUE : LEAD_SENTENCES;
  const selected = parts.map((_, i) => i < lead);
  const names = parts.map((part) => namesIn(part).map(keyOf));
  const sought = new Map<string, number>();
  const seek = (words: readonly string[]): void => {
    for (const word of words) sought.set(word, INTRODUCTIONS);
  };
  for (const [i, part] of parts.entries()) {
    seek(namesIn(LABEL.exec(part)?.[0] ?? "").map(keyOf));
    if (tells[i] !== true) continue;
    const reach = POINTING_BACK.test(part) ? CONTEXT_SENTENCES + 1 : CONTEXT_SENTENCES;
    for (let back = 0; back <= reach && back <= i; back += 1) {
      selected[i - back] = true;
      seek(names[i - back] ?? []);
    }
    for (let next = i + 1; next <= i + NAMED_WITHIN && next < parts.length; next++)
      if (NAMED_LATER.test(parts[next] ?? "")) selected[next] = true;
    const last = i + countFollowing(part.toLowerCase());
    for (let next = i + 1; next <= i + LONGEST_SERIES && next < parts.length; next++) {
      const goesOn = next <= i + FURTHER_SENTENCES && tellsFurther(parts[next] ?? "");
      if (next > last && !goesOn) continue;
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

/** "A second call on Tuesday brought no result": of the contact before, whose parties it leaves out. */
function tellsFurther(part: string): boolean {
  return MAYBE_FURTHER.test(part.toLowerCase());
}

/** "had three conversations", "spoke twice": how many of the next sentences may tell of them, in whatever words. */
function countFollowing(words: string): number {
  if (ANNOUNCING.test(words)) return LONGEST_SERIES;
  return COUNTING.test(words) ? ITEM_SENTENCES : 0;
}

/** The words that may be names, in small letters and without a final "'s". */
function namesIn(part: string): string[] {
  return findMatches(CAPITALISED, part).map(([word]) => word.toLowerCase().replace(/['’]s?$/, ""));
}
