import { isRightToLeft } from "../messages/direction.ts";
import { escapeText } from "../messages/escape-text.ts";

export type Attributes = Readonly<Record<string, string | number>>;

const SANS = "'Source Sans 3', 'Source Sans 3 Variable', sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', serif";
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
  background: string;
}

/** A whole SVG document on a ground of one colour; `heads` are its title and description. */
export function createDocument(ground: Ground, heads: string[], children: string[]): string {
  const { width, height, background } = ground;
  const viewBox = `0 0 ${width} ${height}`;
  return createElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox, role: "img" },
    ...heads,
    createElement("rect", { width, height, fill: background }),
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

export function createText(line: TextLine): string {
  const { x, y, size, colour, halo } = line;
  const attributes: Record<string, string | number> = {
    x,
    y,
    "font-family": line.serif === true ? SERIF : SANS,
    "font-size": size,
    fill: colour,
  };
  if (isRightToLeft(line.text)) {
    attributes["direction"] = "rtl";
    // Its end is at the left.
    attributes["text-anchor"] = "end";
  }
  if (line.bold === true) attributes["font-weight"] = 600;
  if (line.italic === true) attributes["font-style"] = "italic";
  if (line.opacity !== undefined && line.opacity !== 1) attributes["opacity"] = line.opacity;
  if (halo !== undefined) {
    attributes["stroke"] = halo;
    attributes["stroke-width"] = HALO_WIDTH;
    attributes["stroke-linejoin"] = "round";
    attributes["paint-order"] = "stroke";
  }
  return createElement("text", attributes, escapeText(line.text));
}

/** Numbers have two decimals, as the places of the graph file have, and no sign before zero. */
function write(value: string | number): string {
  return typeof value === "string" ? escapeText(value) : String(Math.round(value * 100) / 100 + 0);
}
