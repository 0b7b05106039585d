import type { Repaired } from "./debris.ts";

/** A word's "'s" before anything but a blank: "unlike Norland's, which", "Norland's: a list". */
const POSSESSIVE = /(?<=[\p{L}\p{N}])(?=['’][sS](?![\p{L}\p{N}]))(?!['’][sS](?:\s|$))/gu;
const MAYBE_POSSESSIVE = /['’][sS][^\p{L}\p{N}\s]/u;

/**
 * The text with a blank before such a "'s". wink-nlp takes "Norland's," for a word and a comma, keeps
 * that word, and from then on does not part "Norland's" anywhere: what one article says would change
 * how the next is read.
 */
export function partPossessives({ text, starts }: Repaired): Repaired {
  if (!MAYBE_POSSESSIVE.test(text)) return { text, starts };
  const parts = text.split(POSSESSIVE);
  if (parts.length === 1) return { text, starts };
  const places: number[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) places.push(starts?.[at] ?? at);
    for (const end = at + part.length; at < end; at++) places.push(starts?.[at] ?? at);
  }
  places.push(starts?.[at] ?? at);
  return { text: parts.join(" "), starts: places };
}
