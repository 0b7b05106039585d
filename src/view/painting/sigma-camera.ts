import type { CameraState } from "sigma/types";
import type { Projection, Size } from "../../marks/projection.ts";
import type { Placement } from "../../model/graph-file.ts";

/** The square, in coordinates of the graph file, that sigma takes for the whole. */
export interface Frozen {
  middleX: number;
  middleY: number;
  side: number;
}

/**
 * A square around a level's layout. sigma scales by its bounding box in ways that depend on the
 * shapes of box and page; with a fixed square none of that is left, and filters never move it.
 */
export function freezeLayout(placement: Placement): Frozen {
  const [left, right] = extentOf(placement.x);
  const [bottom, top] = extentOf(placement.y);
  return {
    middleX: (left + right) / 2,
    middleY: (bottom + top) / 2,
    side: Math.max(right - left, top - bottom) || 1,
  };
}

function extentOf(values: readonly (number | null)[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 0];
}

/** The state of sigma's camera under which it draws as the projection says. */
export function sigmaCameraOf(frozen: Frozen, size: Size, projection: Projection): CameraState {
  const { scale, offsetX, offsetY } = projection;
  const x = (size.width / 2 - offsetX) / scale;
  const y = (offsetY - size.height / 2) / scale;
  return {
    x: 0.5 + (x - frozen.middleX) / frozen.side,
    y: 0.5 + (y - frozen.middleY) / frozen.side,
    ratio: Math.min(size.width, size.height) / (scale * frozen.side),
    angle: 0,
  };
}

/** The projection by which sigma draws under a state of its camera. */
export function projectionOfSigma(frozen: Frozen, size: Size, camera: CameraState): Projection {
  const scale = Math.min(size.width, size.height) / (camera.ratio * frozen.side);
  const x = frozen.middleX + (camera.x - 0.5) * frozen.side;
  const y = frozen.middleY + (camera.y - 0.5) * frozen.side;
  return { scale, offsetX: size.width / 2 - x * scale, offsetY: size.height / 2 + y * scale };
}
