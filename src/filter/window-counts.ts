import { FIRST_DAY, LAST_DAY } from "./window.ts";
import type { ContactOrder } from "./contact-order.ts";
import { countUpTo, findFirstAfter } from "./day-steps.ts";
import type { PairCounts } from "./pair-counts.ts";

/**
 * Keeps the counts of a moving window. A contact is in it where its earliest day is at most `to`
 * and its latest at least `from`; so a move of `to` touches only contacts whose earliest day was
 * passed over, a move of `from` only those whose latest was. Both are found by bisection: of contacts
 * that begin where `from` passes, most end there as well, and those that began before are in the
 * list of intervals.
 *
 * Undated contacts are in it only where it is open on both sides.
 */
export class WindowCounts {
  readonly #order: ContactOrder;
  readonly #counts: PairCounts;
  #isOpen = true;
  /** How many ranks open up to the window's end: those below are in time for it. */
  #opened = 0;
  /** How many ranks begin before its start. */
  #first = 0;
  /** How many intervals have ended before its start, in the order of their latest days. */
  #ended = 0;
  /** The first step of latest days that reaches into it. */
  #step = 0;

  /** Starts with nothing in it: `refill` comes first. */
  constructor(order: ContactOrder, counts: PairCounts) {
    this.#order = order;
    this.#counts = counts;
  }

  /** Counts anew, in one pass over all contacts: for changes of other filters than the window. */
  refill(from: number, to: number, matches: (contact: number) => boolean): void {
    const { contactOf, latestStep } = this.#order;
    this.#counts.reset((rank) => matches(contactOf[rank] ?? 0));
    this.#setEnd(to);
    this.#setStart(from);
    this.#isOpen = from === FIRST_DAY && to === LAST_DAY;
    this.#counts.changeBetween(0, this.#opened, 1, latestStep, this.#step, Infinity);
    if (this.#isOpen) this.#changeUndated(1);
  }

  /** Ends that take contacts away move first, so that no contact enters only to leave again. */
  moveTo(from: number, to: number): void {
    const opened = countUpTo(this.#order.earliest, to);
    if (opened < this.#opened) this.#moveEnd(to);
    this.#moveStart(from);
    if (opened > this.#opened) this.#moveEnd(to);
    const isOpen = from === FIRST_DAY && to === LAST_DAY;
    if (isOpen !== this.#isOpen) this.#changeUndated(isOpen ? 1 : -1);
    this.#isOpen = isOpen;
  }

  #setEnd(to: number): void {
    this.#opened = countUpTo(this.#order.earliest, to);
  }

  #setStart(from: number): void {
    const { earliest, latest, ends } = this.#order;
    this.#first = countUpTo(earliest, from - 1);
    this.#ended = countUpTo(ends, from - 1);
    this.#step = findFirstAfter(latest, from - 1);
  }

  #moveEnd(to: number): void {
    const before = this.#opened;
    this.#setEnd(to);
    const { latestStep } = this.#order;
    const by = this.#opened > before ? 1 : -1;
    const [first, last] = [Math.min(before, this.#opened), Math.max(before, this.#opened)];
    this.#counts.changeBetween(first, last, by, latestStep, this.#step, Infinity);
  }

  #moveStart(from: number): void {
    const [firstBefore, endedBefore, stepBefore] = [this.#first, this.#ended, this.#step];
    this.#setStart(from);
    const { latestStep, intervals } = this.#order;
    const by = this.#step < stepBefore ? 1 : -1;
    const passed = Math.max(this.#step, stepBefore);
    const first = Math.min(this.#first, firstBefore);
    const last = Math.min(Math.max(this.#first, firstBefore), this.#opened);
    this.#counts.changeBetween(first, last, by, latestStep, 0, passed);
    const end = Math.max(this.#ended, endedBefore);
    for (let at = Math.min(this.#ended, endedBefore); at < end; at++) {
      const rank = intervals[at] ?? 0;
      if (rank < first && rank < this.#opened) this.#counts.change(rank, by);
    }
  }

  #changeUndated(by: 1 | -1): void {
    const { contactOf, dated } = this.#order;
    for (let rank = dated; rank < contactOf.length; rank++) this.#counts.change(rank, by);
  }
}
