import { addDays, dayNumber, dayOf, daysInMonth } from "../model/dates.ts";
import type { Day } from "../model/dates.ts";

/** A window with both ends, inclusive. */
export interface Ends {
  from: Day;
  to: Day;
}

/** How long a window that walks is where the whole period is seen: a share of it, a day at least. */
const OPENING_SHARE = 1 / 12;

/** The months that a span of days touches, as windows, in order. */
export function monthsOf({ from, to }: Ends): Ends[] {
  const months: Ends[] = [];
  for (let first = startOfMonth(from); first <= to; first = addDays(endOfMonth(first), 1)) {
    months.push({ from: first, to: endOfMonth(first) });
  }
  return months;
}

/** The window that lies before one, or after it: a month's is a month, another's is as long as it is. */
export function windowBeside(window: Ends, direction: -1 | 1): Ends {
  const { from, to } = window;
  if (from === startOfMonth(from) && to === endOfMonth(from)) {
    const beside = direction > 0 ? addDays(to, 1) : addDays(from, -1);
    return { from: startOfMonth(beside), to: endOfMonth(beside) };
  }
  const length = dayNumber(to) - dayNumber(from) + 1;
  return shifted(window, direction * length);
}

/**
 * Where play begins: with the window as it stands, or from the beginning where it is the whole span
 * or has come to its end.
 */
export function firstStep(window: Ends | null, span: Ends): Ends {
  const whole = dayNumber(span.to) - dayNumber(span.from) + 1;
  const isWhole = window === null || (window.from <= span.from && window.to >= span.to);
  const opening = Math.max(1, Math.round(whole * OPENING_SHARE));
  const length = isWhole ? opening : dayNumber(window.to) - dayNumber(window.from) + 1;
  if (!isWhole && window.to < span.to) return window;
  return { from: span.from, to: addDays(span.from, length - 1) };
}

/** The window some days later; null where it has reached the end of the span. */
export function nextStep(window: Ends, span: Ends, days: number): Ends | null {
  if (window.to >= span.to) return null;
  const left = dayNumber(span.to) - dayNumber(window.to);
  return shifted(window, Math.min(days, left));
}

function shifted({ from, to }: Ends, days: number): Ends {
  return { from: addDays(from, days), to: addDays(to, days) };
}

function startOfMonth(day: Day): Day {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1);
}

function endOfMonth(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return dayOf(year, month, daysInMonth(year, month));
}
