import anyAscii from "any-ascii";

/**
 * The text in plain letters, at its own length: a character is replaced only where its plain form
 * is one character too, so that offsets stay what they were.
 */
export function foldLetters(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the whole point is to leave ASCII alone
  return text.replace(/[^\u0000-\u007f]/g, (letter) => {
    if (/[’‘ʼ`´]/.test(letter)) return "'";
    if (/[“”«»]/.test(letter)) return '"';
    if (/\s/.test(letter)) return " ";
    const plain = anyAscii(letter);
    return plain.length === 1 ? plain : letter;
  });
}

/** Words with a blank between them, and no mark or accent: most names. */
const PLAIN_WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** A name for comparing: plain lower-case letters, no points, apostrophes or hyphens, "al-" apart. */
export function foldName(name: string): string {
  if (PLAIN_WORDS.test(name)) return name.toLowerCase();
  let folded = foldedNames.get(name);
  if (folded === undefined) {
    folded = foldLetters(name)
      .toLowerCase()
      .replace(/[.']/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (foldedNames.size >= MOST_FOLDED) foldedNames.clear();
    foldedNames.set(name, folded);
  }
  return folded;
}

/** Names that were folded lately: an article compares the same few over and over. */
const foldedNames = new Map<string, string>();
/** Enough for the names of some hundred articles; then the list begins anew, so that it never grows. */
const MOST_FOLDED = 5000;
