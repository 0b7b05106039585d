import type { GraphFile } from "../model/graph-file.ts";
import { publishersOf } from "./participants.ts";
import type { Filters } from "./selection.ts";

/** Standing in for "open" where days are compared; beyond every day number that a year can have. */
export const FIRST_DAY = -(2 ** 31);
export const LAST_DAY = 2 ** 31 - 1;

/** Whether a contact meets something. */
export type Matcher = (contact: number) => boolean;

/** What filters ask of contacts, in typed arrays. Undated contacts have neither day. */
export interface Columns {
  mode: Uint8Array;
  status: Uint8Array;
  certainty: Uint8Array;
  domestic: Uint8Array;
  dated: Uint8Array;
  earliest: Int32Array;
  latest: Int32Array;
  /** The one publisher that tells of it, below zero for an article without one; SEVERAL where there are more. */
  soleSource: Int32Array;
}

/** In the place of a sole source. */
export const SEVERAL = 2 ** 31 - 1;

/** Throws where a contact ends before it begins. A contact with one day alone counts as undated. */
export function createColumns(graph: GraphFile): Columns {
  const { contacts } = graph;
  const count = contacts.id.length;
  const columns: Columns = {
    mode: Uint8Array.from(contacts.mode),
    status: Uint8Array.from(contacts.status),
    certainty: Uint8Array.from(contacts.certainty),
    domestic: Uint8Array.from(contacts.domestic),
    dated: new Uint8Array(count),
    earliest: new Int32Array(count),
    latest: new Int32Array(count),
    soleSource: new Int32Array(count),
  };
  for (let contact = 0; contact < count; contact++) {
    const sources = publishersOf(graph, contact);
    columns.soleSource[contact] = sources.length === 1 ? (sources[0] ?? SEVERAL) : SEVERAL;
    const earliest = contacts.earliest[contact] ?? null;
    const latest = contacts.latest[contact] ?? null;
    if (earliest === null || latest === null) continue;
    if (earliest > latest) {
      throw new RangeError(
        `contact ${contact} is dated from ${earliest} to ${latest}, expected the earlier day first`,
      );
    }
    columns.dated[contact] = 1;
    columns.earliest[contact] = earliest;
    columns.latest[contact] = latest;
  }
  return columns;
}

/**
 * Whether a contact that meets all else is in the window: undated contacts only where it is open on
 * both sides.
 */
export function createWindowMatcher(
  columns: Columns,
  { from, to }: Pick<Filters, "from" | "to">,
): Matcher {
  const isOpen = from === null && to === null;
  const first = from ?? FIRST_DAY;
  const last = to ?? LAST_DAY;
  return (contact) =>
    columns.dated[contact] === 0
      ? isOpen
      : (columns.earliest[contact] ?? 0) <= last && (columns.latest[contact] ?? 0) >= first;
}
