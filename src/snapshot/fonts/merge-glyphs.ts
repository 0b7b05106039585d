import { findComponents } from "./components.ts";
import { viewOf } from "./open-font.ts";
import type { Font } from "./open-font.ts";
import { SHAPING_TABLES, shapedGlyphs } from "./shaped-glyphs.ts";
import { writeFont } from "./write-font.ts";
import type { Glyph } from "./write-font.ts";

export interface MergeInput {
  family: string;
  /** The first has line heights, weight and slant. */
  sources: readonly Font[];
  codePoints: Iterable<number>;
  /** Whether the letters of the first source join, so that its rules must stay. */
  isShaped: boolean;
}

/**
 * One font with the glyphs of some characters, each from the first source that has it, numbered in
 * the order of the characters. But for letters that join no rules stay: pairs are not drawn closer,
 * and text is as wide as the table of widths says.
 */
export function mergeGlyphs(input: MergeInput): Uint8Array<ArrayBuffer> {
  const { family, sources, isShaped } = input;
  const [first] = sources;
  if (first === undefined) throw new Error("got no font to take glyphs from, expected one");
  const codePoints = [...new Set(input.codePoints)].sort((a, b) => a - b);
  const glyphs: Glyph[] = isShaped ? shapedGlyphs(first, codePoints) : [];
  const numbers = new Map(sources.map((font) => [font, new Map<number, number>()]));
  for (const number of glyphs.keys()) numbers.get(first)?.set(number, number);
  const add = (font: Font, glyph: number): number => {
    const known = numbers.get(font)?.get(glyph);
    if (known !== undefined) return known;
    const number = glyphs.length;
    numbers.get(font)?.set(glyph, number);
    const outline = font.outlineOf(glyph);
    glyphs.push({ outline, ...font.metricsOf(glyph) });
    const view = viewOf(outline);
    for (const place of findComponents(view)) {
      view.setUint16(place, add(font, view.getUint16(place)));
    }
    return number;
  };
  add(first, 0);
  const characters: [number, number][] = [];
  for (const codePoint of codePoints) {
    const font = sources.find((source) => source.glyphOf(codePoint) !== 0);
    if (font !== undefined) characters.push([codePoint, add(font, font.glyphOf(codePoint))]);
  }
  const kept = isShaped ? SHAPING_TABLES.filter((tag) => first.tables.has(tag)) : [];
  return writeFont({ family, glyphs, characters, sources, kept });
}
