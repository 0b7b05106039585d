import type { Day } from "../model/dates.ts";
import type { When } from "./types.ts";

/** An inclusive span of days with open ends, as terms and memberships have them. */
export interface OpenSpan {
  from: Day | null;
  to: Day | null;
}

/** Whether the span and `when` share a day; open ends reach for ever. */
export function hasDayIn(span: OpenSpan, when: When): boolean {
  const { from, to } = span;
  const startsInTime = from === null || when.latest === null || from <= when.latest;
  const endsInTime = to === null || when.earliest === null || to >= when.earliest;
  return startsInTime && endsInTime;
}

/** Whether the span holds every day of `when`; an open `when` fits only an open span. */
export function hasAllOf(span: OpenSpan, when: When): boolean {
  const { from, to } = span;
  const startsBefore = from === null || (when.earliest !== null && from <= when.earliest);
  const endsAfter = to === null || (when.latest !== null && to >= when.latest);
  return startsBefore && endsAfter;
}
