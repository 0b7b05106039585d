import type { ContactIndex } from "./contact-index.ts";
import type { Filters } from "./selection.ts";

/** A filter whose undoing alone would bring contacts back. */
export type EmptyingFilter = "window" | "modes" | "statuses" | "domestic";

/**
 * Where nothing is seen: the filters that each, put back to `open`, would show a contact again.
 * Empty where no single one would.
 */
export function findEmptyingFilters(
  index: ContactIndex,
  filters: Filters,
  open: Filters,
): EmptyingFilter[] {
  throw new Error(`not yet: ${index.level} ${String(filters.from)} ${String(open.from)}`);
}
