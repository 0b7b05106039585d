import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import type { Camera } from "../state/view.ts";

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A place in a layout, y pointing up. */
export interface Place {
  x: number;
  y: number;
}

/**
 * From the places of `createPlaces`, where y points up, to pixels, where it points down:
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
 * Where actors stand in a picture of a size, before the projection: where the graph file has them, or,
 * in a picture higher than wide, a quarter turned, so that a layout wider than high fills a phone, too.
 * Those with a pin stand there. Undefined for an actor without a place at that level.
 */
export function createPlaces(
  graph: GraphFile,
  level: Level,
  size: Size,
  pins: ReadonlyMap<number, Place> = new Map(),
): (actor: number) => Place | undefined {
  const { x, y } = graph.levels[level];
  const isTurned = turns(boundsOf(graph, level), size);
  return (actor) => {
    const [across, up] = [x[actor] ?? null, y[actor] ?? null];
    if (across === null || up === null) return undefined;
    const place = pins.get(actor) ?? { x: across, y: up };
    return isTurned ? turn(place) : place;
  };
}

/** Where a place of the graph file stands in a picture, in its pixels. */
export function pixelsOfPlace(
  graph: GraphFile,
  level: Level,
  size: Size,
  { scale, offsetX, offsetY }: Projection,
): (place: Place) => Place {
  const isTurned = turns(boundsOf(graph, level), size);
  return (place) => {
    const { x, y } = isTurned ? turn(place) : place;
    return { x: offsetX + x * scale, y: offsetY - y * scale };
  };
}

/** The place of the graph file that stands at a pixel of a picture. */
export function placeOfPixels(
  graph: GraphFile,
  level: Level,
  size: Size,
  { scale, offsetX, offsetY }: Projection,
): (pixels: Place) => Place {
  const isTurned = turns(boundsOf(graph, level), size);
  return (pixels) => {
    const place = { x: (pixels.x - offsetX) / scale, y: (offsetY - pixels.y) / scale };
    return isTurned ? turnBack(place) : place;
  };
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
  const whole = fitWhole(graph, level, size);
  const scale = whole.scale / (camera?.ratio ?? 1);
  const centre = camera === null ? whole.centre : { x: camera.x, y: camera.y };
  const { x, y } = whole.isTurned ? turn(centre) : centre;
  return { scale, offsetX: size.width / 2 - x * scale, offsetY: size.height / 2 + y * scale };
}

/** The camera that makes `fitProjection` give this projection. */
export function cameraOfProjection(
  graph: GraphFile,
  level: Level,
  size: Size,
  projection: Projection,
): Camera {
  const whole = fitWhole(graph, level, size);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const centre = placeOfPixels(graph, level, size, projection)(middle);
  return { ...centre, ratio: whole.scale / projection.scale };
}

/** A quarter, as the hands of a clock go. */
function turn({ x, y }: Place): Place {
  return { x: y, y: 0 - x };
}

function turnBack({ x, y }: Place): Place {
  return { x: 0 - y, y: x };
}

interface Bounds {
  x: Extent;
  y: Extent;
}

interface Extent {
  middle: number;
  length: number;
}

function boundsOf(graph: GraphFile, level: Level): Bounds {
  const { x, y } = graph.levels[level];
  return { x: extentOf(x), y: extentOf(y) };
}

function turns({ x, y }: Bounds, { width, height }: Size): boolean {
  return height > width && x.length > y.length;
}

/**
 * The scale and, in coordinates of the graph file, the centre. A layout of one actor, or of none, has
 * no extent: its scale is 1.
 */
function fitWhole(
  graph: GraphFile,
  level: Level,
  size: Size,
): { scale: number; centre: Place; isTurned: boolean } {
  const bounds = boundsOf(graph, level);
  const isTurned = turns(bounds, size);
  const [alongX, alongY] = isTurned ? [bounds.y, bounds.x] : [bounds.x, bounds.y];
  const share = Math.min(size.width, size.height) * PADDING.share;
  const padding = Math.min(PADDING.most, Math.max(PADDING.least, share));
  const across = Math.max(1, size.width - 2 * padding) / alongX.length;
  const down = Math.max(1, size.height - 2 * padding) / alongY.length;
  const scale = Math.min(across, down);
  const centre = { x: bounds.x.middle, y: bounds.y.middle };
  return { scale: scale === Infinity ? 1 : scale, centre, isTurned };
}

function extentOf(places: readonly (number | null)[]): Extent {
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
