import { isRightToLeft } from "../../messages/direction.ts";
import type { Box } from "../../marks/boxes.ts";
import type { CalloutMark, LabelMark, Leader, Scene } from "../../marks/scene.ts";

/** A ring around an actor: under the pointer, or at the keyboard's place. */
export interface Halo {
  actor: number;
  colour: string;
  /** Whether its lines and their other ends are told apart as well. */
  lines: boolean;
}

/** A box around what an editor has taken. */
export interface Outline {
  box: Box;
  colour: string;
}

/** The canvas above sigma's own: it is beside them in the page, since sigma empties its container. */
export interface LabelLayer {
  draw: (scene: Scene, halos: readonly Halo[], outline?: Outline) => void;
}

/** The page's own, under the name that its style sheets load it by. */
export const LABEL_FONT = '"Source Sans 3 Variable", "Helvetica Neue", Arial, sans-serif';

const HALO_WIDTH = 3;
const RING_GAP = 3;
const RING_WIDTH = 2;
const LINE_WIDTH = 1.5;

/** Paints a Scene's labels, where the Scene placed them, in the page's own font. */
export function createLabelLayer(canvas: HTMLCanvasElement, fontFamily: string): LabelLayer {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("got no 2d context, expected one on a fresh canvas");
  return {
    draw(scene, halos, outline) {
      fitCanvas(canvas, context, scene);
      for (const leader of scene.leaders) drawLeader(context, leader);
      for (const halo of halos) if (halo.lines) drawLines(context, scene, halo);
      for (const halo of halos) drawHalo(context, scene, halo);
      for (const label of scene.labels) drawLabel(context, label, fontFamily);
      for (const callout of scene.callouts) drawCallout(context, callout, fontFamily);
      if (outline) drawOutline(context, outline);
    },
  };
}

function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height }: Scene,
): void {
  const ratio = window.devicePixelRatio;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function drawLabel(context: CanvasRenderingContext2D, label: LabelMark, fontFamily: string): void {
  context.globalAlpha = label.opacity;
  context.font = `${label.italic ? "italic " : ""}${label.size}px ${fontFamily}`;
  context.direction = isRightToLeft(label.text) ? "rtl" : "ltr";
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = HALO_WIDTH;
  context.strokeStyle = label.halo;
  context.strokeText(label.text, label.x, label.y);
  context.fillStyle = label.colour;
  context.fillText(label.text, label.x, label.y);
  context.globalAlpha = 1;
}

function drawLeader(context: CanvasRenderingContext2D, leader: Leader): void {
  context.beginPath();
  context.moveTo(leader.x1, leader.y1);
  context.lineTo(leader.x2, leader.y2);
  context.lineWidth = 1;
  context.strokeStyle = leader.colour;
  context.stroke();
}

function drawCallout(
  context: CanvasRenderingContext2D,
  callout: CalloutMark,
  fontFamily: string,
): void {
  const { left, top, right, bottom } = callout;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1, 2);
  context.fillStyle = callout.ground;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = callout.border;
  context.stroke();
  context.font = `${callout.size}px ${fontFamily}`;
  context.textAlign = "left";
  context.fillStyle = callout.colour;
  for (const { text, x, y } of callout.lines) {
    context.direction = isRightToLeft(text) ? "rtl" : "ltr";
    context.fillText(text, x, y);
  }
}

function drawOutline(context: CanvasRenderingContext2D, { box, colour }: Outline): void {
  const { left, top, right, bottom } = box;
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = colour;
  context.strokeRect(
    left - RING_GAP,
    top - RING_GAP,
    right - left + 2 * RING_GAP,
    bottom - top + 2 * RING_GAP,
  );
}

function drawHalo(context: CanvasRenderingContext2D, scene: Scene, halo: Halo): void {
  const mark = scene.actors.find((each) => each.actor === halo.actor);
  if (!mark) return;
  context.beginPath();
  context.arc(mark.x, mark.y, mark.radius + RING_GAP, 0, 2 * Math.PI);
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = halo.colour;
  context.stroke();
}

/** The lines of an actor, traced once more, and a ring around whom they lead to. */
function drawLines(context: CanvasRenderingContext2D, scene: Scene, halo: Halo): void {
  const partners = new Set<number>();
  context.lineWidth = LINE_WIDTH;
  context.strokeStyle = halo.colour;
  for (const { source, target, x1, y1, x2, y2 } of scene.pairs) {
    if (source !== halo.actor && target !== halo.actor) continue;
    partners.add(source === halo.actor ? target : source);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  for (const actor of partners) drawHalo(context, scene, { ...halo, actor });
}
