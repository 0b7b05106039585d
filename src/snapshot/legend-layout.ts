import type { LegendEntry } from "../marks/legend.ts";
import { measureText } from "../marks/measure-text.ts";

/** In pixels. */
export const LEGEND = { size: 12, row: 20, line: 28, shape: 12, gap: 6, space: 20 };

/** A legend entry with the left end and the middle of its row. */
export interface PlacedEntry {
  entry: LegendEntry;
  x: number;
  y: number;
}

/** Sets entries side by side, in as many rows as they need. */
export function placeLegend(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): { entries: PlacedEntry[]; bottom: number } {
  const placed: PlacedEntry[] = [];
  let x = left;
  let y = top + LEGEND.row / 2;
  for (const entry of entries) {
    const length = sampleWidth(entry) + LEGEND.gap + measureText(entry.text, LEGEND.size);
    if (x > left && x + length > left + width) {
      x = left;
      y += LEGEND.row;
    }
    placed.push({ entry, x, y });
    x += length + LEGEND.space;
  }
  return { entries: placed, bottom: placed.length === 0 ? top : y + LEGEND.row / 2 };
}

export function sampleWidth(entry: LegendEntry): number {
  return entry.kind === "line" ? LEGEND.line : LEGEND.shape;
}
