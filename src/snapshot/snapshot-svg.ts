/**
 * Scene + PictureFrame ─ layOutPicture ─▶ PictureLayout ─▶ SVG
 *                        lines, places
 */
import type { Scene } from "../marks/scene.ts";
import { THEME_COLOURS } from "../marks/themes.ts";
import { escapeText } from "../messages/escape-text.ts";
import type { StyledText } from "./fonts/faces.ts";
import { LEGEND, sampleWidth } from "./legend-layout.ts";
import type { PlacedEntry } from "./legend-layout.ts";
import { createLine, createShape } from "./mark-shapes.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { layOutPicture } from "./picture-layout.ts";
import { createMarks } from "./scene-svg.ts";
import { createDocument, createElement, createText } from "./svg-elements.ts";

/** What a finished picture has that a Scene and its frame do not tell. */
export interface Finish {
  /** A style sheet: the fonts. */
  style?: string;
  /** The size that it asks for, where it is not that of its coordinates. */
  shown?: { width: string; height: string };
  /** What is drawn in the place of the Scene's own marks. */
  marks?: readonly string[];
  /** Whether it stands on paper; by default it does. */
  hasGround?: boolean;
}

/**
 * A complete picture: header, the Scene, legend and source lines. It is as wide as the Scene and
 * higher by what stands around it.
 */
export function snapshotSvg(scene: Scene, frame: PictureFrame, finish: Finish = {}): string {
  const { style, shown, hasGround = true, marks = createMarks(scene) } = finish;
  const layout = layOutPicture(scene, frame);
  const { width, height, rule } = layout;
  const colours = THEME_COLOURS[scene.theme];
  // The inner document clips what the camera leaves outside.
  const { x, y } = layout.scene;
  const inner = { ...(x > 0 && { x }), y, width: scene.width, height: scene.height };
  return createDocument(
    { width, height, background: hasGround ? scene.background : null, ...(shown && { shown }) },
    [
      createElement("title", {}, escapeText(frame.title)),
      createElement("desc", {}, escapeText(frame.alt)),
      ...(style === undefined ? [] : [createElement("style", {}, style)]),
    ],
    [
      createElement("svg", { ...inner, overflow: "hidden" }, ...marks),
      ...layout.legend.map((placed) => createEntry(placed, scene)),
      createElement("rect", {
        ...rule,
        height: 1,
        fill: colours.rule,
      }),
      ...layout.lines.map(createText),
    ],
  );
}

/** All texts of a picture around its Scene, as they are set. */
export function textsAround(scene: Scene, frame: PictureFrame): StyledText[] {
  const layout = layOutPicture(scene, frame);
  const entries = layout.legend.map(({ entry }) => ({
    text: entry.text,
    italic: entry.kind === "shape" && entry.italic,
  }));
  return [...entries, ...layout.lines];
}

function createEntry({ entry, x, y }: PlacedEntry, scene: Scene): string {
  const sample =
    entry.kind === "line"
      ? createLine(
          { ...entry, x1: x, y1: y, x2: x + LEGEND.line, y2: y },
          entry.opacity === 1 ? {} : { "stroke-opacity": entry.opacity },
        )
      : createShape({
          ...entry,
          x: x + LEGEND.shape / 2,
          y,
          radius: LEGEND.shape / 2,
          background: scene.background,
        });
  const text = createText({
    text: entry.text,
    x: x + sampleWidth(entry) + LEGEND.gap,
    y: y + LEGEND.size * 0.35,
    size: LEGEND.size,
    colour: THEME_COLOURS[scene.theme].ink,
    italic: entry.kind === "shape" && entry.italic,
  });
  return sample + text;
}
