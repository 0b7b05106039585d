import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../model/kinds.ts";
import { FACETS, findMatchers, type Facet, type FacetSource } from "./facets.ts";
import { participantsOf, publishersOf, sourcesOf } from "./participants.ts";
import type { Filters } from "./selection.ts";
import type { Matcher } from "./window.ts";

/**
 * How many contacts in the window each value of a filter would show, the other filters as they are:
 * by index in the list of its values, and for `involving` by actor.
 */
export interface FacetCounts {
  modes: number[];
  statuses: number[];
  certainties: number[];
  kinds: number[];
  /** Of two sides, and of three or more. */
  sides: number[];
  involving: number[];
  regions: number[];
  publishers: number[];
  /** At least one publisher, at least two, and so on, up to the most that any contact has. */
  minSources: number[];
  /** Between states, and within one. */
  domestic: number[];
}

/** The values that a contact has in a facet, as indices. */
type ValuesOf = (contact: number) => readonly number[];

/** Counts contacts by the values of all facets, in one pass. */
export function countFacets(
  source: FacetSource,
  filters: Filters,
  isInWindow: Matcher,
): FacetCounts {
  const values = valuesOf(source);
  const counts = emptyCounts(source);
  const matchers = findMatchers(source, filters);
  for (let contact = 0; contact < source.graph.contacts.id.length; contact++) {
    if (!isInWindow(contact)) continue;
    const failed = matchers.filter(([, matches]) => !matches(contact)).map(([facet]) => facet);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FACETS) {
      for (const value of values[facet](contact)) {
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function emptyCounts({ graph }: FacetSource): FacetCounts {
  return {
    modes: zeros(MODES),
    statuses: zeros(STATUSES),
    certainties: zeros(CERTAINTIES),
    kinds: zeros(ACTOR_KINDS),
    sides: [0, 0],
    involving: zeros(graph.actors.id),
    regions: zeros(graph.groups.subregion),
    publishers: zeros(graph.publishers),
    minSources: [],
    domestic: [0, 0],
  };
}

function zeros(values: readonly unknown[]): number[] {
  return values.map(() => 0);
}

function valuesOf(source: FacetSource): Record<Facet, ValuesOf> {
  const { graph } = source;
  const { mode, status, certainty, domestic } = graph.contacts;
  const { kind, subregion } = graph.actors;
  const sides = source.sides();
  return {
    modes: (contact) => [mode[contact] ?? 0],
    statuses: (contact) => [status[contact] ?? 0],
    certainties: (contact) => [certainty[contact] ?? 0],
    kinds(contact) {
      const actors = sides.actor.subarray(sides.start[contact], sides.start[contact + 1]);
      return [...new Set(Array.from(actors, (actor) => kind[actor] ?? 0))];
    },
    sides: (contact) => [(sides.sideCount[contact] ?? 0) < 3 ? 0 : 1],
    involving: (contact) => participantsOf(graph, contact),
    regions: (contact) => [
      ...new Set(
        participantsOf(graph, contact)
          .map((actor) => subregion[actor] ?? null)
          .filter((region) => region !== null),
      ),
    ],
    publishers: (contact) => publishersOf(graph, contact).filter((publisher) => publisher >= 0),
    minSources: (contact) => [...sourcesOf(graph, contact).keys()],
    domestic: (contact) => [domestic[contact] ?? 0],
  };
}
