import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import type { Filters, Selection } from "./selection.ts";

/** The contacts of a graph at one level, ready to be filtered again and again. */
export interface ContactIndex {
  readonly level: Level;
  readonly contactCount: number;
  readonly actorCount: number;
  /** Sets all filters at once. */
  setFilters: (filters: Filters) => void;
  /** Moves the window alone: only contacts that enter or leave it cost time. */
  moveWindow: (from: number | null, to: number | null) => void;
  /** The counts as they stand. */
  select: () => Selection;
  /** Dated contacts that meet all filters but the window, ascending: what a timeline shows. */
  findDated: (filters: Filters) => Uint32Array;
}

/** Indexes the contacts of a graph at a level. Throws where a column does not fit the others. */
export function createContactIndex(graph: GraphFile, level: Level): ContactIndex {
  throw new Error(`not yet: ${level} ${graph.format}`);
}

/** What the filters leave of an index. Cheap where only the window differs from the call before. */
export function selectContacts(index: ContactIndex, filters: Filters): Selection {
  index.setFilters(filters);
  return index.select();
}
