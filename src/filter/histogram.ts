import type { GraphFile } from "../model/graph-file.ts";

export const BIN_UNITS = ["day", "week", "month", "year"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** A bar of the timeline: a day, an ISO week, a month or a year. Days are day numbers, both inclusive. */
export interface Bin {
  from: number;
  to: number;
  total: number;
  /** By index of the mode in MODES. */
  byMode: readonly number[];
}

/** A contact whose dates reach over more than one bin, and so stands in none. */
export interface UncertainSpan {
  contact: number;
  earliest: number;
  latest: number;
}

export interface Histogram {
  unit: BinUnit;
  /** Without gaps, in order; empty where no contact is dated. */
  bins: readonly Bin[];
  /** By earliest, then latest, then contact. */
  uncertain: readonly UncertainSpan[];
  /** Index of the highest bin, the first among equals; -1 where none holds a contact. */
  peak: number;
}

/** Counts dated contacts by the unit that suits their span. Undated ones are passed over. */
export function binContacts(graph: GraphFile, contacts: ArrayLike<number>): Histogram {
  throw new Error(`not yet: ${graph.format} ${contacts.length}`);
}
