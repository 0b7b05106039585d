/** What pictures of several steps of a window have in common. */
import type { CountScale } from "../marks/root-scale.ts";
import type { Size } from "../marks/projection.ts";
import type { Scene } from "../marks/scene.ts";
import type { SteppedView, ViewStep } from "../state/time-steps.ts";
import type { PictureStyle } from "./create-picture.ts";

export interface SeriesInput extends PictureStyle {
  stepped: SteppedView;
}

/** The largest counts of all steps, so that a mark of a size means the same in each. */
export function scaleOf(steps: readonly ViewStep[]): CountScale {
  const scale = { actor: 0, pair: 0 };
  for (const { selection } of steps) {
    for (const contacts of selection.contactsByActor) scale.actor = Math.max(scale.actor, contacts);
    for (const { contacts } of selection.pairs) scale.pair = Math.max(scale.pair, contacts);
  }
  return scale;
}

/** A Scene that stands for several: what is in any of them is in it, for the legend. */
export function mergeScenes(scenes: readonly Scene[], { width, height }: Size): Scene {
  const [first] = scenes;
  if (first === undefined) throw new Error("got no Scene, expected one at least");
  const actors = scenes.flatMap((scene) => scene.actors);
  const pairs = scenes.flatMap((scene) => scene.pairs);
  return { ...first, width, height, actors, pairs, leaders: [], labels: [], callouts: [] };
}
