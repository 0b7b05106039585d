import { html, type TemplateResult } from "lit";
import type { BinUnit } from "../../filter/bin-units.ts";
import { dayInWords } from "../../messages/dates.ts";
import { dayNumber, dayOfNumber } from "../../model/dates.ts";
import { setWindow } from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import type { Session } from "../session.ts";
import type { Days } from "./brush.ts";
import { startOf, type Scales } from "./chart.ts";
import { DAYS_A_STEP } from "./controls.ts";

type End = "from" | "to";
const ENDS: readonly End[] = ["from", "to"];

/** What a large step is where a bar is a day. */
const DAYS_A_WEEK = 7;

/** The days at which the window's ends stand; an open one at the end of the span. */
function daysOf({ from, to }: View, [first, last]: Days): Days {
  return [from === null ? first : dayNumber(from), to === null ? last : dayNumber(to)];
}

/** The ends of the window for a keyboard, over the handles that a brush has for a pointer. */
export function endSliders(session: Session, span: Days, unit: BinUnit): TemplateResult[] {
  const { messages, state } = session;
  const { view } = state.get();
  const days = daysOf(view, span);
  return ENDS.map((end, at) => {
    const day = days[at] ?? span[0];
    const press = (event: KeyboardEvent): void => {
      const target = targetOf(event.key, daysOf(state.get().view, span)[at] ?? day, span, unit);
      if (target === undefined) return;
      event.preventDefault();
      session.change(
        (present) => withEnd(present, span, end, target),
        event.repeat ? "replace" : "push",
      );
    };
    return html`<span
      class="end ${view.from === null && view.to === null ? "end-open" : ""}"
      role="slider"
      tabindex="0"
      aria-label=${messages.t(end === "from" ? "timeline.first" : "timeline.last")}
      aria-valuemin=${span[0]}
      aria-valuemax=${span[1]}
      aria-valuenow=${Math.min(span[1], Math.max(span[0], day))}
      aria-valuetext=${dayInWords(messages, dayOfNumber(day))}
      @keydown=${press}
    ></span>`;
  });
}

/** Puts the sliders where the ends of the window stand in the chart. */
export function placeEnds(timeline: HTMLElement, view: View, span: Days, { x }: Scales): void {
  const [first, last] = daysOf(view, span);
  const [left = 0, right = 0] = x.range();
  const places = [x(startOf(first)), x(startOf(last + 1))];
  timeline.querySelectorAll<HTMLElement>(".end").forEach((slider, at) => {
    slider.style.left = `${Math.min(right, Math.max(left, places[at] ?? 0))}px`;
  });
}

/** The day to which a key moves an end. */
function targetOf(
  key: string,
  day: number,
  [first, last]: Days,
  unit: BinUnit,
): number | undefined {
  const far = Math.max(DAYS_A_WEEK, DAYS_A_STEP[unit]);
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: day - far,
    PageUp: day + far,
    Home: first,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(last, Math.max(first, target));
}

/** The View with one end at a day, which never passes the other; at the end of the span it is open. */
function withEnd(view: View, span: Days, end: End, target: number): View {
  const [from, to] = daysOf(view, span);
  const days: Days = end === "from" ? [Math.min(target, to), to] : [from, Math.max(target, from)];
  const [first, last] = [days[0] <= span[0] ? null : days[0], days[1] >= span[1] ? null : days[1]];
  return setWindow(
    view,
    first === null ? null : dayOfNumber(first),
    last === null ? null : dayOfNumber(last),
  );
}
