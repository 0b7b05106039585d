import { findComponents } from "./components.ts";
import { tableOf, viewOf } from "./open-font.ts";
import type { Font } from "./open-font.ts";
import { closeOverSubstitutions } from "./substitutions.ts";
import type { Glyph } from "./write-font.ts";

/** The rules by which letters join. */
export const SHAPING_TABLES = ["GDEF", "GPOS", "GSUB"];

const EMPTY = new Uint8Array();

/**
 * All glyphs of a font under their own numbers, as its rules ask for; the outlines of those that some
 * characters never reach by a rule are empty.
 */
export function shapedGlyphs(font: Font, codePoints: Iterable<number>): Glyph[] {
  const first = new Set([0]);
  for (const codePoint of codePoints) first.add(font.glyphOf(codePoint));
  const used = closeOverSubstitutions(tableOf(font.tables, "GSUB"), first);
  for (const glyph of used) {
    const outline = viewOf(font.outlineOf(glyph));
    for (const place of findComponents(outline)) used.add(outline.getUint16(place));
  }
  return Array.from({ length: font.glyphCount }, (_, glyph) => ({
    outline: used.has(glyph) ? font.outlineOf(glyph) : EMPTY,
    ...font.metricsOf(glyph),
  }));
}
