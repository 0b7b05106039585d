import type { Filters } from "../filter/selection.ts";
import { dayNumber } from "../model/dates.ts";
import type { View } from "./view.ts";

/** What a View asks of contacts. */
export function filtersOf(view: View): Filters {
  return {
    from: view.from === null ? null : dayNumber(view.from),
    to: view.to === null ? null : dayNumber(view.to),
    modes: view.modes,
    statuses: view.statuses,
    certainties: view.certainties,
    kinds: view.kinds,
    sides: view.sides,
    involving: view.involving,
    regions: view.regions,
    publishers: view.publishers,
    minSources: view.minSources,
    minContacts: view.minContacts,
    domestic: view.domestic,
    hairlines: view.hairlines,
  };
}
