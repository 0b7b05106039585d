import type { GraphFile } from "../model/graph-file.ts";
import { isContactDated } from "./contact-order.ts";
import type { Filters } from "./selection.ts";

/** Standing in for "open" where days are compared; beyond every day number that a year can have. */
export const FIRST_DAY = -(2 ** 31);
export const LAST_DAY = 2 ** 31 - 1;

/** Whether a contact meets something. */
export type Matcher = (contact: number) => boolean;

/**
 * Whether a contact that meets all else is in the window: undated contacts only where it is open on
 * both sides.
 */
export function createWindowMatcher(
  graph: GraphFile,
  { from, to }: Pick<Filters, "from" | "to">,
): Matcher {
  const { earliest, latest } = graph.contacts;
  const isOpen = from === null && to === null;
  const first = from ?? FIRST_DAY;
  const last = to ?? LAST_DAY;
  return (contact) =>
    isContactDated(graph, contact)
      ? (earliest[contact] ?? 0) <= last && (latest[contact] ?? 0) >= first
      : isOpen;
}

/** Throws where the window's ends are no days or the wrong way round. */
export function checkWindow({ from, to }: Pick<Filters, "from" | "to">): void {
  for (const day of [from, to]) {
    if (day === null || (Number.isInteger(day) && day > FIRST_DAY && day < LAST_DAY)) continue;
    throw new RangeError(`a window's end is ${day}, expected a day number or null`);
  }
  if (from !== null && to !== null && from > to) {
    throw new RangeError(`a window from ${from} to ${to}, expected the earlier day first`);
  }
}
