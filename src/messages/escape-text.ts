const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/**
 * Text as it may stand in an element or a quoted attribute of a picture: the only way in. What
 * XML 1.0 cannot hold at all is left out.
 */
export function escapeText(text: string): string {
  let escaped = "";
  for (const character of text) {
    if (isCharacter(character.codePointAt(0) ?? 0)) escaped += ENTITIES.get(character) ?? character;
  }
  return escaped;
}

/** The production `Char` of XML 1.0: no control characters but tab and line ends, no half of a pair. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x1_0000;
}
