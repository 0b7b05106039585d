import { decodeDeclared, wideCharsetOf } from "./charset.ts";
import { notUtf8, type LineWarning } from "./problems.ts";

export type Decoded = { text: string; warnings: LineWarning[] } | { failure: string };

/** How much of a file is looked at for control characters, in UTF-16 units. */
const SAMPLE = 65_536;
/** Text has hardly any control characters; past this share the file is something else. */
const CONTROL_SHARE = 0.1;
/** What Windows-1252 has at 0x80 to 0x9F. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * The text of a file: UTF-8 and UTF-16 by their bytes; where these are neither, the character set that
 * the file or its envelope names, else Windows-1252. Only the byte order mark is taken off; line
 * endings stay, so that offsets fit the file.
 */
export function decodeText(content: Uint8Array, charset?: string): Decoded {
  if (content.length === 0) return { failure: "empty file, expected text" };
  const decoded = decodeBytes(content, charset);
  if ("failure" in decoded) return decoded;
  if (isBinary(decoded.text)) return { failure: "binary file, expected text" };
  if (decoded.text.trim() === "") return { failure: "blank file, expected text" };
  return decoded;
}

/** Whether bytes at the start of a file can be no text's, so that the rest need not be read. */
export function isBinaryHead(head: Uint8Array): boolean {
  return wideCharsetOf(head) === undefined && head.includes(0);
}

function decodeBytes(content: Uint8Array, charset: string | undefined): Decoded {
  try {
    const wide = wideCharsetOf(content);
    if (wide !== undefined) return { text: new TextDecoder(wide).decode(content), warnings: [] };
    if (content.includes(0)) return { failure: "binary file, expected text" };
    return decodeNarrow(content, charset);
  } catch {
    // V8 holds at most half a gigabyte in one string.
    const megabytes = (content.length / 1_000_000).toFixed(0);
    return { failure: `file of ${megabytes} MB, expected at most 500 MB: split it` };
  }
}

function decodeNarrow(content: Uint8Array, charset: string | undefined): Decoded {
  const text = new TextDecoder("utf-8").decode(content);
  const broken = countOf(text, /\uFFFD/g);
  if (broken === 0) return { text, warnings: [] };
  // A UTF-8 file with a stray byte is still UTF-8: the rest of its letters would turn to debris.
  const whole = countOf(text, /[\u0080-\uFFFC]/g);
  if (whole > broken) return { text, warnings: [notUtf8("UTF-8 with gaps")] };
  const named = decodeDeclared(content, charset);
  if (named !== undefined && !named.includes("\uFFFD")) return { text: named, warnings: [] };
  return { text: decodeWindows1252(content), warnings: [notUtf8("windows-1252")] };
}

/** Some versions of Node read Latin-1 for Windows-1252 and leave control characters. */
function decodeWindows1252(content: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(content)
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex
  return countOf(sample, /[\u0001-\u0008\u000E-\u001F\u007F]/g) > sample.length * CONTROL_SHARE;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
