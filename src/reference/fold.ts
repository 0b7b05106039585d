import anyAscii from "any-ascii";

/** Particles that are written apart, with a hyphen or as one word: "Al Thani", "Al-Thani", "Althani". */
const JOINED = new Map([
  ["al", "al"],
  ["el", "al"],
  ["abdul", "abdul"],
  ["abdel", "abdul"],
]);

const SON_OF = new Set(["ben", "ibn"]);

/** Marks after a name that are no part of it. */
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "kc", "qc", "mp"]);

/**
 * The words of a name for comparing, lower case and in ASCII letters: "Mevlüt Çavuşoğlu" is
 * ["mevlut", "cavusoglu"], "Mohammed Al-Thani" is ["mohammed", "althani"], "J. P. Singh" is
 * ["jp", "singh"]. Two names are one only where these agree: never by their distance.
 */
export function foldName(name: string): string[] {
  const words = foldLetters(name)
    .replace(/['’‘ʼʻ`´.]/g, "")
    .split(/[^a-z0-9@]+/)
    .filter((word) => word !== "");
  const joined = joinParticles(words);
  const last = joined.at(-1);
  if (joined.length > 2 && last !== undefined && SUFFIXES.has(last)) joined.pop();
  return joined;
}

/** Lower case, each letter in ASCII. */
function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return anyAscii(text.normalize("NFKC").replace(/[’‘ʼʻ´]/g, "'")).toLowerCase();
}

/** Joins a particle with the word after it, and initials with each other: "j", "p" is "jp". */
function joinParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let particle = "";
  let initials = false;
  for (const [index, word] of words.entries()) {
    const folded = JOINED.get(word);
    if (folded !== undefined && index < words.length - 1) {
      particle += folded;
      continue;
    }
    const isInitial = word.length === 1 && particle === "";
    if (isInitial && initials) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(particle + (SON_OF.has(word) ? "bin" : word));
    particle = "";
    initials = isInitial;
  }
  return joined;
}
