import type { GraphFile } from "../model/graph-file.ts";
import { covers, crosses, overlaps } from "./boxes.ts";
import type { Box } from "./boxes.ts";
import { DIMMED } from "./focus.ts";
import type { Focus } from "./focus.ts";
import { measureText, truncateText } from "./measure-text.ts";
import type { Size } from "./projection.ts";
import type { ActorMark, LabelMark, PairMark } from "./scene.ts";
import type { Theme } from "./themes.ts";

/** In pixels: the font's size, and how far letters reach over and under the base line. */
const LABEL_SIZE = 13;
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
  pairs: readonly PairMark[];
  /** How many labels at most where nothing is in focus. */
  budget: number;
  hover: number | null;
  /** The partners of the one under the pointer: they come next. */
  beside: ReadonlySet<number>;
}

/**
 * Where the first have no room, further ones are tried, to this many times the budget: a crowded
 * picture rather has few labels than those of actors that matter little.
 */
const TRIALS = 3;

/** What labels keep clear of. */
interface Obstacles {
  labels: Box[];
  actors: readonly ActorMark[];
  pairs: readonly PairMark[];
}

/**
 * Labels that overlap neither each other nor an actor in focus, and as few lines as can be, given
 * out in order of importance: the chosen and the one under the pointer first, then by contacts. In
 * focus the partners are labelled and nobody else.
 */
export function placeLabels(input: LabelInput): LabelMark[] {
  const { focus, size, theme } = input;
  const ranked = rankActors(input);
  const budget = focus === undefined ? input.budget + input.beside.size : ranked.length;
  const obstacles: Obstacles = {
    labels: [],
    actors: input.actors.filter(({ opacity }) => opacity === 1),
    pairs: input.pairs.filter(({ opacity }) => opacity > DIMMED),
  };
  const labels: LabelMark[] = [];
  for (const mark of ranked) {
    const forced = isForced(input, mark);
    if (labels.length >= budget && !forced) break;
    const text = textOf(input, mark);
    const box = text === "" ? undefined : findPlace(mark, text, size, obstacles, forced);
    if (box === undefined) continue;
    obstacles.labels.push(box);
    labels.push(labelOf(theme, mark, text, box));
  }
  return labels;
}

function rankActors(input: LabelInput): ActorMark[] {
  const { focus, actors } = input;
  const ranked = actors
    .filter((mark) => focus === undefined || isForced(input, mark) || focus.near.has(mark.actor))
    .sort(
      (a, b) =>
        Number(isForced(input, b)) - Number(isForced(input, a)) ||
        Number(input.beside.has(b.actor)) - Number(input.beside.has(a.actor)) ||
        b.contacts - a.contacts ||
        a.actor - b.actor,
    );
  return focus === undefined
    ? ranked.slice(0, Math.max(1, input.budget * TRIALS + input.beside.size))
    : ranked;
}

function isForced({ hover }: LabelInput, mark: ActorMark): boolean {
  return mark.chosen || mark.actor === hover;
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

/** In a crowd a label slides along its actor until it finds room. */
function findPlace(
  mark: ActorMark,
  text: string,
  size: Size,
  obstacles: Obstacles,
  forced: boolean,
): Box | undefined {
  const width = measureText(text, LABEL_SIZE);
  const usual = inside(usualPlaces(mark, width), width, size);
  const free = resolveBox(usual, mark, obstacles, false);
  if (free) return free;
  const slid = inside(slidPlaces(mark, width), width, size);
  return resolveBox(slid, mark, obstacles, false) ?? coverOthers();

  function coverOthers(): Box | undefined {
    return forced ? resolveBox(usual, mark, obstacles, true) : undefined;
  }
}

type Place = readonly [left: number, top: number];

/** The best place first: right, left, above, below, then the corners. */
function usualPlaces({ x, y, radius }: ActorMark, width: number): Place[] {
  const height = ASCENT + DESCENT;
  const reach = radius + GAP;
  // The corners lie on the circle: at 45 degrees it is 0.71 of the radius out.
  const corner = radius * 0.71 + GAP / 2;
  return [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x - width / 2, y - reach - height],
    [x - width / 2, y + reach],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ];
}

/** Shares of its radius, and of a label's width, by which a label stands off the middle. */
const SLIDES = [0.25, 0.5, 0.75, 1];

/** At the sides up and down, above and below to both sides, as far as the label still touches its actor. */
function slidPlaces({ x, y, radius }: ActorMark, width: number): Place[] {
  const height = ASCENT + DESCENT;
  return SLIDES.flatMap((share) => [share, -share]).flatMap((share): Place[] => {
    const down = share * (radius + height / 2);
    // The label's nearer edge, not its middle, meets the circle.
    const edge = Math.max(0, Math.abs(down) - height / 2);
    const out = Math.sqrt(Math.max(0, radius ** 2 - edge ** 2)) + GAP;
    const along = share * (width / 2);
    return [
      [x + out, y - height / 2 + down],
      [x - out - width, y - height / 2 + down],
      [x - width / 2 + along, y - radius - GAP - height],
      [x - width / 2 + along, y + radius + GAP],
    ];
  });
}

function inside(places: readonly Place[], width: number, size: Size): Box[] {
  const height = ASCENT + DESCENT;
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

/** The free box that the fewest lines cross. A forced label may lie over other actors, but over no label. */
function resolveBox(
  boxes: readonly Box[],
  own: ActorMark,
  { labels, actors, pairs }: Obstacles,
  forced: boolean,
): Box | undefined {
  const apart = boxes.filter((box) => !labels.some((other) => overlaps(box, other, SPACING)));
  const clear = apart.filter((box) => !actors.some((mark) => mark !== own && covers(mark, box)));
  let best: Box | undefined;
  let fewest = Infinity;
  for (const box of clear.length === 0 && forced ? apart : clear) {
    const crossings = pairs.reduce((sum, line) => sum + Number(crosses(line, box)), 0);
    if (crossings >= fewest) continue;
    best = box;
    fewest = crossings;
  }
  return best;
}
