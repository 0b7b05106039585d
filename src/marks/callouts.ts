import { covers, crosses, overlaps } from "./boxes.ts";
import type { Box } from "./boxes.ts";
import type { AskedCallout } from "./edits.ts";
import type { Obstacles } from "./label-places.ts";
import { measureText, wrapText } from "./measure-text.ts";
import type { Place, Size } from "./projection.ts";
import type { ActorMark, CalloutMark, Leader } from "./scene.ts";
import { boxAround, DIRECTIONS, leaderTo, MARGIN, settle, SPACING } from "./settle.ts";
import type { Theme } from "./themes.ts";

/** In pixels. */
const TEXT = { size: 13, leading: 17, widest: 190, share: 0.4 };
const PADDING = { x: 7, y: 4 };

/** In pixels: how far a callout that was put nowhere stands off its actor, whose name needs room, too. */
const RINGS = [26, 48, 76, 110, 150] as const;

/** What it costs to stand over a line, and over an actor for each square pixel of its radius. */
const COSTS = { line: 8, actor: 4 };

interface CalloutInput {
  asked: readonly AskedCallout[];
  size: Size;
  theme: Theme;
  actors: readonly ActorMark[];
  /** From a place in the graph file to pixels. */
  project: (place: Place) => Place;
  /** What they keep clear of. */
  obstacles: Obstacles;
}

interface PlacedCallouts {
  callouts: CalloutMark[];
  leaders: Leader[];
  boxes: Box[];
}

/**
 * Callouts in their boxes: at the place or the offset that was asked for, or as near to it as no other
 * box is; those that were put nowhere beside their actors, off actors and lines. Those of actors that
 * are not drawn, and at places out of sight, are left out.
 */
export function placeCallouts(input: CalloutInput): PlacedCallouts {
  const placed: PlacedCallouts = { callouts: [], leaders: [], boxes: [] };
  const { asked, size, theme } = input;
  // What was put somewhere has its place before what looks for one.
  const free = asked.filter(isFree);
  for (const callout of [...asked.filter((each) => !isFree(each)), ...free]) {
    const { at } = callout;
    const mark =
      at.kind === "actor" ? input.actors.find(({ actor }) => actor === at.actor) : undefined;
    const middle = at.kind === "place" ? input.project(at) : mark;
    if (middle === undefined || !isInSight(middle, size)) continue;
    const lines = wrapText(callout.text, TEXT.size, Math.min(TEXT.widest, size.width * TEXT.share));
    const box = placeBox(input, callout, middle, mark, sizeOf(lines), placed.boxes);
    placed.boxes.push(box);
    placed.callouts.push(markOf(callout, box, lines, theme));
    const leader = mark && leaderTo(box, mark, theme.control);
    if (leader !== undefined) placed.leaders.push(leader);
  }
  placed.callouts.sort((a, b) => a.index - b.index);
  return placed;
}

function isFree({ at }: AskedCallout): boolean {
  return at.kind === "actor" && at.offset === null;
}

function isInSight({ x, y }: Place, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function sizeOf(lines: readonly string[]): Size {
  const widest = lines.reduce((most, line) => Math.max(most, measureText(line, TEXT.size)), 0);
  return {
    width: widest + 2 * PADDING.x,
    height: lines.length * TEXT.leading + 2 * PADDING.y,
  };
}

function placeBox(
  { size, obstacles }: CalloutInput,
  { at }: AskedCallout,
  middle: Place,
  mark: ActorMark | undefined,
  own: Size,
  boxes: readonly Box[],
): Box {
  const taken = [...obstacles.labels, ...boxes];
  if (at.kind === "place" || mark === undefined) {
    return settle(boxAround(middle.x, middle.y, own), size, taken);
  }
  if (at.offset !== null) {
    return settle(boxAround(mark.x + at.offset.x, mark.y + at.offset.y, own), size, taken);
  }
  return findRoom(mark, own, size, { ...obstacles, labels: taken });
}

/** The place around an actor that costs least: near it, and over few lines and actors. */
function findRoom(mark: ActorMark, own: Size, size: Size, obstacles: Obstacles): Box {
  let best: Box | undefined;
  let least = Infinity;
  for (const ring of RINGS) {
    for (const [x, y] of DIRECTIONS) {
      const reach = mark.radius + ring;
      const box = boxAround(
        mark.x + x * (reach + own.width / 2),
        mark.y + y * (reach + own.height / 2),
        own,
      );
      if (!isClear(box, size, obstacles.labels)) continue;
      const cost = ring + costOf(box, obstacles);
      if (cost >= least) continue;
      best = box;
      least = cost;
    }
  }
  return (
    best ?? settle(boxAround(mark.x, mark.y - mark.radius - RINGS[0], own), size, obstacles.labels)
  );
}

function isClear(box: Box, { width, height }: Size, labels: readonly Box[]): boolean {
  const isWithin =
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= width - MARGIN &&
    box.bottom <= height - MARGIN;
  return isWithin && !labels.some((other) => overlaps(box, other, SPACING));
}

function costOf(box: Box, { actors, lines }: Obstacles): number {
  let cost = 0;
  for (const mark of actors) {
    if (covers(mark, box)) cost += COSTS.actor * mark.radius * mark.radius;
  }
  for (const line of lines) if (crosses(line, box)) cost += COSTS.line;
  return cost;
}

function markOf(
  { index }: AskedCallout,
  box: Box,
  lines: readonly string[],
  theme: Theme,
): CalloutMark {
  return {
    index,
    ...box,
    lines: lines.map((text, at) => ({
      text,
      x: box.left + PADDING.x,
      y: box.top + PADDING.y + at * TEXT.leading + TEXT.size,
    })),
    size: TEXT.size,
    colour: theme.ink,
    ground: theme.panel,
    border: theme.control,
  };
}
