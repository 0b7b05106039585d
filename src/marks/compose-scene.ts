import type { Selection } from "../filter/selection.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { View } from "../state/view.ts";
import type { Projection, Size } from "./projection.ts";
import type { Scene, ThemeName } from "./scene.ts";

export interface SceneInput {
  graph: GraphFile;
  /** What the View's filters leave, at the View's level. */
  selection: Selection;
  view: View;
  size: Size;
  theme: ThemeName;
  /** By default the View's camera over the whole layout. */
  projection?: Projection;
  /** How many labels at most where nothing is chosen; 12 by default. */
  labelBudget?: number;
  /** The actor under the pointer, by index: it is labelled. */
  hover?: number | null;
}

/**
 * What is drawn for a View. Pairs and actors stand in the order in which they are painted, what is
 * chosen last; actors without a visible contact are left out.
 */
export function composeScene(input: SceneInput): Scene {
  return {
    width: input.size.width,
    height: input.size.height,
    theme: input.theme,
    background: "",
    actors: [],
    pairs: [],
    labels: [],
  };
}
