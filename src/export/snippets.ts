import { escapeText } from "../messages/escape-text.ts";
import type { Frame } from "../state/frame.ts";

/** Ways into another page: a frame alone, one that finds its height, and an element. */
export const SNIPPETS = ["frame", "resizing", "element"] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

export interface SnippetInput {
  kind: SnippetKind;
  /** The address of the site's folder, with a slash at its end. */
  folder: string;
  title: string;
  /** The query part of the frame's address, without its mark. */
  query: string;
  /** That of the page's, to which the picture leads that stands where no frame can. */
  pageQuery: string;
  frame: Frame;
}

/**
 * What a frame may do: scripts and its own storage, links that open beside the page, and files that
 * the reader saves, without which no picture could be saved.
 */
const SANDBOX =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Pixels of height that hold the most of it in a column of 640, by what stands around the graph. */
const HEIGHTS = { full: 1200, minimal: 1100, none: 900 } as const;
const PICTURE_HEIGHT = 800;
const WAITING_HEIGHT = 860;

/** The markup that puts a View into another page. */
export function writeSnippet(input: SnippetInput): string {
  const { kind, folder } = input;
  if (kind === "frame") return `${frameOf(input)}\n`;
  const name = kind === "resizing" ? "embed.js" : "readout-graph.js";
  const script = `<script src="${escapeText(folder + name)}" defer></script>`;
  return `${kind === "resizing" ? frameOf(input) : elementOf(input)}\n${script}\n`;
}

function frameOf(input: SnippetInput): string {
  const { kind, folder, title, query, frame } = input;
  const height = heightOf(frame);
  const attributes = {
    src: withQuery(`${folder}embed.html`, query),
    title,
    width: "100%",
    height,
    loading: "lazy",
    sandbox: SANDBOX,
    allow: "fullscreen; clipboard-write",
    ...(kind === "resizing" && { "data-readout": "" }),
    style: `border: 0; width: 100%; height: ${height}px`,
  };
  return elementWith("iframe", attributes, fallbackOf(input));
}

function elementOf(input: SnippetInput): string {
  const { folder, title, query } = input;
  return elementWith("readout-graph", { src: folder, view: query, title }, fallbackOf(input));
}

/** What is left of it where frames are taken out: a picture that leads to the page. */
function fallbackOf({ folder, title, pageQuery }: SnippetInput): string {
  const page = escapeText(withQuery(`${folder}index.html`, pageQuery));
  const picture = `<img src="${escapeText(folder)}poster.png" alt="${escapeText(title)}" />`;
  return `<a href="${page}">${picture}</a>`;
}

/** Pixels that a frame is given where nothing tells it how much it needs. */
function heightOf(frame: Frame): number {
  if (frame.static) return PICTURE_HEIGHT;
  return frame.click ? WAITING_HEIGHT : HEIGHTS[frame.controls];
}

function withQuery(address: string, query: string): string {
  return query === "" ? address : `${address}?${query}`;
}

function elementWith(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === "" ? `\n  ${key}` : `\n  ${key}="${escapeText(String(value))}"`,
  );
  return `<${name}${written.join("")}\n>${content}</${name}>`;
}
