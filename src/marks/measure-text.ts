import { SANS_WIDTHS, SERIF_WIDTHS } from "./text-widths.ts";
import type { WidthRow } from "./text-widths.ts";

/** Source Sans 3 at weight 400, or Source Serif 4 at weight 600. */
export type Face = "sans" | "serif";

const TABLES: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  sans: createTable(SANS_WIDTHS),
  serif: createTable(SERIF_WIDTHS),
};

/** A little more than an average letter, for scripts that another font will draw. */
const OTHER_WIDTH = 600;

/** Characters as wide as they are high: Chinese, Japanese, Korean and full-width forms. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f300}-\u{1faff}]$/u;

/** Accents set over the letter before them, and marks that join, turn or set apart. */
const WITHOUT_WIDTH = /^[\p{M}\u200b-\u200f\u2060\u2066-\u2069\ufeff]$/u;

/**
 * The width of a line of text in pixels. Pairs of letters that the font draws closer (0.5 % in
 * names) are not taken off, so that text fits where this says so.
 */
export function measureText(text: string, size: number, face: Face = "sans"): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character, TABLES[face]);
  return (thousandths * size) / 1000;
}

/** The text, or as much of it as fits with an ellipsis behind. */
export function truncateText(
  text: string,
  size: number,
  limit: number,
  face: Face = "sans",
): string {
  if (measureText(text, size, face) <= limit) return text;
  const characters = Array.from(text);
  while (characters.length > 0) {
    characters.pop();
    const shorter = `${characters.join("").trimEnd()}…`;
    if (measureText(shorter, size, face) <= limit) return shorter;
  }
  return "";
}

/** The text in lines that fit, broken at spaces, and within a word only where it alone is too long. */
export function wrapText(text: string, size: number, limit: number, face: Face = "sans"): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words.flatMap((each) => breakWord(each, size, limit, face))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureText(longer, size, face) > limit) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The pieces of a word that fit, each with at least one character. */
function breakWord(word: string, size: number, limit: number, face: Face): string[] {
  if (measureText(word, size, face) <= limit) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measureText(piece + character, size, face) > limit) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

function widthOf(character: string, table: ReadonlyMap<number, number>): number {
  const known = table.get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 1000 : OTHER_WIDTH;
}

function createTable(rows: readonly WidthRow[]): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap(([first, widths]) =>
      widths.map((width, offset): [number, number] => [first + offset, width]),
    ),
  );
}
