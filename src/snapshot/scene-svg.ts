import type { ActorMark, LabelMark, PairMark, Scene } from "../marks/scene.ts";
import { escapeText } from "../messages/escape-text.ts";
import { createLine, createShape } from "./mark-shapes.ts";
import { createDocument, createElement, createText } from "./svg-elements.ts";
import type { Attributes } from "./svg-elements.ts";

/** A line is as easy to meet as a stroke of this width, in pixels. */
const TARGET_WIDTH = 12;

/**
 * The bare Scene as an SVG document of its own size, with `alt` as its title. Actors carry
 * `data-actor` (an index), pairs `data-pair` (two indices with a space), so that a page can find
 * them; each line lies in a wider one that is not seen and is easier to meet.
 */
export function sceneSvg(scene: Scene, alt: string): string {
  const title = createElement("title", {}, escapeText(alt));
  return createDocument(scene, [title], [...scene.pairs.map(createTarget), ...createMarks(scene)]);
}

/** Lines, actors and labels, in painting order. */
export function createMarks(scene: Scene): string[] {
  return [
    ...scene.pairs.map(createPair),
    ...scene.actors.map((mark) => createActor(mark, scene.background)),
    ...scene.labels.map(createLabel),
  ];
}

function createTarget(mark: PairMark): string {
  const { x1, y1, x2, y2 } = mark;
  const stroke = { stroke: "none", "stroke-width": TARGET_WIDTH, "pointer-events": "stroke" };
  return createElement("line", { x1, y1, x2, y2, ...stroke, ...nameOfPair(mark) });
}

function createPair(mark: PairMark): string {
  return createLine(mark, { ...opacityOf(mark, "stroke-opacity"), ...nameOfPair(mark) });
}

function createActor(mark: ActorMark, background: string): string {
  // A ring is filled and stroked, and the two must not show through each other.
  const name = mark.shape === "ring" ? "opacity" : "fill-opacity";
  const more = { ...opacityOf(mark, name), "data-actor": mark.actor };
  return createShape({ ...mark, background }, more);
}

function createLabel(mark: LabelMark): string {
  return createText(mark);
}

function nameOfPair({ source, target }: PairMark): Attributes {
  return { "data-pair": `${source} ${target}` };
}

/**
 * Opacity as an attribute of a stroke or a filling: as one of the whole element it means the same for
 * these, but costs some programs a layer as large as the picture for each line.
 */
function opacityOf({ opacity }: { opacity: number }, name: string): Attributes {
  return opacity === 1 ? {} : { [name]: opacity };
}
