import { brushX, type BrushBehavior, type D3BrushEvent } from "d3-brush";
import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { dayAt, MARGIN, startOf, type Size } from "./chart.ts";

/** A window in day numbers, both inclusive. */
export type Days = readonly [number, number];

export interface TimeBrush {
  /** Fits the brush to a chart, and shows a window on it; null shows none. */
  draw: (x: ScaleTime<number, number>, size: Size, window: Days | null) => void;
}

/**
 * A brush over a timeline. `changed` tells the window while it is dragged and once more when it is
 * let go; null is the whole period, by a click beside the window.
 */
export function createTimeBrush(
  group: SVGGElement,
  changed: (window: Days | null, finished: boolean) => void,
): TimeBrush {
  let scale: ScaleTime<number, number> | undefined;
  const brush: BrushBehavior<unknown> = brushX().on("brush end", (event: D3BrushEvent<unknown>) => {
    // Moves without a source are our own, from `draw`.
    if (event.sourceEvent === undefined || event.sourceEvent === null || !scale) return;
    changed(daysOf(scale, event.selection as [number, number] | null), event.type === "end");
  });
  return {
    draw(x, size, window) {
      scale = x;
      brush.extent([
        [MARGIN.left, MARGIN.top - 8],
        [size.width - MARGIN.right, size.height - MARGIN.bottom],
      ]);
      const target = select<SVGGElement, unknown>(group).call(brush);
      const [left = 0, right = 0] = x.range();
      const bounded = (each: number) => Math.min(right, Math.max(left, each));
      const shown = window && ([x(startOf(window[0])), x(startOf(window[1] + 1))] as const);
      target.call(brush.move, shown && [bounded(shown[0]), bounded(shown[1])]);
    },
  };
}

/** The days that a selection in pixels touches by half at least; never less than one day. */
function daysOf(x: ScaleTime<number, number>, pixels: [number, number] | null): Days | null {
  if (!pixels) return null;
  const half = 43_200_000;
  const from = dayAt(new Date(x.invert(pixels[0]).getTime() + half));
  const to = dayAt(new Date(x.invert(pixels[1]).getTime() + half)) - 1;
  return [from, Math.max(from, to)];
}
