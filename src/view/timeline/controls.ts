import { html, type TemplateResult } from "lit";
import type { BinUnit } from "../../filter/bin-units.ts";
import { windowInWords } from "../../messages/dates.ts";
import { setWindow } from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import { firstStep, monthsOf, nextStep, windowBeside, type Ends } from "../../state/walk.ts";
import type { Session } from "../session.ts";
import { PACES, type Player } from "./player.ts";

/** How many days a step of play moves the window, by what a bar covers. */
export const DAYS_A_STEP: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** The window of a View with both its ends, an open one at the end of the span; null where both are open. */
function endsOf({ from, to }: View, span: Ends): Ends | null {
  return from === null && to === null ? null : { from: from ?? span.from, to: to ?? span.to };
}

/** The next window of play; null at the end of the span. */
export function nextWindow(view: View, span: Ends, unit: BinUnit): Ends | null {
  const window = endsOf(view, span);
  return window === null ? firstStep(null, span) : nextStep(window, span, DAYS_A_STEP[unit]);
}

/** Play, pause and pace. Play begins anew where the window has come to its end. */
export function playControls(
  session: Session,
  player: Player,
  pace: { value: number; set: (pace: number) => void },
  span: Ends,
): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const toggle = (): void => {
    if (player.isPlaying) return player.pause();
    const first = firstStep(endsOf(state.get().view, span), span);
    session.change((view) => setWindow(view, first.from, first.to));
    player.play();
  };
  return html`<span class="play">
    <button class="plain" type="button" aria-pressed=${player.isPlaying} @click=${toggle}>
      ${t(player.isPlaying ? "timeline.pause" : "timeline.play")}
    </button>
    <label>
      <span class="for-screen-readers">${t("timeline.pace")}</span>
      <select
        name="pace"
        @change=${(event: Event) => {
          if (event.target instanceof HTMLSelectElement) pace.set(event.target.selectedIndex);
        }}
      >
        ${PACES.map(
          (_, place) =>
            html`<option ?selected=${place === pace.value}>
              ${t(PACE_KEYS[place] ?? "timeline.pace.middle")}
            </option>`,
        )}
      </select>
    </label>
  </span>`;
}

const PACE_KEYS = ["timeline.pace.slow", "timeline.pace.middle", "timeline.pace.fast"] as const;

/** The months of the span, and the window before and after the present one. */
export function presets(session: Session, span: Ends): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const window = endsOf(state.get().view, span);
  const show = (ends: Ends): void => session.change((view) => setWindow(view, ends.from, ends.to));
  const months = monthsOf(span);
  const shown = months.findIndex((each) => each.from === window?.from && each.to === window.to);
  return html`<span class="presets">
    ${window === null ? "" : beside(messages.t("timeline.earlier"), "‹", windowBeside(window, -1))}
    <label>
      <span class="for-screen-readers">${t("timeline.month")}</span>
      <select
        name="month"
        .selectedIndex=${shown + 1}
        @change=${(event: Event) => {
          const at = event.target instanceof HTMLSelectElement ? event.target.selectedIndex : 0;
          const month = months[at - 1];
          if (month) show(month);
          else session.change((view) => setWindow(view, null, null));
        }}
      >
        <option>${t("timeline.month")}</option>
        ${months.map(
          (month, at) =>
            html`<option ?selected=${at === shown}>
              ${windowInWords(messages, month.from, month.to)}
            </option>`,
        )}
      </select>
    </label>
    ${window === null ? "" : beside(messages.t("timeline.later"), "›", windowBeside(window, 1))}
  </span>`;

  function beside(words: string, sign: string, ends: Ends): TemplateResult {
    const isOutside = ends.to < span.from || ends.from > span.to;
    const label = `${words}: ${windowInWords(messages, ends.from, ends.to)}`;
    return html`<button
      class="step"
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${isOutside}
      @click=${() => show(ends)}
    >
      ${sign}
    </button>`;
  }
}
