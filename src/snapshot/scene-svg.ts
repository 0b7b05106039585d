import type { ActorMark, CalloutMark, LabelMark, Leader, PairMark, Scene } from "../marks/scene.ts";
import { escapeText } from "../messages/escape-text.ts";
import { createLine, createShape } from "./mark-shapes.ts";
import { createDocument, createElement, createText } from "./svg-elements.ts";
import type { StyledText } from "./fonts/faces.ts";
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

/** Lines, actors, labels and callouts, in painting order. */
export function createMarks(scene: Scene): string[] {
  return [
    ...scene.pairs.map(createPair),
    ...scene.leaders.map(createLeader),
    ...scene.actors.map((mark) => createActor(mark, scene.background)),
    ...scene.labels.map(createLabel),
    ...scene.callouts.map(createCallout),
  ];
}

/** All texts of a Scene, as they are set. */
export function textsInScene({ labels, callouts }: Scene): StyledText[] {
  return [...labels, ...callouts.flatMap(({ lines }) => lines)];
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

function createLeader({ x1, y1, x2, y2, colour }: Leader): string {
  return createElement("line", { x1, y1, x2, y2, stroke: colour, "stroke-width": 1 });
}

function createCallout(mark: CalloutMark): string {
  const { left, top, right, bottom, ground, border, lines, size, colour } = mark;
  // A stroke lies half outside of its box.
  const box = { x: left + 0.5, y: top + 0.5, width: right - left - 1, height: bottom - top - 1 };
  return createElement(
    "g",
    {},
    createElement("rect", { ...box, rx: 2, fill: ground, stroke: border, "stroke-width": 1 }),
    ...lines.map((line) => createText({ ...line, size, colour })),
  );
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
