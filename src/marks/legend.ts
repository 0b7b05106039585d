import { isolated } from "../messages/direction.ts";
import type { MessageKey, Messages } from "../messages/messages.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { Colouring } from "../state/view.ts";
import { SINGLE_SOURCE } from "./pair-marks.ts";
import type { ActorMark, Dash, PairMark, Scene, Shape } from "./scene.ts";
import { THEME_COLOURS } from "./themes.ts";

/** One line of the legend: what a stroke or a shape of this Scene stands for. */
export type LegendEntry =
  | { kind: "line"; dash: Dash; colour: string; width: number; opacity: number; text: string }
  | { kind: "shape"; shape: Shape; colour: string; italic: boolean; text: string };

interface LineRow {
  key: MessageKey;
  stands: (mark: PairMark) => boolean;
}

const LINE_WIDTH = 2;

const LINES: readonly LineRow[] = [
  { key: "legend.solid", stands: ({ dash }) => dash === "solid" },
  { key: "legend.dashed", stands: ({ dash }) => dash === "dashed" },
  { key: "legend.dotted.remote", stands: isDotted("remote") },
  { key: "legend.dotted.letter", stands: isDotted("letter") },
  { key: "legend.dotted.unspecified", stands: isDotted("unspecified") },
  { key: "legend.faint", stands: ({ dash }) => dash === "faint" },
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

/** The legend of what stands in a Scene, and of nothing else: its lines, its shapes, its colours. */
export function legendOf(messages: Messages, scene: Scene, graph: GraphFile): LegendEntry[] {
  const { ink, control } = THEME_COLOURS[scene.theme];
  const entries: LegendEntry[] = [];
  for (const { key, stands } of LINES) {
    const mark = scene.pairs.find(stands);
    if (mark === undefined) continue;
    const { dash, colour } = mark;
    entries.push({
      kind: "line",
      dash,
      colour,
      width: LINE_WIDTH,
      opacity: 1,
      text: messages.t(key),
    });
  }
  // A hairline has the colour and dash of its channel: only its width says more.
  const hairline = scene.pairs.find((mark) => mark.hairline);
  if (hairline !== undefined) {
    const text = messages.t("legend.hairline");
    entries.push({
      kind: "line",
      dash: "solid",
      colour: control,
      width: hairline.width,
      opacity: 1,
      text,
    });
  }
  // As pale as such a line is where nothing is in focus.
  const paler = scene.pairs.find((mark) => mark.singleSource && !mark.hairline);
  if (paler !== undefined) {
    const { dash, colour } = paler;
    const text = messages.t("legend.singleSource");
    const opacity = SINGLE_SOURCE;
    entries.push({ kind: "line", dash, colour, width: LINE_WIDTH, opacity, text });
  }
  for (const { key, stands } of SHAPES) {
    const mark = scene.actors.find(stands);
    if (mark === undefined) continue;
    const { shape, unnamed } = mark;
    entries.push({ kind: "shape", shape, colour: ink, italic: unnamed, text: messages.t(key) });
  }
  return [...entries, ...groupEntries(messages, scene, graph)];
}

/** One colour each, in the order of the palette, the rest last. */
function groupEntries(messages: Messages, scene: Scene, graph: GraphFile): LegendEntry[] {
  if (scene.colouring === "mode") return [];
  const { groups } = THEME_COLOURS[scene.theme];
  const firsts = new Map<string, ActorMark>();
  for (const mark of [...scene.actors].sort((a, b) => b.contacts - a.contacts)) {
    if (!mark.chosen && !firsts.has(mark.colour)) firsts.set(mark.colour, mark);
  }
  return groups.flatMap((colour) => {
    const mark = firsts.get(colour);
    if (mark === undefined) return [];
    const text = groupName(messages, scene.colouring, mark, graph);
    return [{ kind: "shape", shape: "disc", colour, italic: false, text } satisfies LegendEntry];
  });
}

/** A community has no name but that of whoever has most contacts in it. */
function groupName(
  { t }: Messages,
  colouring: Colouring,
  { actor, group }: ActorMark,
  { groups, actors }: GraphFile,
): string {
  if (group === null) return t("legend.otherGroups");
  if (colouring === "community")
    return t("legend.community", { name: isolated(actors.name[actor] ?? "") });
  return colouring === "mode" ? "" : (groups[colouring][group] ?? "");
}

function isDotted(channel: PairMark["channel"]): (mark: PairMark) => boolean {
  return (mark) => mark.dash === "dotted" && mark.channel === channel;
}
