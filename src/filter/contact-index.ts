import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import { createColumns, createWindowMatcher, FIRST_DAY, LAST_DAY } from "./columns.ts";
import { countFacets } from "./facet-counts.ts";
import type { FacetCounts } from "./facet-counts.ts";
import { createMatcher, FACETS } from "./facets.ts";
import type { FacetSource } from "./facets.ts";
import { filterList, invertLists } from "./lists.ts";
import type { Lists } from "./lists.ts";
import { isNarrowing, narrow } from "./narrowing.ts";
import { PairCounts } from "./pair-counts.ts";
import { createPairTable } from "./pair-table.ts";
import type { PairTable } from "./pair-table.ts";
import type { Filters, Selection } from "./selection.ts";
import { createActorLists, createSides } from "./sides.ts";
import { WindowCounts } from "./window-counts.ts";

/**
 * The contacts of a graph at one level, in typed arrays, ready to be filtered again and again.
 *
 * It takes about 40 bytes a contact and 32 a pair. A move of the window costs two bisections and
 * the pairs of the contacts that enter or leave; a change of another filter costs one pass over all
 * contacts; `select` costs one pass over contacts and pairs. Days must lie within 32 bits.
 */
export class ContactIndex {
  readonly level: Level;
  readonly contactCount: number;
  readonly actorCount: number;
  readonly #source: FacetSource;
  readonly #table: PairTable;
  readonly #contactsOfActors: Lists;
  readonly #counts: PairCounts;
  readonly #window: WindowCounts;
  #filters: Filters | undefined;

  /** Throws where a column does not fit the others. */
  constructor(graph: GraphFile, level: Level) {
    const sides = createSides(graph, level);
    const actors = createActorLists(sides);
    this.level = level;
    this.contactCount = graph.contacts.id.length;
    this.actorCount = graph.actors.id.length;
    const columns = createColumns(graph);
    this.#source = { graph, columns, sides };
    this.#table = createPairTable(sides, this.actorCount);
    this.#contactsOfActors = invertLists(actors, this.actorCount);
    this.#counts = new PairCounts(columns, this.#table, actors, sides.sideCount, this.actorCount);
    this.#window = new WindowCounts(columns, this.#counts);
  }

  /** Sets all filters at once. Throws where the window's ends are no days or the wrong way round. */
  setFilters(filters: Filters): void {
    checkWindow(filters);
    if (this.#filters !== undefined && isSameButWindow(this.#filters, filters)) {
      this.#window.moveTo(filters.from ?? FIRST_DAY, filters.to ?? LAST_DAY);
    } else {
      this.#window.refill(filters, createMatcher(this.#source, filters));
    }
    this.#filters = { ...filters };
  }

  /** Moves the window alone; `setFilters` comes first. Throws as that does. */
  moveWindow(from: number | null, to: number | null): void {
    if (this.#filters === undefined)
      throw new Error("no filters are set, expected setFilters first");
    this.setFilters({ ...this.#filters, from, to });
  }

  /** What the filters leave, as it stands now; `setFilters` comes first. */
  select(): Selection {
    const filters = this.#filters;
    if (filters === undefined) throw new Error("no filters are set, expected setFilters first");
    const narrowing = isNarrowing(filters);
    const all = {
      pairs: this.#counts.findPairs(narrowing || filters.hairlines),
      seen: this.#counts.seen.slice(),
      byActor: this.#counts.byActor.slice(),
    };
    const { kind } = this.#source.graph.actors;
    const shown = narrowing ? narrow(all, filters, kind, this.#table) : all;
    const isSeen = (contact: number): boolean => shown.seen[contact] === 1;
    return {
      level: this.level,
      filters,
      contacts: findSet(shown.seen),
      undated: this.#window.undated,
      pairs: shown.pairs,
      contactsByActor: shown.byActor,
      actorCount: findSet(shown.byActor).length,
      contactsOfPair: (a, b) => {
        const pair = this.#table.resolve(Math.min(a, b), Math.max(a, b));
        return pair === undefined
          ? new Uint32Array(0)
          : filterList(this.#table.contacts, pair, isSeen);
      },
      contactsOfActor: (actor) => filterList(this.#contactsOfActors, actor, isSeen),
    };
  }

  /** Dated contacts that meet all filters but the window, ascending: what a timeline shows. */
  findDated(filters: Filters): Uint32Array {
    const matches = createMatcher(this.#source, filters);
    return findSet(this.#source.columns.dated).filter(matches);
  }

  /**
   * How many contacts each value of each filter would show under the other filters: the counts
   * beside the choices. One pass over all contacts.
   */
  countFacets(filters: Filters): FacetCounts {
    const isInWindow = createWindowMatcher(this.#source.columns, filters);
    return countFacets(this.#source, filters, isInWindow);
  }
}

/** Indexes the contacts of a graph at a level. Throws where a column does not fit the others. */
export function createContactIndex(graph: GraphFile, level: Level): ContactIndex {
  return new ContactIndex(graph, level);
}

/** What the filters leave of an index. Cheap where only the window differs from the call before. */
export function selectContacts(index: ContactIndex, filters: Filters): Selection {
  index.setFilters(filters);
  return index.select();
}

function checkWindow({ from, to }: Filters): void {
  for (const day of [from, to]) {
    if (day === null || (Number.isInteger(day) && day > FIRST_DAY && day < LAST_DAY)) continue;
    throw new RangeError(`a window's end is ${day}, expected a day number or null`);
  }
  if (from !== null && to !== null && from > to) {
    throw new RangeError(`a window from ${from} to ${to}, expected the earlier day first`);
  }
}

/** Whether two sets of filters differ in nothing but the window. */
export function isSameButWindow(a: Filters, b: Filters): boolean {
  return FILTER_KEYS.every((key) => {
    const [one, other] = [a[key], b[key]];
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
    return one.length === other.length && one.every((value, index) => value === other[index]);
  });
}

/** All filters but the window. */
export const FILTER_KEYS = [...FACETS, "minContacts", "hairlines"] as const;

/** The places that hold something other than 0. */
function findSet(values: Uint8Array | Uint32Array): Uint32Array {
  const places = new Uint32Array(values.length);
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    if (values[place] !== 0) places[count++] = place;
  }
  return places.slice(0, count);
}
