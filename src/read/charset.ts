/** Which character set bytes are in: by their mark, by their pattern, by what the file says. */

/** How much of a file is looked at, in bytes. */
const SAMPLE = 4096;
/** Of text in Latin letters this share of 16-bit units has an empty byte. */
const EMPTY_SHARE = 0.7;

/** UTF-16 by its byte order mark, or by the empty bytes between Latin letters. */
export function wideCharsetOf(content: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return "utf-16le";
  if (content[0] === 0xfe && content[1] === 0xff) return "utf-16be";
  const sample = content.subarray(0, SAMPLE);
  const units = Math.floor(sample.length / 2);
  if (units < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < units * 2; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd >= units * EMPTY_SHARE && even === 0) return "utf-16le";
  return even >= units * EMPTY_SHARE && odd === 0 ? "utf-16be" : undefined;
}

/** What a page or a piece of XML says of itself: `<meta charset>`, `<?xml encoding>`. */
const DECLARED =
  /<\?xml[^<>]{0,200}?\sencoding\s*=\s*["']([\w:.-]{2,40})["']|<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * Text in the character set that its envelope or the file itself names; undefined where nothing is
 * said, or nothing that there is.
 */
export function decodeDeclared(
  content: Uint8Array,
  envelope: string | undefined,
): string | undefined {
  const head = new TextDecoder("latin1").decode(content.subarray(0, SAMPLE));
  const [, xml, meta] = DECLARED.exec(head) ?? [];
  for (const label of [envelope, xml ?? meta]) {
    if (label === undefined) continue;
    try {
      const decoder = new TextDecoder(label);
      // UTF-8 was tried before; a file in UTF-16 could not say so in narrow letters.
      if (/^utf-|^windows-1252$/.test(decoder.encoding)) continue;
      return decoder.decode(content);
    } catch {
      continue;
    }
  }
  return undefined;
}
