import type { GraphFile } from "../model/graph-file.ts";
import type { Box } from "./boxes.ts";
import type { Edits } from "./edits.ts";
import { DIMMED } from "./focus.ts";
import type { Focus } from "./focus.ts";
import { DESCENT, findPlace, HEIGHT } from "./label-places.ts";
import type { Cover, Obstacles } from "./label-places.ts";
import { measureText, truncateText } from "./measure-text.ts";
import type { Size } from "./projection.ts";
import type { ActorMark, LabelMark, Leader, PairMark } from "./scene.ts";
import { boxAround, leaderTo, settle } from "./settle.ts";
import type { Theme } from "./themes.ts";

/** In pixels. */
const LABEL_SIZE = 13;

/** The longest label: pixels at most, and a share of the picture's width. */
const LONGEST = { pixels: 260, share: 0.45 };

export interface LabelInput {
  graph: GraphFile;
  size: Size;
  theme: Theme;
  focus: Focus | undefined;
  actors: readonly ActorMark[];
  edits: Edits;
  /** How many labels at most where nothing is in focus; none there where it is 0. */
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

/**
 * So many of the first have their labels even where these must lie over smaller actors: a picture
 * that names others and not those whom it is about misleads. In a small picture they are fewer.
 */
const LEADING = { most: 12, pixelsEach: 12_000 };

/**
 * Labels that overlap neither each other nor, but for the foremost, an actor in focus, and as few
 * lines as can be. They are given out in order of importance to those in sight: the chosen and the
 * one under the pointer first, then by contacts. In focus the partners are labelled and nobody else.
 * The boxes join the obstacles.
 */
export function placeLabels(input: LabelInput, obstacles: Obstacles): LabelMark[] {
  const { focus, size, theme } = input;
  const ranked = rankActors(input);
  const isCounted = focus === undefined || input.budget === 0;
  const budget = isCounted ? input.budget + input.beside.size : ranked.length;
  const labels: LabelMark[] = [];
  for (const [rank, mark] of ranked.entries()) {
    if (labels.length >= budget && !isForced(input, mark)) break;
    const text = textOf(input, mark);
    const width = measureText(text, LABEL_SIZE);
    const cover = coverOf(input, mark, rank);
    const box = text === "" ? undefined : findPlace(mark, width, size, obstacles, cover);
    if (box === undefined) continue;
    obstacles.labels.push(box);
    labels.push(labelOf(theme, mark, text, box));
  }
  return labels;
}

/** What labels keep clear of before there are any: what is not dimmed. */
export function createObstacles(
  actors: readonly ActorMark[],
  pairs: readonly PairMark[],
): Obstacles {
  return {
    labels: [],
    actors: actors.filter(({ opacity }) => opacity === 1),
    lines: pairs.filter(({ opacity }) => opacity > DIMMED),
  };
}

/**
 * The labels that an editor moved, at their offsets or as near to them as they overlap no other, with
 * lines to those that stand far off. Those of actors that are dimmed or out of sight are left out.
 * The boxes join the obstacles.
 */
export function placeMovedLabels(
  input: LabelInput,
  obstacles: Obstacles,
): { labels: LabelMark[]; leaders: Leader[] } {
  const labels: LabelMark[] = [];
  const leaders: Leader[] = [];
  const { size, theme, edits } = input;
  for (const [actor, { x, y }] of edits.moved) {
    const mark = input.actors.find((each) => each.actor === actor);
    if (mark === undefined || edits.hidden.has(actor)) continue;
    if (mark.opacity < 1 || !isInSight(mark, size)) continue;
    const text = textOf(input, mark);
    if (text === "") continue;
    const own = { width: measureText(text, LABEL_SIZE), height: HEIGHT };
    const box = settle(boxAround(mark.x + x, mark.y + y, own), size, obstacles.labels);
    obstacles.labels.push(box);
    labels.push(labelOf(theme, mark, text, box));
    const leader = leaderTo(box, mark, theme.control);
    if (leader !== undefined) leaders.push(leader);
  }
  return { labels, leaders };
}

function rankActors(input: LabelInput): ActorMark[] {
  const { focus, actors, size, edits } = input;
  const ranked = actors
    .filter(({ actor }) => !edits.moved.has(actor))
    .filter(({ actor }) => !edits.hidden.has(actor) || actor === input.hover)
    .filter((mark) => focus === undefined || isForced(input, mark) || focus.near.has(mark.actor))
    .filter((mark) => isInSight(mark, size))
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

function isInSight({ x, y, radius }: ActorMark, { width, height }: Size): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius;
}

function coverOf(input: LabelInput, mark: ActorMark, rank: number): Cover {
  if (isForced(input, mark)) return "any";
  const { width, height } = input.size;
  const leading = Math.min(LEADING.most, (width * height) / LEADING.pixelsEach);
  return input.focus !== undefined || rank < leading ? "smaller" : "none";
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
