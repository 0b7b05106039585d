import { FACES, faceOf, MORE_LETTERS, SCRIPTS } from "./faces.ts";
import type { Face, StyledText } from "./faces.ts";
import { mergeGlyphs } from "./merge-glyphs.ts";
import { openFont } from "./open-font.ts";
import type { Font } from "./open-font.ts";

/** The bytes of a font file by its name without ending; undefined where there is none. */
export type LoadFont = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A font with the glyphs of some texts and no others. */
export interface PictureFont {
  face: Face;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface PictureFonts {
  fonts: PictureFont[];
  /** Characters that no font here has, in the order of their numbers. */
  lacking: string[];
}

/** Never drawn: spaces that lines are broken at, marks that join, turn or set apart. */
const UNSEEN =
  /^[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Variation_Selector}]$/u;

/**
 * The fonts that texts need, each with the glyphs in use alone. The same texts and files give the
 * same bytes. Rejects where a font file is damaged or there is none of a face.
 */
export async function collectFonts(
  texts: readonly StyledText[],
  load: LoadFont,
): Promise<PictureFonts> {
  const open = createOpener(load);
  const fonts: PictureFont[] = [];
  const lacking = new Set<number>();
  for (const face of FACES) {
    const wanted = codePointsOf(texts.filter((text) => faceOf(text) === face));
    if (wanted.length === 0) continue;
    const { sources, isShaped } = await openSources(face, wanted, open);
    if (sources.length === 0) throw new Error(`got no font file for ${face.family}, expected one`);
    for (const codePoint of uncovered(wanted, sources)) lacking.add(codePoint);
    const bytes = mergeGlyphs({ family: face.family, sources, codePoints: wanted, isShaped });
    fonts.push({ face, bytes });
  }
  const inOrder = [...lacking].sort((a, b) => a - b);
  return { fonts, lacking: inOrder.map((codePoint) => String.fromCodePoint(codePoint)) };
}

/** The fonts as rules of a style sheet, with their bytes inside. */
export function writeFontRules(fonts: readonly PictureFont[]): string {
  return fonts.map(ruleOf).join("");
}

function ruleOf({ face: { family, weight, style, joined }, bytes }: PictureFont): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  // One look stands for all where letters join: browsers are not to make others of it.
  const look = `font-style:${style};font-weight:${joined === undefined ? weight : "200 900"}`;
  const source = `src:url(data:font/ttf;base64,${btoa(letters)})`;
  return `@font-face{font-family:"${family}";${look};${source}}`;
}

type Open = (name: string) => Promise<Font | undefined>;

function createOpener(load: LoadFont): Open {
  const opened = new Map<string, Promise<Font | undefined>>();
  const open = async (name: string): Promise<Font | undefined> => {
    const bytes = await load(name);
    return bytes === undefined ? undefined : openFont(bytes);
  };
  return (name) => {
    const font = opened.get(name) ?? open(name);
    opened.set(name, font);
    return font;
  };
}

/** The fonts that hold what is wanted, as far as there are any; those for rare scripts only where asked for. */
async function openSources(
  { begin, end, joined }: Face,
  wanted: readonly number[],
  open: Open,
): Promise<{ sources: Font[]; isShaped: boolean }> {
  const sources: Font[] = [];
  const take = async (name: string): Promise<void> => {
    const font = await open(name);
    if (font !== undefined) sources.push(font);
  };
  if (joined !== undefined) await take(joined);
  const isShaped = sources.length > 0;
  for (const [script, characters] of SCRIPTS) {
    const isWorth = uncovered(wanted, sources).some((codePoint) =>
      characters.test(String.fromCodePoint(codePoint)),
    );
    if (isWorth) await take(`${begin}-${script}-${end}`);
  }
  if (uncovered(wanted, sources).length > 0) await take(MORE_LETTERS);
  return { sources, isShaped };
}

function codePointsOf(texts: readonly StyledText[]): number[] {
  const all = texts.flatMap(({ text }) => Array.from(text.normalize("NFC")));
  const seen = new Set(all.filter((character) => !UNSEEN.test(character)));
  return [...seen].map((character) => character.codePointAt(0) ?? 0);
}

function uncovered(codePoints: readonly number[], sources: readonly Font[]): number[] {
  return codePoints.filter((each) => !sources.some((font) => font.glyphOf(each) !== 0));
}
