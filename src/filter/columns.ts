import type { GraphFile } from "../model/graph-file.ts";
import { MODES, STATUSES } from "../model/kinds.ts";
import type { Filters } from "./selection.ts";

/** Standing in for "open" where days are compared; beyond every day number that a year can have. */
export const FIRST_DAY = -(2 ** 31);
export const LAST_DAY = 2 ** 31 - 1;

/** What filters ask of contacts, in typed arrays. Undated contacts have neither day. */
export interface Columns {
  mode: Uint8Array;
  status: Uint8Array;
  domestic: Uint8Array;
  dated: Uint8Array;
  earliest: Int32Array;
  latest: Int32Array;
}

/** Throws where a contact ends before it begins. A contact with one day alone counts as undated. */
export function createColumns(graph: GraphFile): Columns {
  const { contacts } = graph;
  const count = contacts.id.length;
  const columns: Columns = {
    mode: Uint8Array.from(contacts.mode),
    status: Uint8Array.from(contacts.status),
    domestic: Uint8Array.from(contacts.domestic),
    dated: new Uint8Array(count),
    earliest: new Int32Array(count),
    latest: new Int32Array(count),
  };
  for (let contact = 0; contact < count; contact++) {
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

/** Whether a contact meets all filters but the window. */
export type Matcher = (contact: number) => boolean;

/** Modes and statuses as sets of bits: the lists have six members each. */
export function createMatcher(columns: Columns, filters: Filters): Matcher {
  const modes = bitsOf(MODES, filters.modes);
  const statuses = bitsOf(STATUSES, filters.statuses);
  return (contact) =>
    ((modes >> (columns.mode[contact] ?? 0)) & 1) === 1 &&
    ((statuses >> (columns.status[contact] ?? 0)) & 1) === 1 &&
    (filters.domestic || columns.domestic[contact] === 0);
}

/** Whether a contact meets all filters: undated contacts only where the window is open on both sides. */
export function createWindowMatcher(columns: Columns, filters: Filters): Matcher {
  const matches = createMatcher(columns, filters);
  const { from, to } = filters;
  const isOpen = from === null && to === null;
  const first = from ?? FIRST_DAY;
  const last = to ?? LAST_DAY;
  return (contact) =>
    matches(contact) &&
    (columns.dated[contact] === 0
      ? isOpen
      : (columns.earliest[contact] ?? 0) <= last && (columns.latest[contact] ?? 0) >= first);
}

function bitsOf<T>(all: readonly T[], chosen: readonly T[]): number {
  return all.reduce(
    (bits, value, index) => (chosen.includes(value) ? bits | (1 << index) : bits),
    0,
  );
}
