import type { Projection } from "../../marks/projection.ts";
import type { Frozen } from "./sigma-camera.ts";

/** From pixels of a Scene to sigma's own coordinates, which no camera changes. */
export interface Framing {
  x: (pixels: number) => number;
  y: (pixels: number) => number;
}

/** The framing of a Scene that was composed under a projection. */
export function framingOf(frozen: Frozen, { scale, offsetX, offsetY }: Projection): Framing {
  return {
    x: (pixels) => 0.5 + ((pixels - offsetX) / scale - frozen.middleX) / frozen.side,
    y: (pixels) => 0.5 + ((offsetY - pixels) / scale - frozen.middleY) / frozen.side,
  };
}

/** "#1A1C1F" at 0.15 becomes "#1A1C1F26". */
export function translucent(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255);
  return alpha >= 255 ? colour : `${colour}${alpha.toString(16).padStart(2, "0")}`;
}
