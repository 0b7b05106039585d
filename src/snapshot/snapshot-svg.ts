/**
 * Scene + PictureFrame ─ layOutPicture ─▶ PictureLayout ─▶ SVG
 *                        lines, places
 */
import type { Scene } from "../marks/scene.ts";
import { THEME_COLOURS } from "../marks/themes.ts";
import { escapeText } from "../messages/escape-text.ts";
import { LEGEND, sampleWidth } from "./legend-layout.ts";
import type { PlacedEntry } from "./legend-layout.ts";
import { createLine, createShape } from "./mark-shapes.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { layOutPicture } from "./picture-layout.ts";
import { createMarks } from "./scene-svg.ts";
import { createDocument, createElement, createText } from "./svg-elements.ts";

/**
 * A complete picture: header, the Scene, legend and source lines. It is as wide as the Scene and
 * higher by what stands around it; its size is in the `width` and `height` of the root.
 */
export function snapshotSvg(scene: Scene, frame: PictureFrame): string {
  const layout = layOutPicture(scene, frame);
  const { width, height, side, rule } = layout;
  const colours = THEME_COLOURS[scene.theme];
  // The inner document clips what the camera leaves outside.
  const inner = { y: layout.sceneTop, width: scene.width, height: scene.height };
  return createDocument(
    { width, height, background: scene.background },
    [
      createElement("title", {}, escapeText(frame.title)),
      createElement("desc", {}, escapeText(frame.alt)),
    ],
    [
      createElement("svg", { ...inner, overflow: "hidden" }, ...createMarks(scene)),
      ...layout.legend.map((placed) => createEntry(placed, scene)),
      createElement("rect", {
        x: side,
        y: rule,
        width: width - 2 * side,
        height: 1,
        fill: colours.rule,
      }),
      ...layout.lines.map(createText),
    ],
  );
}

/** The size of the picture in pixels, before any scaling for a screen. */
export function snapshotSize(scene: Scene, frame: PictureFrame): { width: number; height: number } {
  const { width, height } = layOutPicture(scene, frame);
  return { width, height };
}

function createEntry({ entry, x, y }: PlacedEntry, scene: Scene): string {
  const sample =
    entry.kind === "line"
      ? createLine(
          { ...entry, x1: x, y1: y, x2: x + LEGEND.line, y2: y },
          entry.opacity === 1 ? {} : { opacity: entry.opacity },
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
