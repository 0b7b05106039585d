/**
 * graph + selection + view ─ composeScene ─ createPictureFrame ─ fitFrame ─ collectFonts ─▶ SVG, fonts
 *                            Scene          title to address     what has   glyphs in
 *                                                                room       use
 *
 * The page and the command line both come here, so that the same View gives the same bytes.
 */
import { summaryInWords, windowLine } from "../marks/accessible-summary.ts";
import { composeScene } from "../marks/compose-scene.ts";
import type { SceneInput } from "../marks/compose-scene.ts";
import type { Scene, ThemeName } from "../marks/scene.ts";
import type { Messages } from "../messages/messages.ts";
import { fitFrame } from "./fit-frame.ts";
import { collectFonts, writeFontRules } from "./fonts/collect-fonts.ts";
import type { LoadFont, PictureFont, PictureFonts } from "./fonts/collect-fonts.ts";
import { createPictureFrame } from "./picture-frame.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { checkWidth, pixelsOf } from "./size-limits.ts";
import type { PixelSize } from "./size-limits.ts";
import type { PictureSize } from "./sizes.ts";
import { snapshotSvg, textsOf } from "./snapshot-svg.ts";

/** Colours of a picture; "transparent" is light without a ground. */
export const PICTURE_THEMES = ["light", "dark", "transparent", "grey"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** Letters that a font lacks in bold or italics are not made up, and stand between pixels where they must. */
const TEXT_RULE = "text{font-synthesis:none;text-rendering:geometricPrecision}";

export interface PictureInput extends Pick<SceneInput, "graph" | "selection" | "view"> {
  messages: Messages;
  size: PictureSize;
  theme: PictureTheme;
  loadFont: LoadFont;
}

export interface Picture {
  svg: string;
  /** Of a PNG of it. */
  pixels: PixelSize;
  /** The fonts inside, for programs that do not read them there. */
  fonts: readonly PictureFont[];
  /** Characters in it that no font here has. */
  lacking: readonly string[];
  /** "15–31 August 2021 · 42 contacts", for its name. */
  window: string;
}

/** A finished picture of a View. Rejects where the size leaves too little room, or a font is damaged. */
export async function createPicture(input: PictureInput): Promise<Picture> {
  checkWidth(input.size);
  const drawn = drawFitted(input, []);
  const first = await collectFonts(textsOf(drawn.scene, drawn.frame), input.loadFont);
  if (first.lacking.length === 0) return write(input, drawn, first);
  const noted = drawFitted(input, first.lacking);
  const fonts = await collectFonts(textsOf(noted.scene, noted.frame), input.loadFont);
  return write(input, noted, fonts);
}

interface Drawn {
  scene: Scene;
  frame: PictureFrame;
  height: number;
}

function drawFitted(input: PictureInput, lacking: readonly string[]): Drawn {
  const { messages, graph, selection, view, size } = input;
  const loose = compose(input, { width: size.width, height: size.sceneHeight });
  const frame = createPictureFrame({
    messages,
    graph,
    view,
    scene: loose,
    window: windowLine(messages, selection, view),
    summary: summaryInWords(messages, selection, view),
    lacking,
  });
  const fitted = fitFrame(size, loose, frame);
  const isLoose = fitted.scene.width === loose.width && fitted.scene.height === loose.height;
  const scene = isLoose ? loose : compose(input, fitted.scene);
  return { scene, frame: fitted.frame, height: fitted.height };
}

function compose({ graph, selection, view, theme }: PictureInput, size: SceneInput["size"]): Scene {
  return composeScene({ graph, selection, view, size, theme: inkOf(theme) });
}

function inkOf(theme: PictureTheme): ThemeName {
  return theme === "transparent" ? "light" : theme;
}

function write(input: PictureInput, { scene, frame, height }: Drawn, found: PictureFonts): Picture {
  const { size, theme } = input;
  const { fonts, lacking } = found;
  const svg = snapshotSvg(scene, frame, {
    style: writeFontRules(fonts) + TEXT_RULE,
    shown: { width: shownIn(size, size.width), height: shownIn(size, height) },
    hasGround: theme !== "transparent",
  });
  return { svg, pixels: pixelsOf(size, height), fonts, lacking, window: frame.window };
}

function shownIn({ unit, perUnit }: PictureSize, length: number): string {
  const shown = String(Math.round((length / perUnit) * 100) / 100);
  return unit === "px" ? shown : shown + unit;
}
