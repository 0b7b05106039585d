import { wrapText } from "../marks/measure-text.ts";
import type { Scene } from "../marks/scene.ts";
import { THEME_COLOURS } from "../marks/themes.ts";
import { placeLegend } from "./legend-layout.ts";
import type { PlacedEntry } from "./legend-layout.ts";
import type { PictureFrame } from "./picture-frame.ts";
import type { TextLine } from "./svg-elements.ts";

/** Where everything of a picture stands. */
export interface PictureLayout {
  width: number;
  height: number;
  lines: TextLine[];
  /** The top left of the Scene. */
  scene: { x: number; y: number };
  legend: PlacedEntry[];
  /** The line over the footer. */
  rule: { x: number; y: number; width: number };
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
  return frame.column === null
    ? layOutAround(scene, frame)
    : layOutBeside(scene, frame, frame.column);
}

/** From the top: header, Scene, legend, rule, footer. */
function layOutAround(scene: Scene, frame: PictureFrame): PictureLayout {
  const { width } = scene;
  const isSmall = width < NARROW || frame.isCompact;
  const side = isSmall ? 16 : 24;
  const lines: TextLine[] = [];
  const column = { left: side, width: width - 2 * side, lines };
  const y = setBlocks(column, side, headerOf(scene, frame, isSmall)) + 8;
  const legend = placeLegend(frame.legend, side, y + scene.height + 8, column.width);
  const rule = { x: side, y: legend.bottom + 10, width: column.width };
  const height = setBlocks(column, rule.y + 8, footerOf(scene, frame)) + 16;
  return { width, height, lines, scene: { x: 0, y }, legend: legend.entries, rule };
}

/** Header and legend at the top of a column, the footer at its bottom, the Scene at its right. */
function layOutBeside(scene: Scene, frame: PictureFrame, across: number): PictureLayout {
  const side = 20;
  const lines: TextLine[] = [];
  const column = { left: side, width: across - side, lines };
  const headed = setBlocks(column, side, headerOf(scene, frame, true));
  const legend = placeLegend(frame.legend, side, headed + 12, column.width);
  const footer: TextLine[] = [];
  const footed = setBlocks({ ...column, lines: footer }, 0, footerOf(scene, frame));
  const height = Math.max(scene.height, legend.bottom + 18 + footed + 16);
  const top = height - footed - 16;
  for (const line of footer) lines.push({ ...line, y: line.y + top });
  const rule = { x: side, y: top - 8, width: column.width };
  const width = across + scene.width;
  return { width, height, lines, scene: { x: across, y: 0 }, legend: legend.entries, rule };
}

function headerOf({ theme }: Scene, frame: PictureFrame, isSmall: boolean): Block[] {
  const { ink, muted } = THEME_COLOURS[theme];
  const title: Style = { size: 32, leading: 36, colour: ink, serif: true, bold: true };
  const text: Style = { size: 15, leading: 22, colour: muted };
  return [
    { text: frame.title, style: isSmall ? { ...title, size: 24, leading: 28 } : title, gap: 0 },
    { text: frame.subtitle, style: text, gap: 6 },
    { text: frame.window, style: { size: 13, leading: 18, colour: ink, bold: true }, gap: 8 },
    { text: frame.note, style: text, gap: 6 },
  ];
}

function footerOf({ theme }: Scene, frame: PictureFrame): Block[] {
  const style: Style = { size: 12, leading: 16, colour: THEME_COLOURS[theme].muted };
  const rights = [frame.credit, frame.licence].filter(Boolean).join(" · ");
  const texts = [frame.source, frame.publishers, rights, frame.permalink, frame.lacking];
  return texts.map((text) => ({ text, style, gap: 0 }));
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
