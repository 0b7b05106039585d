import { FILTER_KEYS } from "../../state/filters.ts";
import type { View } from "../../state/view.ts";

/** The parts of a View that a reader changed, the window aside: it stands at the timeline. */
export function changedFilters(view: View, defaults: View): FilterKey[] {
  return KEYS.filter((key) => JSON.stringify(view[key]) !== JSON.stringify(defaults[key]));
}

export type FilterKey = Exclude<(typeof FILTER_KEYS)[number], "from" | "to">;

const KEYS = FILTER_KEYS.filter((key) => key !== "from" && key !== "to");
