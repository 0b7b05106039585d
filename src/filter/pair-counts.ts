import type { GraphFile } from "../model/graph-file.ts";
import { CHANNELS, CHANNEL_INDICES } from "./channels.ts";
import type { ContactOrder } from "./contact-order.ts";
import { HAIRLINE_SIDES, OTHERS } from "./pair-table.ts";
import type { PairTable } from "./pair-table.ts";
import { createWholeNumbers } from "./whole-numbers.ts";
import type { WholeNumbers } from "./whole-numbers.ts";

/**
 * Cells of a pair: its contacts that did not occur, and those that did, a cell for each channel; of
 * all these how many have five sides or more, and how many stand in lists. So nearly every contact
 * is counted in one cell.
 */
const NOT_OCCURRED = 0;
const OCCURRED = 1;
const MANY_SIDED = OCCURRED + CHANNELS.length;
const LISTED = MANY_SIDED + 1;
const CELLS = LISTED + 1;

/**
 * What is kept of a contact, in a byte: whether it meets the filters but the window, whether it is
 * seen, whether it has five sides or more, and its cell.
 */
const PASSES = 1;
const SEEN = 2;
const MANY_SIDES = 4;
const CELL_SHIFT = 3;

/** What is counted of a pair. */
export interface PairCells {
  contacts: number;
  inPerson: number;
  remote: number;
  letter: number;
  unspecified: number;
  hairline: boolean;
}

/** Counts of visible contacts by pair and by actor, to which ranks are added and from which they are taken. */
export class PairCounts {
  readonly #table: PairTable;
  readonly #ofRank: Uint32Array;
  readonly #cells: WholeNumbers;
  readonly #states: Uint8Array;
  /** Of the contacts in lists, by actor; the others follow from their pairs. */
  readonly #listedByActor: Uint32Array;

  /** `sideCount` is the number of sides of each contact. */
  constructor(
    graph: GraphFile,
    { contactOf }: ContactOrder,
    table: PairTable,
    sideCount: ArrayLike<number>,
  ) {
    const { status, mode } = graph.contacts;
    this.#table = table;
    this.#ofRank = table.ofRank;
    this.#cells = createWholeNumbers(table.source.length * CELLS, table.most);
    this.#listedByActor = new Uint32Array(graph.actors.id.length);
    this.#states = Uint8Array.from(contactOf, (contact) => {
      const sides = (sideCount[contact] ?? 0) < HAIRLINE_SIDES ? 0 : MANY_SIDES;
      const channel = CHANNEL_INDICES[mode[contact] ?? 0] ?? 0;
      const cell = status[contact] === 0 ? OCCURRED + channel : NOT_OCCURRED;
      return sides | (cell << CELL_SHIFT);
    });
  }

  /** Forgets all counts, and asks of each rank anew whether it meets the filters but the window. */
  reset(passes: (rank: number) => boolean): void {
    this.#listedByActor.fill(0);
    this.#cells.fill(0);
    const states = this.#states;
    for (let rank = 0; rank < states.length; rank++) {
      const kept = (states[rank] ?? 0) & ~(PASSES | SEEN);
      states[rank] = passes(rank) ? kept | PASSES : kept;
    }
  }

  passes(rank: number): boolean {
    return ((this.#states[rank] ?? 0) & PASSES) !== 0;
  }

  isSeen(rank: number): boolean {
    return ((this.#states[rank] ?? 0) & SEEN) !== 0;
  }

  /** Shows a rank that was not seen (1) or hides one that was (-1), if it meets the other filters. */
  change(rank: number, by: 1 | -1): void {
    const state = this.#states[rank] ?? 0;
    if ((state & PASSES) === 0) return;
    this.#states[rank] = state ^ SEEN;
    const pair = this.#ofRank[rank] ?? 0;
    if (pair >= OTHERS) return this.#changeLists(pair - OTHERS, state, by);
    const cells = this.#cells;
    const cell = pair * CELLS + (state >> CELL_SHIFT);
    cells[cell] = (cells[cell] ?? 0) + by;
  }

  /**
   * Shows or hides the ranks from `first` to before `last` whose steps lie from `low` to before
   * `high`: what a moved window passes over, in one loop without a look-up that could be made once.
   */
  changeBetween(
    first: number,
    last: number,
    by: 1 | -1,
    steps: WholeNumbers,
    low: number,
    high: number,
  ): void {
    const states = this.#states;
    const ofRank = this.#ofRank;
    const cells = this.#cells;
    for (let rank = first; rank < last; rank++) {
      const step = steps[rank] ?? 0;
      const state = states[rank] ?? 0;
      if (step < low || step >= high || (state & PASSES) === 0) continue;
      states[rank] = state ^ SEEN;
      const pair = ofRank[rank] ?? 0;
      if (pair >= OTHERS) {
        this.#changeLists(pair - OTHERS, state, by);
        continue;
      }
      const cell = pair * CELLS + (state >> CELL_SHIFT);
      cells[cell] = (cells[cell] ?? 0) + by;
    }
  }

  /** What is counted of a pair. */
  cellsOf(pair: number): PairCells {
    const cells = this.#cells;
    const first = pair * CELLS;
    const inPerson = cells[first + OCCURRED] ?? 0;
    const remote = cells[first + OCCURRED + 1] ?? 0;
    const letter = cells[first + OCCURRED + 2] ?? 0;
    const unspecified = cells[first + OCCURRED + 3] ?? 0;
    const contacts = this.contactsOf(pair);
    const hairline = cells[first + MANY_SIDED] === contacts;
    return { contacts, inPerson, remote, letter, unspecified, hairline };
  }

  /** How many contacts of a pair are seen. */
  contactsOf(pair: number): number {
    const cells = this.#cells;
    const first = pair * CELLS;
    let contacts = 0;
    for (let cell = first; cell < first + MANY_SIDED; cell++) contacts += cells[cell] ?? 0;
    return contacts;
  }

  /** How many contacts of each actor are seen, in one pass over the pairs. */
  countByActor(): Uint32Array {
    const { source, target } = this.#table;
    const byActor = this.#listedByActor.slice();
    for (let pair = 0; pair < source.length; pair++) {
      const contacts = this.contactsOf(pair) - (this.#cells[pair * CELLS + LISTED] ?? 0);
      if (contacts === 0) continue;
      const [one, other] = [source[pair] ?? 0, target[pair] ?? 0];
      byActor[one] = (byActor[one] ?? 0) + contacts;
      byActor[other] = (byActor[other] ?? 0) + contacts;
    }
    return byActor;
  }

  #changeLists(list: number, state: number, by: 1 | -1): void {
    const { pairs, actors } = this.#table.others;
    const lastPair = pairs.start[list + 1] ?? 0;
    for (let at = pairs.start[list] ?? 0; at < lastPair; at++) {
      const first = (pairs.items[at] ?? 0) * CELLS;
      this.#add(first + (state >> CELL_SHIFT), by);
      this.#add(first + LISTED, by);
      if ((state & MANY_SIDES) !== 0) this.#add(first + MANY_SIDED, by);
    }
    const lastActor = actors.start[list + 1] ?? 0;
    for (let at = actors.start[list] ?? 0; at < lastActor; at++) {
      const actor = actors.items[at] ?? 0;
      this.#listedByActor[actor] = (this.#listedByActor[actor] ?? 0) + by;
    }
  }

  #add(cell: number, by: 1 | -1): void {
    this.#cells[cell] = (this.#cells[cell] ?? 0) + by;
  }
}
