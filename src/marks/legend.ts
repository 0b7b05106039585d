import type { MessageKey, Messages } from "../messages/messages.ts";
import type { ActorMark, Dash, PairMark, Scene, Shape } from "./scene.ts";
import { THEME_COLOURS } from "./themes.ts";

/** One line of the legend: what a stroke or a shape of this Scene stands for. */
export type LegendEntry =
  | { kind: "line"; dash: Dash; colour: string; width: number; text: string }
  | { kind: "shape"; shape: Shape; colour: string; italic: boolean; text: string };

interface LineRow {
  key: MessageKey;
  width: number;
  stands: (mark: PairMark) => boolean;
}

const LINE_WIDTH = 2;

const LINES: readonly LineRow[] = [
  { key: "legend.solid", width: LINE_WIDTH, stands: ({ dash }) => dash === "solid" },
  { key: "legend.dashed", width: LINE_WIDTH, stands: ({ dash }) => dash === "dashed" },
  { key: "legend.dotted.remote", width: LINE_WIDTH, stands: isDotted("remote") },
  { key: "legend.dotted.letter", width: LINE_WIDTH, stands: isDotted("letter") },
  { key: "legend.dotted.unspecified", width: LINE_WIDTH, stands: isDotted("unspecified") },
  { key: "legend.faint", width: LINE_WIDTH, stands: ({ dash }) => dash === "faint" },
  { key: "legend.hairline", width: 0.5, stands: ({ hairline }) => hairline },
];

interface ShapeRow {
  key: MessageKey;
  stands: (mark: ActorMark) => boolean;
}

const SHAPES: readonly ShapeRow[] = [
  { key: "kind.person", stands: ({ shape, unnamed }) => shape === "disc" && !unnamed },
  { key: "kind.office", stands: ({ unnamed }) => unnamed },
  { key: "kind.state", stands: ({ shape }) => shape === "square" },
  { key: "kind.organisation", stands: ({ shape }) => shape === "ring" },
];

/** The legend of what stands in a Scene, and of nothing else: its lines, then its shapes. */
export function legendOf(messages: Messages, scene: Scene): LegendEntry[] {
  const { ink } = THEME_COLOURS[scene.theme];
  const entries: LegendEntry[] = [];
  for (const { key, width, stands } of LINES) {
    const mark = scene.pairs.find(stands);
    if (mark === undefined) continue;
    const { dash, colour } = mark;
    entries.push({ kind: "line", dash, colour, width, text: messages.t(key) });
  }
  for (const { key, stands } of SHAPES) {
    const mark = scene.actors.find(stands);
    if (mark === undefined) continue;
    const { shape, unnamed } = mark;
    entries.push({ kind: "shape", shape, colour: ink, italic: unnamed, text: messages.t(key) });
  }
  return entries;
}

function isDotted(channel: PairMark["channel"]): (mark: PairMark) => boolean {
  return (mark) => mark.dash === "dotted" && mark.channel === channel;
}
