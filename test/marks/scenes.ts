import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { composeScene } from "../../src/marks/compose-scene.ts";
import type { SceneInput } from "../../src/marks/compose-scene.ts";
import type { Scene } from "../../src/marks/scene.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { View } from "../../src/state/view.ts";

/** The Scene of a graph in the base View with some of it changed, 900 by 600 pixels, in light. */
export function sceneOf(
  graph: GraphFile,
  changes: Partial<View> = {},
  more: Partial<SceneInput> = {},
): Scene {
  const view = { ...BASE_VIEW, ...changes };
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const size = { width: 900, height: 600 };
  return composeScene({ graph, selection, view, size, theme: "light", ...more });
}
