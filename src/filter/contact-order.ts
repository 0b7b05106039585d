import type { GraphFile } from "../model/graph-file.ts";
import { createDaySteps, findFirstAfter } from "./day-steps.ts";
import type { DaySteps } from "./day-steps.ts";
import { createWholeNumbers } from "./whole-numbers.ts";
import type { WholeNumbers } from "./whole-numbers.ts";

/**
 * Contacts by their earliest day, the undated ones after all others. All that the index keeps of a
 * contact stands at its rank in this order: so what enters a window together lies together in
 * memory, and its earliest day need not be kept, since ranks compare as days do.
 */
export interface ContactOrder {
  /** The contact at each rank. */
  contactOf: Uint32Array;
  /** How many have dates: the ranks from here on have none. */
  dated: number;
  earliest: DaySteps;
  /** All latest days, ascending, each once. */
  latest: Int32Array;
  /** The place of each rank's latest day among these. */
  latestStep: WholeNumbers;
  /** Ranks of more than one day, by their latest day, and these days. */
  intervals: Uint32Array;
  ends: DaySteps;
}

/** Throws where a contact ends before it begins. A contact with one day alone counts as undated. */
export function createContactOrder(graph: GraphFile): ContactOrder {
  const { earliest, latest } = graph.contacts;
  const count = graph.contacts.id.length;
  const contacts = Uint32Array.from(graph.contacts.id.keys());
  const isDated = (contact: number): boolean => isContactDated(graph, contact);
  const dated = contacts.filter(isDated);
  for (const contact of dated) checkDays(contact, earliest[contact] ?? 0, latest[contact] ?? 0);
  const { order, days } = sortByDay(dated, (contact) => earliest[contact] ?? 0);
  const contactOf = new Uint32Array(count);
  contactOf.set(order);
  contactOf.set(
    contacts.filter((contact) => !isDated(contact)),
    dated.length,
  );
  const latestOf = (rank: number): number => latest[contactOf[rank] ?? 0] ?? 0;
  const ranks = contacts.subarray(0, dated.length);
  const lastDays = Int32Array.from(ranks, latestOf).sort();
  const latestDays = createDaySteps(lastDays).days;
  const latestStep = createWholeNumbers(dated.length, latestDays.length);
  for (const rank of ranks) latestStep[rank] = findFirstAfter(latestDays, latestOf(rank) - 1);
  const closing = sortByDay(
    ranks.filter((rank) => days[rank] !== latestOf(rank)),
    latestOf,
  );
  return {
    contactOf,
    dated: dated.length,
    earliest: createDaySteps(days),
    latest: latestDays,
    latestStep,
    intervals: closing.order,
    ends: createDaySteps(closing.days),
  };
}

/** Whether a contact has both days. */
export function isContactDated({ contacts }: GraphFile, contact: number): boolean {
  return (
    (contacts.earliest[contact] ?? null) !== null && (contacts.latest[contact] ?? null) !== null
  );
}

function checkDays(contact: number, earliest: number, latest: number): void {
  if (earliest <= latest) return;
  throw new RangeError(
    `contact ${contact} is dated from ${earliest} to ${latest}, expected the earlier day first`,
  );
}

/**
 * Numbers by day, ties ascending. Day and place are sorted as one number, which a typed array does
 * without a function: exact while days times numbers stay below 2^53.
 */
function sortByDay(
  numbers: Uint32Array,
  dayOf: (number: number) => number,
): { order: Uint32Array; days: Int32Array } {
  let first = Infinity;
  for (const number of numbers) first = Math.min(first, dayOf(number));
  const keys = new Float64Array(numbers.length);
  for (const [place, number] of numbers.entries()) {
    keys[place] = (dayOf(number) - first) * numbers.length + place;
  }
  keys.sort();
  const order = new Uint32Array(numbers.length);
  const days = new Int32Array(numbers.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = key % numbers.length;
    order[at] = numbers[place] ?? 0;
    days[at] = (key - place) / numbers.length + first;
  }
  return { order, days };
}
