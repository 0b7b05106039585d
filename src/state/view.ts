import type { SidesFilter } from "../filter/selection.ts";
import type { ActorKind, Certainty, Level, Mode, Status } from "../model/kinds.ts";
import type { Day } from "../model/dates.ts";

/** What the reader chose to look at closely: an actor, or a pair of actors. */
export type Choice =
  { kind: "actor"; actor: string } | { kind: "pair"; actors: readonly [string, string] };

/** How many steps around a chosen actor are in focus. */
export const STEPS = [1, 2] as const;
export type Steps = (typeof STEPS)[number];

/** What actors are coloured by; with "mode" they are ink and the lines have the colours. */
export const COLOURINGS = ["mode", "region", "bloc", "community"] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** How the contacts are shown. */
export const DISPLAYS = ["graph", "matrix", "table"] as const;
type Display = (typeof DISPLAYS)[number];

/** What the table is sorted by. */
export const SORT_KEYS = ["date", "mode", "parties", "place", "status", "sources"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  key: SortKey;
  descending: boolean;
}

/**
 * Where the picture is looked at from, in the coordinates of the graph file: its centre, and how
 * much of the whole is seen (1 is all of it, 0.5 twice as near).
 */
export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** Which actors are named: those with most contacts, all that have room, or the chosen alone. */
export const LABELLINGS = ["most", "all", "chosen"] as const;
export type Labelling = (typeof LABELLINGS)[number];

/** From the middle of an actor to the middle of its label or callout, in pixels, y pointing down. */
export interface Offset {
  x: number;
  y: number;
}

/** A label that an editor moved. */
export interface MovedLabel {
  actor: string;
  offset: Offset;
}

/** An actor that an editor put elsewhere, in the coordinates of the graph file. */
export interface Pin {
  actor: string;
  x: number;
  y: number;
}

/** A note of an editor: beside an actor, where there is room or where it was put, or at a place. */
export interface Callout {
  text: string;
  at:
    | { kind: "actor"; actor: string; offset: Offset | null }
    | { kind: "place"; x: number; y: number };
}

/** All that decides what is drawn. Its address is a link. */
export interface View {
  /** The window, inclusive; null is open on that side. */
  from: Day | null;
  to: Day | null;
  level: Level;
  display: Display;
  modes: readonly Mode[];
  statuses: readonly Status[];
  certainties: readonly Certainty[];
  /** The kinds of actors that are drawn. */
  kinds: readonly ActorKind[];
  /** Contacts of two sides, of three or more, or both. */
  sides: SidesFilter;
  /** Ids of actors of whom one takes part or is represented; empty asks nothing. */
  involving: readonly string[];
  /** Names of subregions from which someone takes part; empty asks nothing. */
  regions: readonly string[];
  /** Names of publishers of whom one reports it; empty asks nothing. */
  publishers: readonly string[];
  /** How many publishers report a contact at least. */
  minSources: number;
  /** How many contacts in the window a pair has at least. */
  minContacts: number;
  /** Whether contacts within one state are drawn. */
  domestic: boolean;
  /** Whether pairs that rest only on contacts of five or more sides are drawn. */
  hairlines: boolean;
  colouring: Colouring;
  choice: Choice | null;
  steps: Steps;
  sort: Sort;
  /** Null shows everything. */
  camera: Camera | null;
  /** Of pictures, in the place of the story's; null is the story's. */
  title: string | null;
  /** Of pictures, for those who do not see them; null is what they show, in words. */
  alt: string | null;
  labels: Labelling;
  /** Ids of actors whose names are not drawn, in the order of the alphabet. */
  hidden: readonly string[];
  /** At most one of an actor, in the order of their ids; so are the pins. */
  moved: readonly MovedLabel[];
  pins: readonly Pin[];
  /** The first has the first choice of a place. */
  callouts: readonly Callout[];
}
