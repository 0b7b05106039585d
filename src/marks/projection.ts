import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import type { Camera } from "../state/view.ts";

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * From coordinates of the graph file, where y points up, to pixels, where it points down:
 * `offsetX + x × scale` and `offsetY − y × scale`.
 */
export interface Projection {
  scale: number;
  offsetX: number;
  offsetY: number;
}

/** Room around the layout for radii and labels: a share of the shorter side, in pixels at least and at most. */
const PADDING = { share: 0.08, least: 24, most: 56 };

/**
 * The projection that fits the whole layout of a level into a size, then looks through the camera
 * (null shows everything). Filters do not count: places never move.
 */
export function fitProjection(
  graph: GraphFile,
  level: Level,
  size: Size,
  camera: Camera | null,
): Projection {
  const whole = fitWhole(graph, level, size);
  const { x, y, ratio } = camera ?? { ...whole.centre, ratio: 1 };
  const scale = whole.scale / ratio;
  return { scale, offsetX: size.width / 2 - x * scale, offsetY: size.height / 2 + y * scale };
}

/** The camera that makes `fitProjection` give this projection. */
export function cameraOfProjection(
  graph: GraphFile,
  level: Level,
  size: Size,
  projection: Projection,
): Camera {
  const { scale, offsetX, offsetY } = projection;
  return {
    x: (size.width / 2 - offsetX) / scale,
    y: (offsetY - size.height / 2) / scale,
    ratio: fitWhole(graph, level, size).scale / scale,
  };
}

/** A layout of one actor, or of none, has no extent: its scale is 1. */
function fitWhole(
  graph: GraphFile,
  level: Level,
  { width, height }: Size,
): { scale: number; centre: { x: number; y: number } } {
  const x = extentOf(graph.levels[level].x);
  const y = extentOf(graph.levels[level].y);
  const share = Math.min(width, height) * PADDING.share;
  const padding = Math.min(PADDING.most, Math.max(PADDING.least, share));
  const across = Math.max(1, width - 2 * padding) / x.length;
  const down = Math.max(1, height - 2 * padding) / y.length;
  const scale = Math.min(across, down);
  return { scale: scale === Infinity ? 1 : scale, centre: { x: x.middle, y: y.middle } };
}

function extentOf(places: readonly (number | null)[]): { middle: number; length: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const place of places) {
    if (place === null) continue;
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  if (least > most) return { middle: 0, length: 0 };
  return { middle: (least + most) / 2, length: most - least };
}
