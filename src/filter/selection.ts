import type { ActorKind, Certainty, Level, Mode, Status } from "../model/kinds.ts";

/** Contacts of two sides, of three or more, or both. */
export const SIDES = ["any", "bilateral", "multilateral"] as const;
export type SidesFilter = (typeof SIDES)[number];

/** What a contact must meet to be seen. Days are day numbers, both inclusive; null is open. */
export interface Filters {
  from: number | null;
  to: number | null;
  modes: readonly Mode[];
  statuses: readonly Status[];
  certainties: readonly Certainty[];
  /** The kinds of actors that are drawn: a contact needs them on two sides. */
  kinds: readonly ActorKind[];
  sides: SidesFilter;
  /** Ids of actors of whom one takes part or is represented; empty asks nothing. */
  involving: readonly string[];
  /** Names of subregions from which someone takes part; empty asks nothing. */
  regions: readonly string[];
  /** Names of publishers of whom one reports it; empty asks nothing. */
  publishers: readonly string[];
  /** How many publishers report it at least. */
  minSources: number;
  /** How many contacts in the window a pair has at least. */
  minContacts: number;
  /** Whether contacts within one state are seen. */
  domestic: boolean;
  /** Whether pairs that rest only on contacts of five or more sides are seen. */
  hairlines: boolean;
}

/** Two actors of different sides, by index in the graph file, with what joins them in a selection. */
export interface SelectedPair {
  /** Smaller than `target`. */
  source: number;
  target: number;
  /** All visible contacts of the pair, whatever became of them. */
  contacts: number;
  /** Of those, the ones that occurred; the next four divide these by channel. */
  occurred: number;
  inPerson: number;
  remote: number;
  letter: number;
  unspecified: number;
  /** It rests only on contacts of five or more sides. */
  hairline: boolean;
  /** One publisher alone tells of all its contacts. */
  singleSource: boolean;
}

/** What the filters leave: a finished picture of counts, which later moves of the index do not change. */
export interface Selection {
  level: Level;
  filters: Filters;
  /** Indices of visible contacts, ascending. */
  contacts: Uint32Array;
  /** Contacts without a date that meet all filters but the window; part of `contacts` only where it is open on both sides. */
  undated: Uint32Array;
  /** By source, then target. */
  pairs: readonly SelectedPair[];
  /** Visible contacts of each actor, by actor index; 0 where it has none. */
  contactsByActor: Uint32Array;
  /** How many actors have a visible contact. */
  actorCount: number;
  /** Visible contacts of a pair, in either order of its ends, ascending. */
  contactsOfPair: (a: number, b: number) => Uint32Array;
  /** Visible contacts of an actor, ascending. */
  contactsOfActor: (actor: number) => Uint32Array;
}
