/** Finds what an editor takes in the graph, and puts it elsewhere. */
import { boxOfLabel } from "../../marks/label-places.ts";
import { overlaps, type Box } from "../../marks/boxes.ts";
import { fitProjection, placeOfPixels } from "../../marks/projection.ts";
import type { Scene } from "../../marks/scene.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { moveCallout, moveLabel, pinActor } from "../../state/edit-actions.ts";
import type { View } from "../../state/view.ts";
import { resolveTarget, type Point } from "../painting/targets.ts";
import { markOf, type Thing } from "./thing.ts";

/** What is arranged: a Scene that was drawn, and what it was drawn from. */
export interface Arranged {
  graph: GraphFile;
  view: View;
  scene: Scene;
}

/** The thing under a point: what is painted above comes first. */
export function resolveThing(scene: Scene, point: Point): Thing | undefined {
  const at: Box = { left: point.x, right: point.x, top: point.y, bottom: point.y };
  const callout = scene.callouts.findLast((box) => overlaps(box, at, 0));
  if (callout) return { kind: "callout", index: callout.index };
  const label = scene.labels.findLast((each) => overlaps(boxOfLabel(each), at, REACH));
  const target = resolveTarget({ ...scene, pairs: [] }, point);
  if (target?.kind === "actor" && !label) return target;
  return label && { kind: "name", actor: label.actor };
}

/** In pixels: how far beside a name a finger may be. */
const REACH = 5;

/** The View in which the middle of a thing stands at a point, in pixels; as it was where it cannot. */
export function putThing({ graph, view, scene }: Arranged, thing: Thing, middle: Point): View {
  const place = (): Point => {
    const projection = fitProjection(graph, view.level, scene, view.camera);
    return placeOfPixels(graph, view.level, scene, projection)(middle);
  };
  if (thing.kind === "callout") {
    const at = view.callouts[thing.index]?.at;
    if (at === undefined) return view;
    if (at.kind === "place") return moveCallout(view, thing.index, { ...at, ...place() });
    const mark = markOf(scene, graph.actors.id.indexOf(at.actor));
    return mark
      ? moveCallout(view, thing.index, { ...at, offset: offsetFrom(mark, middle) })
      : view;
  }
  const id = graph.actors.id[thing.actor];
  const mark = markOf(scene, thing.actor);
  if (id === undefined || !mark) return view;
  if (thing.kind === "actor") return pinActor(view, id, place());
  return moveLabel(view, id, offsetFrom(mark, middle));
}

/** The place in the graph file at the middle of a Scene. */
export function middleOfScene({ graph, view, scene }: Arranged): Point {
  const projection = fitProjection(graph, view.level, scene, view.camera);
  const middle = { x: scene.width / 2, y: scene.height / 2 };
  return placeOfPixels(graph, view.level, scene, projection)(middle);
}

function offsetFrom(mark: Point, middle: Point): Point {
  return { x: middle.x - mark.x, y: middle.y - mark.y };
}
