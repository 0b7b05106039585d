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
  return { scale: graph.levels[level].x.length, offsetX: size.width, offsetY: camera?.y ?? 0 };
}

/** The camera that makes `fitProjection` give this projection. */
export function cameraOfProjection(
  graph: GraphFile,
  level: Level,
  size: Size,
  projection: Projection,
): Camera {
  return { x: graph.levels[level].x.length, y: size.width, ratio: projection.scale };
}
