import type { Level } from "../model/kinds.ts";
import { STATUSES } from "../model/kinds.ts";
import { BASE_VIEW } from "./base-view.ts";
import type { View } from "./view.ts";

/** The View that leaves nothing out: whatever became of a contact, within one state as well. */
export function wholeView(level: Level): View {
  return { ...BASE_VIEW, level, statuses: STATUSES, domestic: true };
}
