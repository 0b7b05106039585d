import type { Size } from "../marks/projection.ts";

/** In pixels: the caption over a panel, the space between two, the edge, and the least that shows something. */
export const PANEL = { caption: 40, gap: 20, side: 24, least: { width: 100, height: 80 } };

/** How wide a panel is where there is no height to share, and its width over its height. */
const USUAL = { width: 270, ratio: 1.25 };

export interface PanelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Grid {
  panels: PanelBox[];
  /** How high the room must be for these panels to show something. */
  leastHeight: number;
}

/** As many columns as make the panels largest, with the captions over them. */
export function createGrid(count: number, room: Size): Grid {
  let best = gridOf(count, 1, room);
  for (let columns = 2; columns <= count; columns += 1) {
    const grid = gridOf(count, columns, room);
    if (grid.width < PANEL.least.width) break;
    if (sizeOf(grid) > sizeOf(best)) best = grid;
  }
  const { columns, width, height } = best;
  const panels = Array.from({ length: count }, (_, at) => ({
    x: PANEL.side + (at % columns) * (width + PANEL.gap),
    y: Math.floor(at / columns) * (height + PANEL.gap),
    width,
    height,
  }));
  const mostColumns = Math.max(1, Math.min(count, columnsOf(room.width, PANEL.least.width)));
  const leastRows = Math.ceil(count / mostColumns);
  const leastHeight = Math.max(160, heightOf(leastRows, PANEL.least.height + PANEL.caption));
  return { panels, leastHeight };
}

/** How high the room for so many panels is where it may choose. */
export function heightOfGrid(count: number, width: number): number {
  const columns = Math.max(1, Math.min(count, columnsOf(width, USUAL.width)));
  const across = (width - 2 * PANEL.side - (columns - 1) * PANEL.gap) / columns;
  return Math.round(heightOf(Math.ceil(count / columns), across / USUAL.ratio + PANEL.caption));
}

interface Cells {
  columns: number;
  rows: number;
  width: number;
  height: number;
}

function gridOf(count: number, columns: number, room: Size): Cells {
  const rows = Math.ceil(count / columns);
  const width = (room.width - 2 * PANEL.side - (columns - 1) * PANEL.gap) / columns;
  const height = (room.height - (rows - 1) * PANEL.gap) / rows;
  return { columns, rows, width, height };
}

/** The side of the largest picture of the usual form that a panel holds. */
function sizeOf({ width, height }: Cells): number {
  return Math.min(width / USUAL.ratio, height - PANEL.caption);
}

function columnsOf(width: number, each: number): number {
  return Math.floor((width - 2 * PANEL.side + PANEL.gap) / (each + PANEL.gap));
}

function heightOf(rows: number, each: number): number {
  return rows * each + (rows - 1) * PANEL.gap;
}
