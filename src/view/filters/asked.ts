import { FILTER_KEYS } from "../../filter/contact-index.ts";
import type { View } from "../../state/view.ts";

/** The filters that a reader changed, the window aside: it stands at the timeline. */
export function changedFilters(view: View, defaults: View): string[] {
  return FILTER_KEYS.filter((key) => JSON.stringify(view[key]) !== JSON.stringify(defaults[key]));
}
