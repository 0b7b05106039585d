import { brushX, type BrushBehavior, type D3BrushEvent } from "d3-brush";
import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { mountFinger } from "./finger.ts";
import { dayAt, MARGIN, startOf, type Size } from "./chart.ts";

/** A window in day numbers, both inclusive. */
export type Days = readonly [number, number];

export interface TimeBrush {
  /** Fits the brush to a chart, and shows a window on it; null shows none. */
  draw: (x: ScaleTime<number, number>, size: Size, window: Days | null) => void;
}

/** In pixels: the width in which a handle can be taken, by a mouse and by a finger. */
const HANDLE = { fine: 8, coarse: 24 };

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
    const [left, right] = event.selection ?? [];
    const isRange = typeof left === "number" && typeof right === "number";
    changed(isRange ? daysOf(scale, left, right) : null, event.type === "end");
  });
  const isCoarse = matchMedia("(pointer: coarse)").matches;
  brush.touchable(false).handleSize(isCoarse ? HANDLE.coarse : HANDLE.fine);
  mountFinger(group);
  return {
    draw(x, size, window) {
      scale = x;
      brush.extent([
        [MARGIN.left, MARGIN.top],
        [size.width - MARGIN.right, size.height - MARGIN.bottom],
      ]);
      const target = select<SVGGElement, unknown>(group).call(brush);
      const [left = 0, right = 0] = x.range();
      const bounded = (each: number) => Math.min(right, Math.max(left, each));
      const shown = window && ([x(startOf(window[0])), x(startOf(window[1] + 1))] as const);
      brush.move(target, shown && [bounded(shown[0]), bounded(shown[1])]);
    },
  };
}

/** The days that a selection in pixels touches by half at least; never less than one day. */
function daysOf(x: ScaleTime<number, number>, left: number, right: number): Days {
  const half = 43_200_000;
  const from = dayAt(new Date(x.invert(left).getTime() + half));
  const to = dayAt(new Date(x.invert(right).getTime() + half)) - 1;
  return [from, Math.max(from, to)];
}
