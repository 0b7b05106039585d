import type { Level, Mode, Status } from "../model/kinds.ts";
import type { Day } from "../model/dates.ts";

/** What the reader chose to look at closely: an actor, or a pair of actors. */
export type Choice =
  { kind: "actor"; actor: string } | { kind: "pair"; actors: readonly [string, string] };

/**
 * Where the picture is looked at from, in the coordinates of the graph file: its centre, and how
 * much of the whole is seen (1 is all of it, 0.5 twice as near).
 */
export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** All that decides what is drawn. Its address is a link. */
export interface View {
  /** The window, inclusive; null is open on that side. */
  from: Day | null;
  to: Day | null;
  level: Level;
  modes: readonly Mode[];
  statuses: readonly Status[];
  /** Whether contacts within one state are drawn. */
  domestic: boolean;
  /** Whether pairs that rest only on contacts of five or more sides are drawn. */
  hairlines: boolean;
  choice: Choice | null;
  /** Null shows everything. */
  camera: Camera | null;
}
