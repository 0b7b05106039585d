import { covers, crosses, distanceTo, overlaps } from "./boxes.ts";
import type { Box, Segment } from "./boxes.ts";
import type { Size } from "./projection.ts";
import { measureText } from "./measure-text.ts";
import type { ActorMark, LabelMark } from "./scene.ts";
import { MARGIN, SPACING } from "./settle.ts";

/** In pixels: how far letters reach over and under the base line. */
const ASCENT = 10;
export const DESCENT = 3;
export const HEIGHT = ASCENT + DESCENT;

/** In pixels: from a mark to its label. */
const GAP = 4;

/** The box that a label fills. */
export function boxOfLabel({ text, x, y, size }: LabelMark): Box {
  const right = x + measureText(text, size);
  return { left: x, top: y - ASCENT, right, bottom: y + DESCENT };
}

/** What labels keep clear of. */
export interface Obstacles {
  labels: Box[];
  actors: readonly ActorMark[];
  lines: readonly Segment[];
}

/** What a label may lie over where it finds no free place: no actor, smaller ones, or any. */
export type Cover = "none" | "smaller" | "any";

/**
 * Where the label of an actor stands, or undefined where there is no room for it. Tried in turn:
 *
 *   1. beside it, above and below, at its corners
 *   2. slid along its edge
 *   3. a little off
 *   4. as 1 and 2, though another actor is nearer
 *   5. over other actors, as few and as small as can be, so far as it may
 *
 * Of the places of one kind the one that fewest lines cross. It never lies over another label.
 */
export function findPlace(
  mark: ActorMark,
  width: number,
  size: Size,
  obstacles: Obstacles,
  cover: Cover,
): Box | undefined {
  const boxesAt = (places: readonly Place[]): Box[] => apart(places, width, size, obstacles);
  const pick = (boxes: readonly Box[]): Box | undefined => fewestCrossings(boxes, obstacles);
  const isOwn = (box: Box): boolean => readsAsOwn(box, mark, obstacles);
  const usual = boxesAt(usualPlaces(mark, width));
  const clearUsual = clear(usual, mark, obstacles);
  const first = pick(clearUsual.filter(isOwn));
  if (first !== undefined) return first;
  const slid = boxesAt(slidPlaces(mark, width));
  const clearSlid = clear(slid, mark, obstacles);
  const off = (): Box[] => clear(boxesAt(offPlaces(mark, width)), mark, obstacles);
  return (
    pick(clearSlid.filter(isOwn)) ??
    pick(off().filter(isOwn)) ??
    pick(clearUsual) ??
    pick(clearSlid) ??
    (cover === "none" ? undefined : leastCovering([...usual, ...slid], mark, obstacles, cover))
  );
}

/** Whether no other actor is as near to a label as its own. */
function readsAsOwn(box: Box, own: ActorMark, { actors }: Obstacles): boolean {
  const distance = distanceTo(own, box);
  return !actors.some((mark) => mark !== own && distanceTo(mark, box) <= distance);
}

type Place = readonly [left: number, top: number];

/** The best place first: right, left, above, below, then the corners. */
function usualPlaces({ x, y, radius }: ActorMark, width: number, off = 0): Place[] {
  const reach = radius + GAP + off;
  // The corners lie on the circle: at 45 degrees it is 0.71 of the radius out.
  const corner = (radius + off) * 0.71 + GAP / 2;
  return [
    [x + reach, y - HEIGHT / 2],
    [x - reach - width, y - HEIGHT / 2],
    [x - width / 2, y - reach - HEIGHT],
    [x - width / 2, y + reach],
    [x + corner, y - corner - HEIGHT],
    [x + corner, y + corner],
    [x - corner - width, y - corner - HEIGHT],
    [x - corner - width, y + corner],
  ];
}

/** Shares of its radius, and of a label's width, by which a label stands off the middle. */
const SLIDES = [0.25, 0.5, 0.75, 1];

/** At the sides up and down, above and below to both sides, as far as the label still touches its actor. */
function slidPlaces({ x, y, radius }: ActorMark, width: number, off = 0): Place[] {
  return SLIDES.flatMap((share) => [share, -share]).flatMap((share): Place[] => {
    const down = share * (radius + HEIGHT / 2);
    // The label's nearer edge, not its middle, meets the circle.
    const edge = Math.max(0, Math.abs(down) - HEIGHT / 2);
    const out = Math.sqrt(Math.max(0, radius ** 2 - edge ** 2)) + GAP + off;
    const along = share * (width / 2);
    return [
      [x + out, y - HEIGHT / 2 + down],
      [x - out - width, y - HEIGHT / 2 + down],
      [x - width / 2 + along, y - radius - GAP - off - HEIGHT],
      [x - width / 2 + along, y + radius + GAP + off],
    ];
  });
}

/** In pixels: how far off its actor a label may stand, the nearest first. */
const OFF = [5, 10, 15];

function offPlaces(mark: ActorMark, width: number): Place[] {
  return OFF.flatMap((off) => usualPlaces(mark, width, off).concat(slidPlaces(mark, width, off)));
}

/** The boxes that lie within the picture and over no label. */
function apart(places: readonly Place[], width: number, size: Size, { labels }: Obstacles): Box[] {
  return places
    .map(([left, top]) => ({ left, top, right: left + width, bottom: top + HEIGHT }))
    .filter(
      (box) =>
        box.left >= MARGIN &&
        box.top >= MARGIN &&
        box.right <= size.width - MARGIN &&
        box.bottom <= size.height - MARGIN &&
        !labels.some((other) => overlaps(box, other, SPACING)),
    );
}

function clear(boxes: readonly Box[], own: ActorMark, { actors }: Obstacles): Box[] {
  return boxes.filter((box) => !actors.some((mark) => mark !== own && covers(mark, box)));
}

function fewestCrossings(boxes: readonly Box[], { lines }: Obstacles): Box | undefined {
  return leastOf(boxes, (box) => lines.reduce((sum, line) => sum + Number(crosses(line, box)), 0));
}

/** A higher actor is covered by no lower one's label, but for that of the chosen. */
function leastCovering(
  boxes: readonly Box[],
  own: ActorMark,
  { actors }: Obstacles,
  cover: Cover,
): Box | undefined {
  return leastOf(boxes, (box) => {
    let area = 0;
    for (const mark of actors) {
      if (mark === own || !covers(mark, box)) continue;
      if (cover === "smaller" && mark.radius >= own.radius) return Infinity;
      area += mark.radius * mark.radius;
    }
    return area;
  });
}

/** The first of those that cost least, or undefined where each costs without end. */
function leastOf(boxes: readonly Box[], costOf: (box: Box) => number): Box | undefined {
  let best: Box | undefined;
  let least = Infinity;
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost >= least) continue;
    best = box;
    least = cost;
  }
  return best;
}
