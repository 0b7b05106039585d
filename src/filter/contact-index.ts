import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import { createContactOrder, isContactDated } from "./contact-order.ts";
import { countFacets } from "./facet-counts.ts";
import type { FacetCounts } from "./facet-counts.ts";
import { createMatcher, FACETS } from "./facets.ts";
import type { FacetSource } from "./facets.ts";
import { createLookUp } from "./look-up.ts";
import { PairCounts } from "./pair-counts.ts";
import { createPairTable, resolvePair } from "./pair-table.ts";
import { actorsOfRank, findSeen, pairsOfRank } from "./seen-contacts.ts";
import type { Counted } from "./seen-contacts.ts";
import type { Filters, Selection } from "./selection.ts";
import { createSides } from "./sides.ts";
import type { Sides } from "./sides.ts";
import { createSoleSources } from "./sole-sources.ts";
import { checkWindow, createWindowMatcher, FIRST_DAY, LAST_DAY } from "./window.ts";
import { WindowCounts } from "./window-counts.ts";

/**
 * The contacts of a graph at one level, in typed arrays, ready to be filtered again and again.
 *
 * It takes about 14 bytes a contact and as many a pair. A move of the window costs two bisections and
 * the pairs of the contacts that enter or leave; a change of another filter costs one pass over all
 * contacts; `select` costs one pass over contacts and pairs. Days must lie within 32 bits.
 */
export class ContactIndex {
  readonly level: Level;
  readonly contactCount: number;
  readonly actorCount: number;
  readonly #source: FacetSource;
  readonly #counted: Counted;
  readonly #window: WindowCounts;
  #filters: Filters | undefined;

  /** Throws where a column does not fit the others. */
  constructor(graph: GraphFile, level: Level) {
    this.level = level;
    this.contactCount = graph.contacts.id.length;
    this.actorCount = graph.actors.id.length;
    const sides = createSides(graph, level);
    const order = createContactOrder(graph);
    const table = createPairTable(sides, order.contactOf, this.actorCount);
    const counts = new PairCounts(graph, order, table, sides.sideCount);
    const soleSource = createSoleSources(graph, order.contactOf);
    this.#counted = { order, table, counts, soleSource };
    this.#window = new WindowCounts(order, counts);
    let asked: Sides | undefined;
    this.#source = { graph, sides: () => (asked ??= createSides(graph, level)) };
  }

  /** Sets all filters at once. Throws where the window's ends are no days or the wrong way round. */
  setFilters(filters: Filters): void {
    checkWindow(filters);
    const [from, to] = [filters.from ?? FIRST_DAY, filters.to ?? LAST_DAY];
    if (this.#filters !== undefined && isSameButWindow(this.#filters, filters)) {
      this.#window.moveTo(from, to);
    } else {
      this.#window.refill(from, to, createMatcher(this.#source, filters));
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
    const { table, order } = this.#counted;
    const { ranks, pairs, byActor } = findSeen(
      this.#counted,
      filters,
      this.#source.graph.actors.kind,
    );
    const contactOf = (rank: number): number => order.contactOf[rank] ?? 0;
    const ofPair = createLookUp(table.source.length, ranks, contactOf, (rank) =>
      pairsOfRank(table, rank),
    );
    const ofActor = createLookUp(this.actorCount, ranks, contactOf, (rank) =>
      actorsOfRank(table, rank),
    );
    return {
      level: this.level,
      filters,
      contacts: ranks.map(contactOf).sort(),
      undated: this.#findUndated(),
      pairs,
      contactsByActor: byActor,
      actorCount: byActor.reduce((count, contacts) => count + (contacts > 0 ? 1 : 0), 0),
      contactsOfPair: (a, b) => ofPair(resolvePair(table, Math.min(a, b), Math.max(a, b))),
      contactsOfActor: ofActor,
    };
  }

  /** Dated contacts that meet all filters but the window, ascending: what a timeline shows. */
  findDated(filters: Filters): Uint32Array {
    const { graph } = this.#source;
    const matches = createMatcher(this.#source, filters);
    return Uint32Array.from(graph.contacts.id.keys()).filter(
      (contact) => isContactDated(graph, contact) && matches(contact),
    );
  }

  /**
   * How many contacts each value of each filter would show under the other filters: the counts
   * beside the choices. One pass over all contacts.
   */
  countFacets(filters: Filters): FacetCounts {
    return countFacets(this.#source, filters, createWindowMatcher(this.#source.graph, filters));
  }

  #findUndated(): Uint32Array {
    const { order, counts } = this.#counted;
    return order.contactOf.subarray(order.dated).filter((_, at) => counts.passes(order.dated + at));
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
