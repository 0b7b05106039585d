import { distanceTo, overlaps } from "./boxes.ts";
import type { Box } from "./boxes.ts";
import type { Size } from "./projection.ts";
import type { Leader } from "./scene.ts";

/** In pixels: between two boxes, and from the edge of the picture. */
export const SPACING = 2;
export const MARGIN = 2;

/** Unit vectors round the clock, from three on: written out, since sines differ between machines. */
export const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
  [-0.866, -0.5],
  [-0.5, -0.866],
  [0, -1],
  [0.5, -0.866],
  [0.866, -0.5],
];

/** In pixels: how far a box may be shifted off the place that was asked for, the nearest first. */
const SHIFTS = [6, 12, 20, 30, 42, 56, 72, 90];

/** The box of a size around a middle. */
export function boxAround(x: number, y: number, { width, height }: Size): Box {
  const [left, top] = [x - width / 2, y - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * A box as near as can be to the place that was asked for, within the picture and over none that stand
 * already; where there is no such place nearby, where it was asked for.
 */
export function settle(asked: Box, size: Size, taken: readonly Box[]): Box {
  const first = within(asked, size);
  const isFree = (box: Box): boolean => !taken.some((other) => overlaps(box, other, SPACING));
  if (isFree(first)) return first;
  for (const shift of SHIFTS) {
    const found = DIRECTIONS.map(([x, y]) =>
      within(shifted(asked, x * shift, y * shift), size),
    ).find(isFree);
    if (found !== undefined) return found;
  }
  return first;
}

/** The line from a box to the edge of an actor; undefined where the box is as near as a label is. */
export function leaderTo(
  box: Box,
  mark: { x: number; y: number; radius: number },
  colour: string,
): Leader | undefined {
  if (distanceTo(mark, box) < LEAST_LEADER) return undefined;
  const x1 = Math.max(box.left, Math.min(mark.x, box.right));
  const y1 = Math.max(box.top, Math.min(mark.y, box.bottom));
  const [dx, dy] = [mark.x - x1, mark.y - y1];
  const length = Math.sqrt(dx * dx + dy * dy);
  const share = (length - mark.radius - 1) / length;
  return { x1, y1, x2: x1 + dx * share, y2: y1 + dy * share, colour };
}

/** In pixels: a label nearer than this is seen to be its actor's. */
const LEAST_LEADER = 12;

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The box shifted into the picture; one that is larger begins at the top left. */
function within(box: Box, { width, height }: Size): Box {
  const x = shiftInto(box.left, box.right, width);
  const y = shiftInto(box.top, box.bottom, height);
  return shifted(box, x, y);
}

function shiftInto(first: number, last: number, length: number): number {
  const back = Math.min(0, length - MARGIN - last);
  return Math.max(MARGIN - first, back);
}
