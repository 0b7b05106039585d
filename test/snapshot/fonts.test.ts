import { describe, expect, it } from "vitest";
import { createFontLoader } from "../../src/build/font-files.ts";
import { measureText } from "../../src/marks/measure-text.ts";
import { collectFonts, writeFontRules } from "../../src/snapshot/fonts/collect-fonts.ts";
import type { StyledText } from "../../src/snapshot/fonts/faces.ts";
import { openFont, tableOf } from "../../src/snapshot/fonts/open-font.ts";
import type { Font } from "../../src/snapshot/fonts/open-font.ts";

const load = createFontLoader();

async function fontOf(...texts: StyledText[]): Promise<Font> {
  const { fonts } = await collectFonts(texts, load);
  const [first, ...more] = fonts;
  if (first === undefined || more.length > 0) {
    throw new Error(`got ${fonts.length} fonts, expected one`);
  }
  return openFont(first.bytes);
}

/** The letters of a text for which a font has nothing to draw. */
function blanksOf(text: string, font: Font): string[] {
  return Array.from(text.replaceAll(" ", "")).filter((letter) => {
    const glyph = font.glyphOf(letter.codePointAt(0) ?? 0);
    return glyph === 0 || font.outlineOf(glyph).length === 0;
  });
}

describe("the fonts of a picture", () => {
  it.each([
    ["Latin", "Anne Lorme, 15–31 August"],
    ["extended Latin", "Mevlüt Çavuşoğlu, Šefčovič, Łódź, Ș"],
    ["Vietnamese", "Nguyễn Xuân Phúc"],
    ["Cyrillic", "Сергей Лавров, Ўзбекистон, Ґ"],
    ["Greek", "Κυριάκος Μητσοτάκης"],
  ])("draw each letter of %s in every style", async (_, text) => {
    for (const style of [{}, { bold: true }, { italic: true }, { serif: true }]) {
      expect(blanksOf(text, await fontOf({ text, ...style }))).toEqual([]);
    }
  });

  it("draw Arabic by one font, Latin letters beside it as well", async () => {
    const text = "محمد بن عبد الرحمن آل ثاني (1980), Doha";
    const font = await fontOf({ text }, { text, bold: true }, { text, italic: true });
    expect(blanksOf(text, font)).toEqual([]);
  });

  it("keep the forms that joined letters take, and the rules that choose them", async () => {
    const font = await fontOf({ text: "محمد" });
    const drawn = Array.from({ length: font.glyphCount }, (_, glyph) => font.outlineOf(glyph));
    const outlines = drawn.filter((outline) => outline.length > 0).length;
    // Three letters of up to four forms, with variants; the whole font draws a thousand.
    expect(outlines).toBeGreaterThan(3 * 3);
    expect(outlines).toBeLessThan(120);
    expect(tableOf(font.tables, "GSUB").byteLength).toBeGreaterThan(1000);
  });

  it("hold the glyphs in use and no others", async () => {
    // What is drawn where there is no glyph, a space, and three letters.
    expect((await fontOf({ text: "a bab" }, { text: "c" })).glyphCount).toBe(5);
  });

  it("bring the parts along that a letter is made of", async () => {
    const font = await fontOf({ text: "é" });
    const glyph = font.glyphOf(0xe9);
    expect(blanksOf("é", font)).toEqual([]);
    expect(new DataView(font.outlineOf(glyph).buffer).getInt16(0)).toBe(-1);
    expect(font.glyphCount).toBe(4);
  });

  it("draw an accent that is written apart as one letter with its own", async () => {
    expect((await fontOf({ text: "e\u0301" })).glyphOf(0xe9)).toBeGreaterThan(0);
  });

  it.each([
    ["sans", {}],
    ["serif", { serif: true }],
  ] as const)("are as wide in %s as labels are measured", async (face, style) => {
    const text = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789–·ČşğŁж";
    const font = await fontOf({ text, ...style });
    for (const letter of text) {
      const { advance } = font.metricsOf(font.glyphOf(letter.codePointAt(0) ?? 0));
      expect(Math.abs(advance - measureText(letter, 1000, face)), letter).toBeLessThanOrEqual(1);
    }
  });

  it("are the same bytes for the same letters, in whatever order", async () => {
    const one = await collectFonts([{ text: "Лавров Çavuş" }, { text: "ab" }], load);
    const other = await collectFonts([{ text: "ab Çavuş" }, { text: "Лавров" }], load);
    expect(writeFontRules(other.fonts)).toBe(writeFontRules(one.fonts));
  });

  it("can be cut once more and are the same", async () => {
    const whole = await collectFonts([{ text: "Éva Šimečka Лавров" }], load);
    const again = await collectFonts([{ text: "Éva Šimečka Лавров" }], async (name) =>
      name.includes("latin-400") ? whole.fonts[0]?.bytes : undefined,
    );
    expect(writeFontRules(again.fonts)).toBe(writeFontRules(whole.fonts));
  });

  it("name the letters that none of them has, and pass over marks that are not seen", async () => {
    const { lacking } = await collectFonts([{ text: "\u2067ไทย\u2069 a\u200b กก" }], load);
    expect(lacking).toEqual(["ก", "ท", "ย", "ไ"]);
  });

  it("reject a file that is no font", async () => {
    const broken = new Uint8Array(64);
    await expect(collectFonts([{ text: "a" }], async () => broken)).rejects.toThrow(
      "without the table maxp",
    );
    await expect(collectFonts([{ text: "a" }], async () => undefined)).rejects.toThrow(
      "got no font file for Readout Sans, expected one",
    );
  });
});
