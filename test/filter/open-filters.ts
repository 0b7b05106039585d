import type { Filters } from "../../src/filter/selection.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";

/** What is asked where nobody asked for anything: what occurred, between different states. */
export const OPEN: Filters = filtersOf(BASE_VIEW);
