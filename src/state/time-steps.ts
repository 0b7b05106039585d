import { createContactIndex, selectContacts } from "../filter/contact-index.ts";
import { findTimelineDays } from "../filter/histogram.ts";
import type { Selection } from "../filter/selection.ts";
import { addDays, dayOf, dayOfNumber, weekdayOf } from "../model/dates.ts";
import type { Day } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { setWindow } from "./actions.ts";
import { filtersOf } from "./filters.ts";
import type { View } from "./view.ts";
import { monthsOf } from "./walk.ts";
import type { Ends } from "./walk.ts";

/** What a window is cut into: a picture each. */
export const TIME_STEPS = ["week", "month", "quarter"] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

/** How many pictures a window may be cut into: more could be neither seen side by side nor watched. */
export const MOST_STEPS = 60;

/** A View in one step of its window. */
export interface ViewStep {
  view: View;
  window: Ends;
  selection: Selection;
}

/** A View whose window is cut into steps. */
export interface SteppedView {
  step: TimeStep;
  /** The whole window, with both ends. */
  whole: ViewStep;
  steps: readonly ViewStep[];
}

/** More steps than can be shown. */
export class StepsError extends RangeError {
  readonly got: number;

  constructor(got: number) {
    super(
      `got ${got} pictures, expected at most ${MOST_STEPS}: take a longer step or a shorter window`,
    );
    this.got = got;
  }
}

/**
 * Cuts a View's window into calendar weeks, months or quarters; the first and the last are as much of
 * one as the window holds. An open end is where the contacts of the View have theirs. Throws where the
 * View shows no dated contact, or the steps are too many.
 */
export function cutWindow(graph: GraphFile, view: View, step: TimeStep): SteppedView {
  const index = createContactIndex(graph, view.level);
  const stepOf = (window: Ends): ViewStep => {
    const within = setWindow(view, window.from, window.to);
    return { view: within, window, selection: selectContacts(index, filtersOf(within)) };
  };
  const days = findTimelineDays(graph, selectContacts(index, filtersOf(view)).contacts);
  const from = view.from ?? (days && dayOfNumber(days.first));
  const to = view.to ?? (days && dayOfNumber(days.last));
  if (from === undefined || to === undefined || from > to) {
    throw new RangeError("got a view without dated contacts, expected some to cut into steps");
  }
  const windows = stepsOf({ from, to }, step);
  if (windows.length > MOST_STEPS) throw new StepsError(windows.length);
  return { step, whole: stepOf({ from, to }), steps: windows.map(stepOf) };
}

/** The calendar steps of a span, cut at its ends. */
export function stepsOf(span: Ends, step: TimeStep): Ends[] {
  const whole =
    step === "week" ? weeksOf(span) : step === "month" ? monthsOf(span) : quartersOf(span);
  return whole.map(({ from, to }) => ({
    from: from < span.from ? span.from : from,
    to: to > span.to ? span.to : to,
  }));
}

/** From Monday to Sunday (ISO 8601). */
function weeksOf({ from, to }: Ends): Ends[] {
  const weeks: Ends[] = [];
  const sinceMonday = (weekdayOf(from) + 6) % 7;
  for (let first = addDays(from, -sinceMonday); first <= to; first = addDays(first, 7)) {
    weeks.push({ from: first, to: addDays(first, 6) });
  }
  return weeks;
}

function quartersOf({ from, to }: Ends): Ends[] {
  const months = monthsOf({ from: startOfQuarter(from), to: addDays(startOfQuarter(to), 80) });
  const quarters: Ends[] = [];
  for (let at = 0; at + 2 < months.length; at += 3) {
    const [first, last] = [months[at], months[at + 2]];
    if (first !== undefined && last !== undefined) quarters.push({ from: first.from, to: last.to });
  }
  return quarters;
}

function startOfQuarter(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return dayOf(Number(day.slice(0, 4)), month - ((month - 1) % 3), 1);
}
