import sansItalic from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import sansExtended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import sansItalicExtended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?url";
import serifExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";

interface Face {
  family: string;
  style: "normal" | "italic";
  url: string;
  /** Whether a picture with this text needs the face. */
  isNeeded: (text: string) => boolean;
}

/** Letters that the plain Latin file lacks and the extended one has: Ā to ʯ, and Ḁ to ỿ. */
const EXTENDED = /[\u0100-\u02af\u1e00-\u1eff]/u;

const isExtended = (text: string) => EXTENDED.test(text);
const isItalic = (text: string) => text.includes('"italic"');
const isSerif = (text: string) => text.includes("Source Serif 4");

/**
 * The extended letters go by the second family that pictures ask for: as a second face of the first
 * they would keep Chromium from drawing any letter of it in time.
 */
const FACES: readonly Face[] = [
  face("Source Sans 3", "normal", sans, () => true),
  face("Source Sans 3 Variable", "normal", sansExtended, isExtended),
  face("Source Sans 3", "italic", sansItalic, isItalic),
  face(
    "Source Sans 3 Variable",
    "italic",
    sansItalicExtended,
    (text) => isItalic(text) && isExtended(text),
  ),
  face("Source Serif 4", "normal", serif, isSerif),
  face(
    "Source Serif 4 Variable",
    "normal",
    serifExtended,
    (text) => isSerif(text) && isExtended(text),
  ),
];

function face(family: string, style: Face["style"], url: string, isNeeded: Face["isNeeded"]): Face {
  return { family, style, url, isNeeded };
}

/**
 * An SVG with the fonts that it needs inside: a picture cannot see the fonts of the page that shows
 * it. Rejects where a font cannot be loaded.
 */
export async function inlineFonts(source: string): Promise<string> {
  const needed = FACES.filter(({ isNeeded }) => isNeeded(source));
  const rules = await Promise.all(needed.map(ruleOf));
  const rootEnd = source.indexOf(">", source.indexOf("<svg")) + 1;
  return `${source.slice(0, rootEnd)}<style>${rules.join("")}</style>${source.slice(rootEnd)}`;
}

async function ruleOf({ family, style, url }: Face): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`got status ${response.status} for ${url}, expected a font`);
  const data = dataUrlOf(await response.arrayBuffer());
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;src:url(${data})}`;
}

function dataUrlOf(font: ArrayBuffer): string {
  const bytes = Array.from(new Uint8Array(font), (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(bytes.join(""))}`;
}
