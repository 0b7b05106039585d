import { wrapText } from "../marks/measure-text.ts";
import type { Scene } from "../marks/scene.ts";
import { THEME_COLOURS } from "../marks/themes.ts";
import { placeLegend } from "./legend-layout.ts";
import type { PlacedEntry } from "./legend-layout.ts";
import type { PictureFrame } from "./picture-frame.ts";
import type { TextLine } from "./svg-elements.ts";

/** Where everything of a picture stands, from the top: header, Scene, legend, rule, footer. */
export interface PictureLayout {
  width: number;
  height: number;
  /** The space at either side. */
  side: number;
  lines: TextLine[];
  sceneTop: number;
  legend: PlacedEntry[];
  /** The height of the line over the footer. */
  rule: number;
}

/** Pictures narrower than this many pixels are laid out as for a phone. */
const NARROW = 600;

interface Style {
  size: number;
  leading: number;
  colour: string;
  serif?: boolean;
  bold?: boolean;
}

interface Block {
  text: string;
  style: Style;
  /** The space over it. */
  gap: number;
}

/** Lays a picture out around a Scene; blocks without text take no space. */
export function layOutPicture(scene: Scene, frame: PictureFrame): PictureLayout {
  const { width } = scene;
  const isNarrow = width < NARROW || frame.isCompact;
  const side = isNarrow ? 16 : 24;
  const { ink, muted } = THEME_COLOURS[scene.theme];
  const title: Style = { size: 32, leading: 36, colour: ink, serif: true, bold: true };
  const phoneTitle: Style = { ...title, size: 24, leading: 28 };
  const caption: Style = { size: 12, leading: 16, colour: muted };
  const text: Style = { size: 15, leading: 22, colour: muted };
  const lines: TextLine[] = [];
  const column = { left: side, width: width - 2 * side, lines };
  const headed = setBlocks(column, side, [
    { text: frame.title, style: isNarrow ? phoneTitle : title, gap: 0 },
    { text: frame.subtitle, style: text, gap: 6 },
    { text: frame.window, style: { size: 13, leading: 18, colour: ink, bold: true }, gap: 8 },
    { text: frame.note, style: text, gap: 6 },
  ]);
  const sceneTop = headed + 8;
  const legend = placeLegend(frame.legend, side, sceneTop + scene.height + 8, column.width);
  const rule = legend.bottom + 10;
  const footed = setBlocks(column, rule + 8, [
    { text: frame.source, style: caption, gap: 0 },
    { text: frame.publishers, style: caption, gap: 0 },
    { text: [frame.credit, frame.licence].filter(Boolean).join(" · "), style: caption, gap: 0 },
    { text: frame.permalink, style: caption, gap: 0 },
    { text: frame.lacking, style: caption, gap: 0 },
  ]);
  return { width, height: footed + 16, side, lines, sceneTop, legend: legend.entries, rule };
}

/** Sets blocks of text under each other into a column, and returns where the last one ends. */
function setBlocks(
  column: { left: number; width: number; lines: TextLine[] },
  top: number,
  blocks: readonly Block[],
): number {
  let bottom = top;
  for (const { text, style, gap } of blocks) {
    const { leading, ...look } = style;
    // Bold sans runs wider than the table's weight, by 4 % at most.
    const room = style.bold === true && style.serif !== true ? column.width * 0.96 : column.width;
    const set = wrapText(text, style.size, room, style.serif === true ? "serif" : "sans");
    if (set.length > 0) bottom += gap;
    for (const line of set) {
      const baseLine = bottom + (leading - style.size) / 2 + style.size * 0.8;
      column.lines.push({ ...look, text: line, x: column.left, y: baseLine });
      bottom += leading;
    }
  }
  return bottom;
}
