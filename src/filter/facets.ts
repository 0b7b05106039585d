import type { GraphFile } from "../model/graph-file.ts";
import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../model/kinds.ts";
import { participantsOf, publishersOf, sourcesOf } from "./participants.ts";
import type { Filters } from "./selection.ts";
import type { Sides } from "./sides.ts";
import type { Matcher } from "./window.ts";

/** The filters that ask something of a contact by itself: all but the window and the counts of pairs. */
export const FACETS = [
  "modes",
  "statuses",
  "certainties",
  "kinds",
  "sides",
  "involving",
  "regions",
  "publishers",
  "minSources",
  "domestic",
] as const;
export type Facet = (typeof FACETS)[number];

/** What facets are asked of. */
export interface FacetSource {
  readonly graph: GraphFile;
  /** Who stands where at the level: made when a facet first asks, since most never do. */
  readonly sides: () => Sides;
}

type FacetTable = {
  readonly [facet in Facet]: (source: FacetSource, filters: Filters) => Matcher | undefined;
};

/** What each facet asks; undefined where it asks nothing. Closed lists of at most eight are sets of bits. */
const FACET_MATCHERS: FacetTable = {
  modes: ({ graph }, { modes }) => matchOneOf(graph.contacts.mode, MODES, modes),
  statuses: ({ graph }, { statuses }) => matchOneOf(graph.contacts.status, STATUSES, statuses),
  certainties: ({ graph }, { certainties }) =>
    matchOneOf(graph.contacts.certainty, CERTAINTIES, certainties),
  kinds: matchKinds,
  sides({ sides }, filters) {
    if (filters.sides === "any") return undefined;
    const bilateral = filters.sides === "bilateral";
    const { sideCount } = sides();
    return (contact) => (sideCount[contact] ?? 0) < 3 === bilateral;
  },
  involving({ graph }, { involving }) {
    if (involving.length === 0) return undefined;
    const wanted = new Set(involving.map((id) => graph.actors.id.indexOf(id)));
    return (contact) => participantsOf(graph, contact).some((actor) => wanted.has(actor));
  },
  regions({ graph }, { regions }) {
    if (regions.length === 0) return undefined;
    const wanted = new Set(regions.map((name) => graph.groups.subregion.indexOf(name)));
    return (contact) =>
      participantsOf(graph, contact).some((actor) =>
        wanted.has(graph.actors.subregion[actor] ?? -2),
      );
  },
  publishers({ graph }, { publishers }) {
    if (publishers.length === 0) return undefined;
    const wanted = new Set(publishers.map((name) => graph.publishers.indexOf(name)));
    return (contact) => publishersOf(graph, contact).some((publisher) => wanted.has(publisher));
  },
  minSources({ graph }, { minSources }) {
    if (minSources <= 1) return undefined;
    return (contact) => sourcesOf(graph, contact).length >= minSources;
  },
  domestic({ graph }, { domestic }) {
    return domestic ? undefined : (contact) => graph.contacts.domestic[contact] === 0;
  },
};

/** The facets that ask something, each with its matcher. */
export function findMatchers(source: FacetSource, filters: Filters): [Facet, Matcher][] {
  return FACETS.flatMap((facet) => {
    const matcher = FACET_MATCHERS[facet](source, filters);
    return matcher === undefined ? [] : [[facet, matcher] satisfies [Facet, Matcher]];
  });
}

/** Whether a contact meets all facets. */
export function createMatcher(source: FacetSource, filters: Filters): Matcher {
  const matchers = findMatchers(source, filters).map(([, matcher]) => matcher);
  return (contact) => matchers.every((matches) => matches(contact));
}

function matchOneOf<T>(
  column: readonly number[],
  all: readonly T[],
  chosen: readonly T[],
): Matcher | undefined {
  const bits = bitsOf(all, chosen);
  if (bits === bitsOf(all, all)) return undefined;
  return (contact) => ((bits >> (column[contact] ?? 0)) & 1) === 1;
}

function matchKinds({ graph, sides }: FacetSource, { kinds }: Filters): Matcher | undefined {
  const bits = bitsOf(ACTOR_KINDS, kinds);
  if (bits === bitsOf(ACTOR_KINDS, ACTOR_KINDS)) return undefined;
  const { start, actor, side } = sides();
  return (contact) => {
    const end = start[contact + 1] ?? 0;
    let seen: number | undefined;
    for (let at = start[contact] ?? 0; at < end; at++) {
      const kind = graph.actors.kind[actor[at] ?? 0] ?? 0;
      if (((bits >> kind) & 1) === 0) continue;
      seen ??= side[at];
      if (side[at] !== seen) return true;
    }
    return false;
  };
}

function bitsOf<T>(all: readonly T[], chosen: readonly T[]): number {
  return all.reduce(
    (bits, value, index) => (chosen.includes(value) ? bits | (1 << index) : bits),
    0,
  );
}
