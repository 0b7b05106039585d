import { CHANNELS } from "../filter/channels.ts";
import type { Channel } from "../filter/channels.ts";
import type { SelectedPair, Selection } from "../filter/selection.ts";
import { DIMMED } from "./focus.ts";
import type { Focus } from "./focus.ts";
import { rootScale } from "./root-scale.ts";
import type { Lengths } from "./root-scale.ts";
import type { ActorMark, Dash, PairMark } from "./scene.ts";
import type { Theme } from "./themes.ts";

const WIDTHS: Lengths = { least: 1, most: 6 };
const HAIRLINE_WIDTH = 0.5;

/**
 * The opacity of a hairline: a meeting of n has n(n − 1) / 2 lines, which together would outweigh
 * those of all who spoke to each other alone. Newman's weight of each, 1 / (n − 1), would be
 * invisible from ten on, so all have the same.
 */
const HAIRLINE = 0.3;

/** A line that one publisher alone tells of is paler than the others. */
export const SINGLE_SOURCE = 0.55;

/** What the marks of pairs are made from. */
export interface PairInput {
  selection: Selection;
  actors: readonly ActorMark[];
  theme: Theme;
  focus: Focus | undefined;
  /** Whether the colours are the actors', and lines have none. */
  isNeutral: boolean;
  /** The most contacts that widths are to scale with; by default those of the selection. */
  largest?: number;
}

/**
 * The lines between drawn actors: what is out of focus lowest, then hairlines, then by contacts,
 * the lines of the chosen on top.
 */
export function createPairMarks(input: PairInput): PairMark[] {
  const { selection, actors, focus } = input;
  const places = new Map(actors.map((mark) => [mark.actor, mark]));
  const largest =
    input.largest ?? selection.pairs.reduce((most, { contacts }) => Math.max(most, contacts), 0);
  const marks: PairMark[] = [];
  for (const pair of selection.pairs) {
    const source = places.get(pair.source);
    const target = places.get(pair.target);
    if (source === undefined || target === undefined) continue;
    marks.push({
      source: pair.source,
      target: pair.target,
      x1: source.x,
      y1: source.y,
      x2: target.x,
      y2: target.y,
      width: pair.hairline ? HAIRLINE_WIDTH : rootScale(pair.contacts, largest, WIDTHS),
      ...strokeOf(pair, input),
      hairline: pair.hairline,
      singleSource: pair.singleSource,
      contacts: pair.contacts,
      ...emphasisOf(pair, focus),
    });
  }
  return marks.sort(inPaintingOrder);
}

/** Only what occurred counts for channel and dash: a planned meeting brings nobody together in person. */
function strokeOf(
  pair: SelectedPair,
  { theme, isNeutral }: PairInput,
): { dash: Dash; channel: Channel; colour: string } {
  const channel = CHANNELS.find((each) => pair[each] > 0) ?? "unspecified";
  if (pair.occurred === 0) return { dash: "faint", channel, colour: theme.muted };
  return { dash: dashOf(pair), channel, colour: isNeutral ? theme.neutral : theme[channel] };
}

function dashOf(pair: SelectedPair): Dash {
  if (pair.inPerson > 0) return "solid";
  return pair.remote === pair.occurred ? "dashed" : "dotted";
}

function emphasisOf(
  { source, target, singleSource, hairline }: SelectedPair,
  focus: Focus | undefined,
): { opacity: number; chosen: boolean } {
  const full = hairline ? HAIRLINE : singleSource ? SINGLE_SOURCE : 1;
  if (focus === undefined) return { opacity: full, chosen: false };
  const chosen = focus.joins(source, target);
  const dimmed = hairline ? DIMMED * HAIRLINE : DIMMED;
  return { opacity: chosen ? full : dimmed, chosen };
}

function inPaintingOrder(a: PairMark, b: PairMark): number {
  return (
    Number(a.chosen) - Number(b.chosen) ||
    Number(b.hairline) - Number(a.hairline) ||
    a.contacts - b.contacts ||
    a.source - b.source ||
    a.target - b.target
  );
}
