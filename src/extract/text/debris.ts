/**
 * Debris of other encodings inside words: "JosÃ© PeÃ±a" (UTF-8 read as Windows-1252), "Norland&#8217;s",
 * "Jon&nbsp;Keld". The article's text stays as it is; what is read of it is set right.
 */
export interface Repaired {
  text: string;
  /** For each letter of the repaired text where it begins in the original; null where they agree. */
  starts: readonly number[] | null;
}

const FOLLOWING = "[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]";

/**
 * Two or three bytes of UTF-8 as Windows-1252 shows them (letters of Latin scripts, quotes, dashes; other
 * lead bytes end words in capitals, as in "RENÉ’S"), or a character reference.
 */
const DEBRIS = new RegExp(
  `[ÂÃÄÅ]${FOLLOWING}|â${FOLLOWING}{2}|&(?:#\\d{2,6}|#[xX][\\da-fA-F]{2,5}|\\w{2,6});`,
  "g",
);

/** What Windows-1252 has at 0x80 to 0x9F. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

/** What debris begins with. */
const MAYBE_DEBRIS = /[ÂÃÄÅâ&]/;

/** The text without its debris. */
export function repairText(text: string): Repaired {
  if (!MAYBE_DEBRIS.test(text)) return { text, starts: null };
  let repaired = "";
  const starts: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) starts.push(i);
    repaired += text.slice(from, to);
  };
  for (const match of text.matchAll(DEBRIS)) {
    const meant = match[0].startsWith("&") ? resolveReference(match[0]) : decodeTwice(match[0]);
    if (meant === undefined) continue;
    keep(match.index);
    for (let i = 0; i < meant.length; i++) starts.push(match.index);
    repaired += meant;
    from = match.index + match[0].length;
  }
  if (from === 0) return { text, starts: null };
  keep(text.length);
  return { text: repaired, starts: [...starts, text.length] };
}

/** "&#8217;", "&nbsp;": one character, or undefined. */
function resolveReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return REFERENCES.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const isPlain = code >= 0x20 && code < 0xd800;
  return isPlain ? String.fromCharCode(code).replace("\u00A0", " ") : undefined;
}

/** "Ã©" is "é"; undefined where the characters are no UTF-8 and so stand for themselves. */
function decodeTwice(debris: string): string | undefined {
  const bytes = Array.from(debris, byteOf);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function byteOf(letter: string): number {
  const at = WINDOWS_1252.indexOf(letter);
  return at >= 0 ? at + 0x80 : letter.charCodeAt(0);
}
