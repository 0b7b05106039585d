import type { GraphFile } from "../model/graph-file.ts";
import type { Focus } from "./focus.ts";
import { measureText, truncateText } from "./measure-text.ts";
import type { Size } from "./projection.ts";
import type { ActorMark, LabelMark } from "./scene.ts";
import type { Theme } from "./themes.ts";

/** In pixels: the font's size, and how far letters reach over and under the base line. */
export const LABEL_SIZE = 13;
const ASCENT = 10;
const DESCENT = 3;

/** In pixels: from a mark to its label, between two labels, and from the edge of the picture. */
const GAP = 4;
const SPACING = 2;
const MARGIN = 2;

/** The longest label: pixels at most, and a share of the picture's width. */
const LONGEST = { pixels: 260, share: 0.45 };

export interface LabelInput {
  graph: GraphFile;
  size: Size;
  theme: Theme;
  focus: Focus | undefined;
  actors: readonly ActorMark[];
  /** How many labels at most where nothing is in focus. */
  budget: number;
  hover: number | null;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Labels that overlap neither each other nor an actor in focus, given out in order of importance:
 * the chosen and the one under the pointer first, then by contacts. In focus the partners are
 * labelled and nobody else.
 */
export function placeLabels(input: LabelInput): LabelMark[] {
  const { focus, actors, hover } = input;
  const isForced = (mark: ActorMark): boolean => mark.chosen || mark.actor === hover;
  const ranked = actors
    .filter((mark) => focus === undefined || isForced(mark) || focus.near.has(mark.actor))
    .sort(
      (a, b) =>
        Number(isForced(b)) - Number(isForced(a)) || b.contacts - a.contacts || a.actor - b.actor,
    );
  const budget = focus === undefined ? input.budget : ranked.length;
  const obstacles = actors.filter(({ opacity }) => opacity === 1);
  const taken: Box[] = [];
  const labels: LabelMark[] = [];
  for (const mark of ranked) {
    const forced = isForced(mark);
    if (labels.length >= budget && !forced) break;
    const text = textOf(input, mark);
    const boxes = findBoxes(mark, measureText(text, LABEL_SIZE), input.size);
    const free = boxes.filter((box) => !taken.some((other) => overlaps(box, other)));
    // A forced label may lie over other actors, but over no label.
    const box =
      free.find((each) => isClear(each, mark, obstacles)) ?? (forced ? free[0] : undefined);
    if (box === undefined || text === "") continue;
    taken.push(box);
    labels.push(labelOf(input.theme, mark, text, box));
  }
  return labels;
}

function textOf({ graph, size }: LabelInput, mark: ActorMark): string {
  const limit = Math.min(LONGEST.pixels, size.width * LONGEST.share);
  return truncateText(graph.actors.name[mark.actor] ?? "", LABEL_SIZE, limit);
}

function labelOf(theme: Theme, mark: ActorMark, text: string, box: Box): LabelMark {
  return {
    actor: mark.actor,
    text,
    x: box.left,
    y: box.bottom - DESCENT,
    size: LABEL_SIZE,
    italic: mark.unnamed,
    colour: theme.ink,
    halo: theme.paper,
    opacity: 1,
  };
}

/** Where a label may stand, the best place first: right, left, above, below, then the corners. */
function findBoxes({ x, y, radius }: ActorMark, width: number, size: Size): Box[] {
  const height = ASCENT + DESCENT;
  const reach = radius + GAP;
  // The corners lie on the circle: at 45 degrees it is 0.71 of the radius out.
  const corner = radius * 0.71 + GAP / 2;
  const places: readonly (readonly [left: number, top: number])[] = [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x - width / 2, y - reach - height],
    [x - width / 2, y + reach],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ];
  return places
    .map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }))
    .filter(
      ({ left, top, right, bottom }) =>
        left >= MARGIN &&
        top >= MARGIN &&
        right <= size.width - MARGIN &&
        bottom <= size.height - MARGIN,
    );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right + SPACING &&
    b.left < a.right + SPACING &&
    a.top < b.bottom + SPACING &&
    b.top < a.bottom + SPACING
  );
}

function isClear(box: Box, own: ActorMark, obstacles: readonly ActorMark[]): boolean {
  return obstacles.every((mark) => mark === own || !covers(mark, box));
}

/** Whether the nearest point of the box lies within the circle around a mark. */
function covers({ x, y, radius }: ActorMark, box: Box): boolean {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return dx * dx + dy * dy < radius * radius;
}
