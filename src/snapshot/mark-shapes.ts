import { DASH_PATTERNS, RING_STROKE, SQUARE_SIDE } from "../marks/scene.ts";
import type { Dash, Shape } from "../marks/scene.ts";
import { createElement } from "./svg-elements.ts";
import type { Attributes } from "./svg-elements.ts";

export interface ShapeInput {
  x: number;
  y: number;
  radius: number;
  shape: Shape;
  colour: string;
  /** Fills a ring. */
  background: string;
}

/** An actor's shape around a point; `more` are further attributes. */
export function createShape(input: ShapeInput, more: Attributes = {}): string {
  const { x, y, radius, shape, colour, background } = input;
  if (shape === "square") {
    const side = radius * SQUARE_SIDE;
    const corner = { x: x - side / 2, y: y - side / 2 };
    return createElement("rect", { ...corner, width: side, height: side, fill: colour, ...more });
  }
  if (shape === "disc") {
    return createElement("circle", { cx: x, cy: y, r: radius, fill: colour, ...more });
  }
  // A stroke lies half outside of its circle.
  const stroke = radius * RING_STROKE;
  const r = radius - stroke / 2;
  const paint = { fill: background, stroke: colour, "stroke-width": stroke };
  return createElement("circle", { cx: x, cy: y, r, ...paint, ...more });
}

export interface LineInput {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  dash: Dash;
  colour: string;
}

export function createLine(input: LineInput, more: Attributes = {}): string {
  const { x1, y1, x2, y2, width, dash, colour } = input;
  const pattern = DASH_PATTERNS[dash];
  const dashes = pattern === null ? {} : { "stroke-dasharray": pattern.join(" ") };
  const paint = { stroke: colour, "stroke-width": width, ...dashes };
  return createElement("line", { x1, y1, x2, y2, ...paint, ...more });
}
