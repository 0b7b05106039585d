import {
  DASH_PATTERNS,
  RING_STROKE,
  SQUARE_SIDE,
  type ActorMark,
  type PairMark,
  type Scene,
} from "../../marks/scene.ts";
import { createLabelLayer, type Halo } from "./label-layer.ts";

/**
 * A Scene painted on canvases without WebGL. Elements for each of ten thousand lines took a browser
 * three times as long as sigma; painted they are sooner there than sigma's.
 */
export function paintPicture(scene: Scene, halos: readonly Halo[], font: string): HTMLElement[] {
  const [marks, labels] = [document.createElement("canvas"), document.createElement("canvas")];
  marks.className = labels.className = "graph-canvas";
  const ratio = window.devicePixelRatio;
  marks.width = Math.round(scene.width * ratio);
  marks.height = Math.round(scene.height * ratio);
  const context = marks.getContext("2d");
  if (!context) throw new Error("got no 2d context, expected one on a fresh canvas");
  context.scale(ratio, ratio);
  for (const pair of scene.pairs) paintPair(context, pair);
  for (const actor of scene.actors) paintActor(context, actor, scene.background);
  createLabelLayer(labels, font).draw(scene, halos);
  return [marks, labels];
}

function paintPair(context: CanvasRenderingContext2D, pair: PairMark): void {
  context.globalAlpha = pair.opacity;
  context.strokeStyle = pair.colour;
  context.lineWidth = pair.width;
  context.setLineDash([...(DASH_PATTERNS[pair.dash] ?? [])]);
  context.beginPath();
  context.moveTo(pair.x1, pair.y1);
  context.lineTo(pair.x2, pair.y2);
  context.stroke();
}

function paintActor(context: CanvasRenderingContext2D, actor: ActorMark, background: string): void {
  const { x, y, radius, shape, colour } = actor;
  context.globalAlpha = actor.opacity;
  context.setLineDash([]);
  context.fillStyle = shape === "ring" ? background : colour;
  context.beginPath();
  if (shape === "square") {
    const side = radius * SQUARE_SIDE;
    context.rect(x - side / 2, y - side / 2, side, side);
  } else {
    const stroke = shape === "ring" ? radius * RING_STROKE : 0;
    context.arc(x, y, radius - stroke / 2, 0, 2 * Math.PI);
  }
  context.fill();
  if (shape !== "ring") return;
  context.strokeStyle = colour;
  context.lineWidth = radius * RING_STROKE;
  context.stroke();
}
