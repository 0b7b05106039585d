/**
 * graph + selection + view ─ focus ─ edits ─ actors ─ pairs ─ callouts ─ labels ─▶ Scene
 *                            what a  what an  places,  strokes  placed without
 *                            choice  editor   radii             overlap
 *                            sets    changed
 *                            apart
 */
import { findPartners } from "../filter/neighbours.ts";
import type { Selection } from "../filter/selection.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { resolveChoice } from "../state/choice.ts";
import type { View } from "../state/view.ts";
import { createActorMarks } from "./actor-marks.ts";
import { resolveFocus } from "./focus.ts";
import { createGrouping } from "./groups.ts";
import { placeCallouts } from "./callouts.ts";
import { resolveEdits } from "./edits.ts";
import type { Obstacles } from "./label-places.ts";
import { createObstacles, placeLabels, placeMovedLabels } from "./labels.ts";
import { createPairMarks } from "./pair-marks.ts";
import { fitProjection, pixelsOfPlace } from "./projection.ts";
import type { Projection, Size } from "./projection.ts";
import type { CountScale } from "./root-scale.ts";
import type { Scene, ThemeName } from "./scene.ts";
import { THEME_COLOURS } from "./themes.ts";

export interface SceneInput {
  graph: GraphFile;
  /** What the View's filters leave, at the View's level. */
  selection: Selection;
  view: View;
  size: Size;
  theme: ThemeName;
  /** By default the View's camera over the whole layout. */
  projection?: Projection;
  /** How many labels at most where nothing is chosen; by default as the View asks: 12, more in a large picture. */
  labelBudget?: number;
  /** The counts that marks are scaled by; by default the largest of the selection. */
  scale?: CountScale;
  /** The actor under the pointer, by index: it is labelled. */
  hover?: number | null;
}

/** What a picture opens with: enough to be read at a glance, and more where there is more room. */
const LABELS = { least: 12, most: 40, pixelsEach: 45_000 };

/**
 * What is drawn for a View. Pairs and actors stand in the order in which they are painted, what is
 * chosen last; actors without a visible contact are left out, and their places stay free. Throws
 * where the selection is of another level than the View.
 */
export function composeScene(input: SceneInput): Scene {
  const { graph, selection, view, size } = input;
  if (selection.level !== view.level) {
    throw new Error(`a selection of level ${selection.level}, expected ${view.level}`);
  }
  const theme = THEME_COLOURS[input.theme];
  const projection = input.projection ?? fitProjection(graph, view.level, size, view.camera);
  const focus = resolveFocus(selection, resolveChoice(graph, view.choice), view.steps);
  const grouping = createGrouping(graph, view.level, view.colouring, theme.groups.length);
  const edits = resolveEdits(graph, view);
  const { pins } = edits;
  const actors = createActorMarks({
    graph,
    selection,
    projection,
    size,
    theme,
    focus,
    grouping,
    pins,
    ...(input.scale && { scale: input.scale }),
  });
  const pairs = createPairMarks({
    selection,
    actors,
    theme,
    focus,
    isNeutral: grouping !== undefined,
    ...(input.scale && { largest: input.scale.pair }),
  });
  const budget = input.labelBudget ?? labelBudgetOf(graph, view, size);
  const hover = input.hover ?? null;
  const beside = new Set(hover === null ? [] : findPartners(selection, hover).map(actorOf));
  const labelled = { graph, size, theme, focus, actors, edits, budget, hover, beside };
  const obstacles = createObstacles(actors, pairs);
  const moved = placeMovedLabels(labelled, obstacles);
  const project = pixelsOfPlace(graph, view.level, size, projection);
  const noted = placeCallouts({ asked: edits.callouts, size, theme, actors, project, obstacles });
  const leaders = [...moved.leaders, ...noted.leaders];
  const taken: Obstacles = {
    ...obstacles,
    labels: [...obstacles.labels, ...noted.boxes],
    lines: [...obstacles.lines, ...leaders],
  };
  return {
    width: size.width,
    height: size.height,
    theme: input.theme,
    background: theme.paper,
    actors,
    pairs,
    leaders,
    labels: [...moved.labels, ...placeLabels(labelled, taken)],
    callouts: noted.callouts,
    colouring: view.colouring,
  };
}

function labelBudgetOf(graph: GraphFile, { labels }: View, { width, height }: Size): number {
  if (labels === "chosen") return 0;
  if (labels === "all") return graph.actors.id.length;
  const fitting = Math.floor((width * height) / LABELS.pixelsEach);
  return Math.min(LABELS.most, Math.max(LABELS.least, fitting));
}

function actorOf({ actor }: { actor: number }): number {
  return actor;
}
