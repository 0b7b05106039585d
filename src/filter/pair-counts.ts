import { CHANNELS, CHANNEL_INDICES } from "./channels.ts";
import { SEVERAL } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { Lists } from "./lists.ts";
import type { PairTable } from "./pair-table.ts";
import type { SelectedPair } from "./selection.ts";

/** A pair that rests only on contacts of this many sides or more is a hairline. */
const HAIRLINE_SIDES = 5;

/**
 * Cells of a pair: its contacts, those of fewer than five sides, and the ones that occurred, a cell
 * for each channel.
 */
const CONTACTS = 0;
const SMALL = 1;
const OCCURRED = 2;
const CELLS = OCCURRED + CHANNELS.length;

/** Counts of visible contacts by pair and by actor, to which contacts are added and from which they are taken. */
export class PairCounts {
  readonly byActor: Uint32Array;
  readonly seen: Uint8Array;
  readonly #cells: Uint32Array;
  readonly #table: PairTable;
  readonly #actors: Lists;
  readonly #sideCount: Uint32Array;
  /** The cell of each contact's channel, or 0 where it did not occur. */
  readonly #channelCell: Uint8Array;
  readonly #soleSource: Int32Array;

  /** `actors` are those of each contact, `sideCount` the number of its sides. */
  constructor(
    columns: Columns,
    table: PairTable,
    actors: Lists,
    sideCount: Uint32Array,
    actorCount: number,
  ) {
    this.byActor = new Uint32Array(actorCount);
    this.seen = new Uint8Array(columns.mode.length);
    this.#cells = new Uint32Array(table.source.length * CELLS);
    this.#table = table;
    this.#actors = actors;
    this.#sideCount = sideCount;
    this.#soleSource = columns.soleSource;
    this.#channelCell = columns.mode.map((mode, contact) =>
      columns.status[contact] === 0 ? OCCURRED + (CHANNEL_INDICES[mode] ?? 0) : 0,
    );
  }

  clear(): void {
    this.byActor.fill(0);
    this.seen.fill(0);
    this.#cells.fill(0);
  }

  add(contact: number): void {
    this.seen[contact] = 1;
    this.#count(contact, 1);
  }

  remove(contact: number): void {
    this.seen[contact] = 0;
    this.#count(contact, -1);
  }

  /** The pairs that have a contact, in the order of the table. */
  findPairs(hairlines: boolean): SelectedPair[] {
    const { source, target } = this.#table;
    const cells = this.#cells;
    const pairs: SelectedPair[] = [];
    for (let pair = 0, at = 0; pair < source.length; pair++, at += CELLS) {
      const contacts = cells[at + CONTACTS] ?? 0;
      if (contacts === 0) continue;
      const hairline = cells[at + SMALL] === 0;
      if (hairline && !hairlines) continue;
      const [inPerson = 0, remote = 0, letter = 0, unspecified = 0] = [
        cells[at + OCCURRED],
        cells[at + OCCURRED + 1],
        cells[at + OCCURRED + 2],
        cells[at + OCCURRED + 3],
      ];
      pairs.push({
        source: source[pair] ?? 0,
        target: target[pair] ?? 0,
        contacts,
        occurred: inPerson + remote + letter + unspecified,
        inPerson,
        remote,
        letter,
        unspecified,
        hairline,
        singleSource: this.#hasSingleSource(pair),
      });
    }
    return pairs;
  }

  /** Ends at the first contact that has a second source, so that often told pairs cost little. */
  #hasSingleSource(pair: number): boolean {
    const { start, items } = this.#table.contacts;
    const end = start[pair + 1] ?? 0;
    let only: number | undefined;
    for (let at = start[pair] ?? 0; at < end; at++) {
      const contact = items[at] ?? 0;
      if (this.seen[contact] !== 1) continue;
      const source = this.#soleSource[contact];
      only ??= source;
      if (source === SEVERAL || source !== only) return false;
    }
    return true;
  }

  #count(contact: number, by: 1 | -1): void {
    const { start, items } = this.#table.ofContact;
    const cells = this.#cells;
    const small = (this.#sideCount[contact] ?? 0) < HAIRLINE_SIDES;
    const channel = this.#channelCell[contact] ?? 0;
    const end = start[contact + 1] ?? 0;
    for (let at = start[contact] ?? 0; at < end; at++) {
      const first = (items[at] ?? 0) * CELLS;
      cells[first] = (cells[first] ?? 0) + by;
      if (small) cells[first + SMALL] = (cells[first + SMALL] ?? 0) + by;
      if (channel > 0) cells[first + channel] = (cells[first + channel] ?? 0) + by;
    }
    this.#countActors(contact, by);
  }

  #countActors(contact: number, by: 1 | -1): void {
    const { start, items } = this.#actors;
    const end = start[contact + 1] ?? 0;
    for (let at = start[contact] ?? 0; at < end; at++) {
      const actor = items[at] ?? 0;
      this.byActor[actor] = (this.byActor[actor] ?? 0) + by;
    }
  }
}
