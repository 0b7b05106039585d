/**
 * plan ─ draw ─ frameOf ─ fitFrame ─ collectFonts ─▶ SVG, fonts
 *        marks  words     what has   glyphs in
 *                         room       use
 */
import type { Size } from "../marks/projection.ts";
import type { Scene } from "../marks/scene.ts";
import type { Picture, PictureTheme } from "./create-picture.ts";
import { fitFrame } from "./fit-frame.ts";
import { collectFonts, writeFontRules } from "./fonts/collect-fonts.ts";
import type { LoadFont, PictureFonts } from "./fonts/collect-fonts.ts";
import type { StyledText } from "./fonts/faces.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { checkWidth, pixelsOf } from "./size-limits.ts";
import type { PictureSize } from "./sizes.ts";
import { snapshotSvg, textsAround } from "./snapshot-svg.ts";

/** What fills the place of the graph in a picture. */
export interface Drawing {
  /** What the legend speaks of, and how large the drawing is. */
  scene: Scene;
  marks: readonly string[];
  texts: readonly StyledText[];
}

/** How a picture is made, before its size is shared out between the graph and the words. */
export interface PicturePlan {
  draw: (size: Size) => Drawing;
  /** `lacking` are the characters that no font has. */
  frameOf: (drawing: Drawing, lacking: readonly string[]) => PictureFrame;
}

export interface Finish {
  size: PictureSize;
  theme: PictureTheme;
  loadFont: LoadFont;
}

/** Letters that a font lacks in bold or italics are not made up, and stand between pixels where they must. */
const TEXT_RULE = "text{font-synthesis:none;text-rendering:geometricPrecision}";

/**
 * Finished pictures of one size, with the same fonts in each. Rejects where the size leaves too little
 * room, or a font is damaged.
 */
export async function finishPictures(
  plans: readonly PicturePlan[],
  finish: Finish,
): Promise<Picture[]> {
  checkWidth(finish.size);
  const fitted = fitAll(plans, finish, []);
  const first = await collectFonts(fitted.flatMap(textsOf), finish.loadFont);
  if (first.lacking.length === 0) return fitted.map((each) => write(each, finish, first));
  const noted = fitAll(plans, finish, first.lacking);
  const fonts = await collectFonts(noted.flatMap(textsOf), finish.loadFont);
  return noted.map((each) => write(each, finish, fonts));
}

interface FittedDrawing {
  drawing: Drawing;
  frame: PictureFrame;
  height: number;
}

function fitAll(
  plans: readonly PicturePlan[],
  { size }: Finish,
  lacking: readonly string[],
): FittedDrawing[] {
  const fitted = plans.map((plan) => fitDrawing(plan, size, lacking));
  const highest = fitted.reduce((most, { height }) => Math.max(most, height), 0);
  if (fitted.every(({ height }) => height === highest)) return fitted;
  // Pictures of one series are equally high.
  return plans.map((plan) => fitDrawing(plan, { ...size, height: highest }, lacking));
}

function fitDrawing(
  { draw, frameOf }: PicturePlan,
  size: PictureSize,
  lacking: readonly string[],
): FittedDrawing {
  const loose = draw({ width: size.width, height: size.sceneHeight });
  const fitted = fitFrame(size, loose.scene, frameOf(loose, lacking));
  const { width, height } = loose.scene;
  const isLoose = fitted.scene.width === width && fitted.scene.height === height;
  const drawing = isLoose ? loose : draw(fitted.scene);
  return { drawing, frame: fitted.frame, height: fitted.height };
}

function textsOf({ drawing, frame }: FittedDrawing): StyledText[] {
  return [...drawing.texts, ...textsAround(drawing.scene, frame)];
}

function write(
  { drawing, frame, height }: FittedDrawing,
  finish: Finish,
  found: PictureFonts,
): Picture {
  const { size, theme } = finish;
  const { fonts, lacking } = found;
  const svg = snapshotSvg(drawing.scene, frame, {
    style: writeFontRules(fonts) + TEXT_RULE,
    shown: { width: shownIn(size, size.width), height: shownIn(size, height) },
    hasGround: theme !== "transparent",
    marks: drawing.marks,
  });
  return { svg, pixels: pixelsOf(size, height), fonts, lacking, window: frame.window };
}

function shownIn({ unit, perUnit }: PictureSize, length: number): string {
  const shown = String(Math.round((length / perUnit) * 100) / 100);
  return unit === "px" ? shown : shown + unit;
}
