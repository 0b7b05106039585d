import type { Mode, Status } from "../model/kinds.ts";

/**
 * What a status may be told beside. A contact that took place was planned before, and may be denied
 * by the other side; one that was refused or cancelled is not the one that took place.
 */
const BESIDE: Readonly<Record<Status, readonly Status[]>> = {
  occurred: ["occurred", "planned", "requested", "denied"],
  planned: ["occurred", "planned", "requested", "refused", "cancelled", "denied"],
  requested: ["occurred", "planned", "requested", "refused", "cancelled", "denied"],
  refused: ["planned", "requested", "refused", "cancelled"],
  cancelled: ["planned", "requested", "refused", "cancelled"],
  denied: ["occurred", "planned", "requested", "denied"],
};

/** Whether two reports with these statuses may tell of one contact. */
export function areStatusesCompatible(a: Status, b: Status): boolean {
  return BESIDE[a].includes(b);
}

/** The status that wins over those after it: what happened, then how it came to nothing. */
export const STATUS_RANK: readonly Status[] = [
  "occurred",
  "denied",
  "cancelled",
  "refused",
  "planned",
  "requested",
];

/** The mode that says most, first: a meeting is what a visit was for. */
export const MODE_RANK: readonly Mode[] = [
  "video",
  "call",
  "letter",
  "meeting",
  "visit",
  "unspecified",
];
