import type { Channel } from "../filter/channels.ts";
import type { Colouring } from "../state/view.ts";

/**
 * A Scene is what is drawn for a View at one size: places, radii, colours, dashes and placed
 * labels, in pixels of that picture with the origin at its top left. Screen and print paint the
 * same Scene. It is computed with + − × ÷ and square root alone, so that Node and browsers agree
 * to the last digit.
 */
export interface Scene {
  width: number;
  height: number;
  theme: ThemeName;
  background: string;
  actors: ActorMark[];
  pairs: PairMark[];
  /** Under actors and labels. */
  leaders: Leader[];
  labels: LabelMark[];
  callouts: CalloutMark[];
  colouring: Colouring;
}

/** "grey" is for pictures alone: what they say survives a printer without colours. */
export type ThemeName = "light" | "dark" | "grey";

export const SHAPES = ["disc", "square", "ring"] as const;
export type Shape = (typeof SHAPES)[number];

/** The side of a square over the radius of the disc of the same area: the square root of pi. */
export const SQUARE_SIDE = 1.772453850905516;

/** The stroke of a ring over its radius; its outer edge is the radius. Its inside is paper. */
export const RING_STROKE = 0.4;

export interface ActorMark {
  /** Index of the actor in the graph file. */
  actor: number;
  x: number;
  y: number;
  radius: number;
  shape: Shape;
  colour: string;
  /** Its group by the Scene's colouring; null where it has none, or none with a colour of its own. */
  group: number | null;
  /** Of an office whose holder is not known: its label is in italics. */
  unnamed: boolean;
  /** Visible contacts. */
  contacts: number;
  opacity: number;
  chosen: boolean;
}

/** "solid" is any contact in person, "dashed" remote only, "dotted" the rest, "faint" what did not occur. */
export type Dash = "solid" | "dashed" | "dotted" | "faint";

/** The lengths of stroke and gap in pixels, by dash. */
export const DASH_PATTERNS: Readonly<Record<Dash, readonly [number, number] | null>> = {
  solid: null,
  dashed: [6, 4],
  dotted: [1.5, 3],
  faint: [2, 4],
};

export interface PairMark {
  /** Actor indices, source before target. */
  source: number;
  target: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  dash: Dash;
  /** What its colour stands for: the closest channel that any of its contacts had. */
  channel: Channel;
  /** It rests only on contacts of five or more sides. */
  hairline: boolean;
  /** One publisher alone tells of all its contacts: it is drawn paler. */
  singleSource: boolean;
  colour: string;
  opacity: number;
  /** Contacts of the pair in the window. */
  contacts: number;
  chosen: boolean;
}

export interface LabelMark {
  actor: number;
  text: string;
  /** The left end of the base line. */
  x: number;
  y: number;
  size: number;
  italic: boolean;
  colour: string;
  /** The halo's colour. */
  halo: string;
  opacity: number;
}

/** A thin line from a label or a callout to its actor. */
export interface Leader {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  colour: string;
}

/** A note of an editor in its box, whose edges are in pixels. */
export interface CalloutMark {
  /** Its place in the View's list. */
  index: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Each with the left end of its base line. */
  lines: { text: string; x: number; y: number }[];
  size: number;
  colour: string;
  ground: string;
  border: string;
}
