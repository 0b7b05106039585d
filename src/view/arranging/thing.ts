/** What an editor moves in the graph: a name, an actor, or a callout, by its place in the View's list. */
import type { Box } from "../../marks/boxes.ts";
import { boxOfLabel } from "../../marks/label-places.ts";
import type { ActorMark, Scene } from "../../marks/scene.ts";
import type { Point } from "../painting/targets.ts";

export type Thing =
  | { kind: "name"; actor: number }
  | { kind: "actor"; actor: number }
  | { kind: "callout"; index: number };

/** The box that a thing fills; undefined where it is not drawn. */
export function boxOfThing(scene: Scene, thing: Thing): Box | undefined {
  if (thing.kind === "callout") return scene.callouts.find(({ index }) => index === thing.index);
  const mark = markOf(scene, thing.actor);
  if (!mark || thing.kind === "actor") return mark && boxOfMark(mark);
  const label = scene.labels.find(({ actor }) => actor === thing.actor);
  return label && boxOfLabel(label);
}

/** The middle of a thing in pixels; undefined where it is not drawn. */
export function middleOfThing(scene: Scene, thing: Thing): Point | undefined {
  const box = boxOfThing(scene, thing);
  return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** The mark of an actor; undefined where it is not drawn. */
export function markOf(scene: Scene, actor: number): ActorMark | undefined {
  return scene.actors.find((mark) => mark.actor === actor);
}

function boxOfMark({ x, y, radius }: ActorMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
