import { FIRST_DAY, LAST_DAY } from "./columns.ts";
import type { Columns, Matcher } from "./columns.ts";
import type { PairCounts } from "./pair-counts.ts";
import type { Filters } from "./selection.ts";

/** Dated contacts by one of their days, beside that day. */
interface DayOrder {
  contacts: Uint32Array;
  days: Int32Array;
}

/**
 * Keeps the counts of a moving window. A contact is in it where its earliest day is at most `to`
 * and its latest at least `from`; so a move of `to` touches only contacts whose earliest day was
 * passed over, a move of `from` only those whose latest was. Both are found by bisection.
 *
 * Undated contacts are in it only where it is open on both sides.
 */
export class WindowCounts {
  #from = FIRST_DAY;
  #to = LAST_DAY;
  readonly #columns: Columns;
  readonly #counts: PairCounts;
  readonly #byEarliest: DayOrder;
  readonly #byLatest: DayOrder;
  readonly #undated: Uint32Array;
  /** Whether a contact meets all filters but the window. */
  #passes: Uint8Array;

  /** Starts with nothing in it: `refill` comes first. */
  constructor(columns: Columns, counts: PairCounts) {
    const all = Uint32Array.from(columns.dated.keys());
    const dated = all.filter((contact) => columns.dated[contact] === 1);
    this.#columns = columns;
    this.#counts = counts;
    this.#byEarliest = createDayOrder(dated, columns.earliest);
    this.#byLatest = createDayOrder(dated, columns.latest);
    this.#undated = all.filter((contact) => columns.dated[contact] === 0);
    this.#passes = new Uint8Array(all.length);
  }

  /** Undated contacts that meet all filters but the window. */
  get undated(): Uint32Array {
    return this.#undated.filter((contact) => this.#passes[contact] === 1);
  }

  /** Counts anew, in one pass over all contacts: for changes of other filters than the window. */
  refill(filters: Filters, matches: Matcher): void {
    this.#passes = Uint8Array.from(this.#passes.keys(), passesOf(matches));
    this.#from = filters.from ?? FIRST_DAY;
    this.#to = filters.to ?? LAST_DAY;
    this.#counts.clear();
    for (const contact of this.#byEarliest.contacts) {
      const { earliest, latest } = this.#columns;
      const isIn = (earliest[contact] ?? 0) <= this.#to && (latest[contact] ?? 0) >= this.#from;
      if (isIn) this.#change(contact, true);
    }
    if (this.#isOpen()) this.#changeUndated(true);
  }

  /** Ends that take contacts away move first, so that no contact enters only to leave again. */
  moveTo(from: number, to: number): void {
    const wasOpen = this.#isOpen();
    if (to < this.#to) this.#moveEnd(to);
    this.#moveStart(from);
    if (to > this.#to) this.#moveEnd(to);
    if (wasOpen !== this.#isOpen()) this.#changeUndated(this.#isOpen());
  }

  #isOpen(): boolean {
    return this.#from === FIRST_DAY && this.#to === LAST_DAY;
  }

  #moveEnd(to: number): void {
    const { contacts, days } = this.#byEarliest;
    const grows = to > this.#to;
    const end = findFirstAfter(days, Math.max(to, this.#to));
    for (let at = findFirstAfter(days, Math.min(to, this.#to)); at < end; at++) {
      const contact = contacts[at] ?? 0;
      if ((this.#columns.latest[contact] ?? 0) >= this.#from) this.#change(contact, grows);
    }
    this.#to = to;
  }

  #moveStart(from: number): void {
    const { contacts, days } = this.#byLatest;
    const grows = from < this.#from;
    const end = findFirstAfter(days, Math.max(from, this.#from) - 1);
    for (let at = findFirstAfter(days, Math.min(from, this.#from) - 1); at < end; at++) {
      const contact = contacts[at] ?? 0;
      if ((this.#columns.earliest[contact] ?? 0) <= this.#to) this.#change(contact, grows);
    }
    this.#from = from;
  }

  #changeUndated(enters: boolean): void {
    for (const contact of this.#undated) this.#change(contact, enters);
  }

  #change(contact: number, enters: boolean): void {
    if (this.#passes[contact] !== 1) return;
    if (enters) this.#counts.add(contact);
    else this.#counts.remove(contact);
  }
}

function passesOf(matches: (contact: number) => boolean): (contact: number) => number {
  return (contact) => (matches(contact) ? 1 : 0);
}

function createDayOrder(dated: Uint32Array, days: Int32Array): DayOrder {
  const contacts = dated.slice().sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  return { contacts, days: Int32Array.from(contacts, (contact) => days[contact] ?? 0) };
}

/** The first place of a sorted array whose day comes after `day`; its length where there is none. */
function findFirstAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
