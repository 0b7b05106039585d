/** A place in a layout; `weight` is the sum of its pairs' weights. */
export interface Point {
  id: string;
  x: number;
  y: number;
  weight: number;
}

/** Places lie within this distance of the middle, in both directions. */
const EXTENT = 1000;
/**
 * A page leaves a graph from half as much again in width as in height to twice as much; moving
 * actors apart makes the layout a little rounder afterwards.
 */
const WIDE = 1.7;

/**
 * Turns a layout to a standing that small changes of the data keep: its long axis lies across, the
 * actor with most weight to the left of the middle and above it.
 */
export function orient(points: readonly Point[]): Point[] {
  const centred = centre(points);
  const [cos, sin] = longAxisOf(centred);
  const turned = centred.map(({ id, x, y, weight }) => {
    return { id, x: x * cos + y * sin, y: y * cos - x * sin, weight };
  });
  const anchor = turned.reduce<Point | undefined>(
    (most, point) => (most === undefined || point.weight > most.weight ? point : most),
    undefined,
  );
  const flipX = (anchor?.x ?? 0) > 0 ? -1 : 1;
  const flipY = (anchor?.y ?? 0) < 0 ? -1 : 1;
  return fit(turned.map(({ id, x, y, weight }) => ({ id, x: x * flipX, y: y * flipY, weight })));
}

/**
 * Gives the crowded middle more room and draws far outliers in: a distance from the middle becomes
 * its square root, measured against the farthest, and the directions stay.
 */
export function unfold(points: readonly Point[]): Point[] {
  const centred = centre(points);
  const distances = centred.map(({ x, y }) => Math.sqrt(x * x + y * y));
  const farthest = Math.max(...distances);
  return centred.map(({ id, x, y, weight }, index) => {
    const distance = distances[index] ?? 0;
    const factor = distance > 0 ? Math.sqrt(Math.sqrt(farthest / distance)) : 1;
    return { id, x: x * factor, y: y * factor, weight };
  });
}

/** Stretches a layout across, up to 1.7 times as wide, towards the shape of a page. */
export function widen(points: readonly Point[]): Point[] {
  const [left, right] = boundsOf(points.map(({ x }) => x));
  const [bottom, top] = boundsOf(points.map(({ y }) => y));
  const wanted = right > left ? (WIDE * (top - bottom)) / (right - left) : 1;
  const factor = Math.min(WIDE, Math.max(1, wanted));
  return points.map(({ id, x, y, weight }) => ({ id, x: x * factor, y, weight }));
}

/** Scales a layout evenly into the extent and puts its middle at 0, with two decimals. */
export function fit(points: readonly Point[]): Point[] {
  const [left, right] = boundsOf(points.map(({ x }) => x));
  const [bottom, top] = boundsOf(points.map(({ y }) => y));
  const size = Math.max(right - left, top - bottom);
  const scale = size > 0 ? (2 * EXTENT) / size : 1;
  const round = (value: number): number => Math.round(value * scale * 100) / 100 || 0;
  return points.map(({ id, x, y, weight }) => {
    return { id, x: round(x - (left + right) / 2), y: round(y - (bottom + top) / 2), weight };
  });
}

function centre(points: readonly Point[]): Point[] {
  const count = Math.max(1, points.length);
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
  return points.map(({ id, x, y, weight }) => ({ id, x: x - meanX, y: y - meanY, weight }));
}

/** The direction in which centred points spread most: the first eigenvector of their covariance. */
function longAxisOf(points: readonly Point[]): readonly [cos: number, sin: number] {
  const xx = points.reduce((sum, { x }) => sum + x * x, 0);
  const yy = points.reduce((sum, { y }) => sum + y * y, 0);
  const xy = points.reduce((sum, { x, y }) => sum + x * y, 0);
  const half = (xx - yy) / 2;
  const largest = (xx + yy) / 2 + Math.sqrt(half * half + xy * xy);
  const length = Math.sqrt(xy * xy + (largest - xx) * (largest - xx));
  if (length === 0) return xx >= yy ? [1, 0] : [0, 1];
  return [xy / length, (largest - xx) / length];
}

function boundsOf(values: readonly number[]): readonly [least: number, most: number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
