import { isRightToLeft } from "../messages/direction.ts";
import { escapeText } from "../messages/escape-text.ts";
import { faceOf, SANS_REGULAR } from "./fonts/faces.ts";
import type { Face } from "./fonts/faces.ts";

export type Attributes = Readonly<Record<string, string | number>>;

/** After the embedded family come those of an editor's machine and of the page. */
const FAMILIES: Readonly<Record<Face["begin"], string>> = {
  "source-sans-3": "'Source Sans 3', 'Source Sans 3 Variable', sans-serif",
  "source-serif-4": "'Source Serif 4', 'Source Serif 4 Variable', serif",
};
const HALO_WIDTH = 3;

/**
 * An element around children that are SVG already. Pictures are strings, and every attribute and
 * text of theirs is escaped here or in `createText`.
 */
export function createElement(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${write(value)}"`);
  const inside = children.join("");
  return inside === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${inside}</${name}>`;
}

export interface Ground {
  width: number;
  height: number;
  /** The size that the root asks for, where it is not that of its coordinates. */
  shown?: { width: string; height: string };
  /** Null for none. */
  background: string | null;
}

/** A whole SVG document on a ground of one colour; `heads` are its title, description and style. */
export function createDocument(ground: Ground, heads: string[], children: string[]): string {
  const { width, height, background } = ground;
  const viewBox = [0, 0, width, height].map(write).join(" ");
  const shown = ground.shown ?? { width, height };
  return createElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...shown,
      viewBox,
      role: "img",
      "font-family": familiesOf(SANS_REGULAR),
    },
    ...heads,
    ...(background === null ? [] : [createElement("rect", { width, height, fill: background })]),
    ...children,
  );
}

/** A line of text whose base line has its left end at a point. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  serif?: boolean;
  bold?: boolean;
  italic?: boolean;
  /** The colour of a halo, where there is one. */
  halo?: string;
  opacity?: number;
}

/**
 * Marks around a text that runs from right to left. Not every program that draws SVG knows the
 * attribute `direction`; all order letters by their marks.
 */
const RIGHT_TO_LEFT = { begin: "\u2067", end: "\u2069" };

export function createText(line: TextLine): string {
  const { x, y, size, colour, halo } = line;
  const face = faceOf(line);
  const attributes: Record<string, string | number> = { x, y, "font-size": size, fill: colour };
  if (face.family !== SANS_REGULAR.family) attributes["font-family"] = familiesOf(face);
  if (face.weight !== SANS_REGULAR.weight) attributes["font-weight"] = face.weight;
  if (face.style !== SANS_REGULAR.style) attributes["font-style"] = face.style;
  if (line.opacity !== undefined && line.opacity !== 1) attributes["opacity"] = line.opacity;
  if (halo !== undefined) {
    attributes["stroke"] = halo;
    attributes["stroke-width"] = HALO_WIDTH;
    attributes["stroke-linejoin"] = "round";
    attributes["paint-order"] = "stroke";
  }
  const text = escapeText(line.text.normalize("NFC"));
  const { begin, end } = RIGHT_TO_LEFT;
  return createElement("text", attributes, isRightToLeft(text) ? begin + text + end : text);
}

function familiesOf({ family, begin }: Face): string {
  return `'${family}', ${FAMILIES[begin]}`;
}

/** Numbers have two decimals, as the places of the graph file have, and no sign before zero. */
function write(value: string | number): string {
  return typeof value === "string" ? escapeText(value) : String(Math.round(value * 100) / 100 + 0);
}
