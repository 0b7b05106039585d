import { selectContacts } from "./contact-index.ts";
import type { ContactIndex } from "./contact-index.ts";
import { FACETS } from "./facets.ts";
import type { Filters } from "./selection.ts";

/** A filter whose undoing alone would bring contacts back. */
const EMPTYING_FILTERS = ["window", ...FACETS, "minContacts"] as const;
export type EmptyingFilter = (typeof EMPTYING_FILTERS)[number];

/**
 * Where nothing is seen: the filters that each, put back to `open`, would show a contact again.
 * Empty where no single one would. The index is left with `filters`.
 */
export function findEmptyingFilters(
  index: ContactIndex,
  filters: Filters,
  open: Filters,
): EmptyingFilter[] {
  const found = EMPTYING_FILTERS.filter((name) => {
    const undone = undo(filters, open, name);
    return selectContacts(index, undone).contacts.length > 0;
  });
  index.setFilters(filters);
  return found;
}

/** The filters with one of them put back to `open`. */
export function undo(filters: Filters, open: Filters, name: EmptyingFilter): Filters {
  if (name === "window") return { ...filters, from: open.from, to: open.to };
  return { ...filters, [name]: open[name] };
}
