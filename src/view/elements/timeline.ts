import { html, nothing, type TemplateResult } from "lit";
import { windowLine } from "../../marks/accessible-summary.ts";
import { dayNumber, dayOfNumber, isDay, type Day } from "../../model/dates.ts";
import { setWindow } from "../../state/actions.ts";
import { ReadoutElement } from "../element.ts";
import { createTimeBrush, type Days, type TimeBrush } from "../timeline/brush.ts";
import { endSliders, placeEnds } from "../timeline/ends.ts";
import { nextWindow, playControls, presets } from "../timeline/controls.ts";
import { createPlayer, PACES } from "../timeline/player.ts";
import type { Ends } from "../../state/walk.ts";
import { drawAxes, drawBars, drawPeak, scalesOf, spanOf, type Size } from "../timeline/chart.ts";

/** Contacts over time, with a window on it: by a brush, or by two dates. */
export class TimelineElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    size: { state: true },
    pace: { state: true },
  };

  declare private size: Size | null;
  /** Which of the paces play has. */
  declare private pace: number;
  private brush: TimeBrush | undefined;
  private dragged = false;
  private readonly player = createPlayer(
    () => this.walk(),
    () => PACES[this.pace] ?? PACES[0],
    () => this.requestUpdate(),
  );

  private readonly observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    this.size = width > 0 && height > 0 ? { width, height } : null;
  });

  constructor() {
    super();
    this.pace = 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.player.pause();
    this.observer.disconnect();
  }

  protected override firstUpdated(): void {
    const chart = this.querySelector(".timeline-chart");
    if (chart) this.observer.observe(chart);
  }

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const { selection, view, histogram } = state.get();
    const span = spanOf(histogram);
    const whole = view.from === null && view.to === null;
    return html`<section class="timeline" aria-label=${t("timeline.label")}>
      <div class="timeline-frame">
        <div class="timeline-chart" aria-hidden="true">
          <svg>
            <defs>
              <pattern id="uncertain-hatch" width="4" height="4" patternUnits="userSpaceOnUse">
                <path class="hatch" d="M-1 1 1 -1M0 4 4 0M3 5 5 3" />
              </pattern>
            </defs>
            <g class="axis axis-y"></g>
            <g class="bars"></g>
            <g class="spans"></g>
            <g class="axis axis-x"></g>
            <text class="peak" text-anchor="middle"></text>
            <g class="brush"></g>
          </svg>
        </div>
        ${span === undefined ? nothing : endSliders(this.session, span, histogram.unit)}
      </div>
      <div class="timeline-controls label">
        <p class="window-line">
          ${windowLine(messages, selection, view)}
          ${
            histogram.earlier === 0
              ? nothing
              : html`<span class="earlier"
                  >${t("timeline.before", { count: histogram.earlier })}</span
                >`
          }
        </p>
        ${span === undefined ? nothing : playControls(this.session, this.player, this.paceOf(), spanInDays(span))}
        ${this.dateInput("from", view.from, span?.[0])} ${this.dateInput("to", view.to, span?.[1])}
        ${span === undefined ? nothing : presets(this.session, spanInDays(span))}
        <button
          class="plain"
          type="button"
          ?disabled=${whole}
          @click=${() => this.session.change((present) => setWindow(present, null, null))}
        >
          ${t("timeline.whole")}
        </button>
      </div>
    </section>`;
  }

  protected override updated(): void {
    const svg = this.querySelector<SVGSVGElement>(".timeline-chart svg");
    const { histogram, view } = this.session.state.get();
    const span = spanOf(histogram);
    if (!svg || !this.size || !span) return;
    svg.setAttribute("viewBox", `0 0 ${this.size.width} ${this.size.height}`);
    const scales = scalesOf(histogram, span, this.size);
    drawAxes(svg, scales, this.size);
    drawBars(svg, histogram, scales);
    drawPeak(svg, histogram, scales);
    placeEnds(this, view, span, scales);
    this.brush ??= this.createBrush(svg);
    // The brush under the reader's hand is not to be moved.
    if (!this.dragged) this.brush?.draw(scales.x, this.size, windowOf(view.from, view.to, span));
  }

  private paceOf() {
    return { value: this.pace, set: (pace: number) => void (this.pace = pace) };
  }

  /** Moves the window by a step of play; false where it has come to the end. */
  private walk(): boolean {
    const { view, histogram } = this.session.state.get();
    const days = spanOf(histogram);
    if (days === undefined) return false;
    const span = spanInDays(days);
    const next = nextWindow(view, span, histogram.unit);
    if (next === null) return false;
    this.session.change((from) => setWindow(from, next.from, next.to), "replace");
    return true;
  }

  private createBrush(svg: SVGSVGElement): TimeBrush | undefined {
    const group = svg.querySelector<SVGGElement>(".brush");
    if (!group) return undefined;
    return createTimeBrush(group, (window, finished) => {
      this.dragged = !finished;
      const [from, to] = window === null ? [null, null] : window.map(dayOfNumber);
      this.session.change(
        (view) => setWindow(view, from ?? null, to ?? null),
        finished ? "push" : "later",
      );
      if (finished) this.requestUpdate();
    });
  }

  private dateInput(
    end: "from" | "to",
    value: Day | null,
    bound: number | undefined,
  ): TemplateResult {
    const change = () => {
      const written = this.querySelector<HTMLInputElement>(`input[name=${end}]`)?.value ?? "";
      // A year that is being typed is a year of the first millennium for a while.
      if (written !== "" && written < "1000") return;
      const day = isDay(written) ? written : null;
      this.session.change((view) =>
        end === "from" ? setWindow(view, day, view.to) : setWindow(view, view.from, day),
      );
    };
    return html`<label class="date">
      <span>${this.session.messages.t(`timeline.${end}`)}</span>
      <input
        type="date"
        name=${end}
        .value=${value ?? (bound === undefined ? "" : dayOfNumber(bound))}
        @change=${change}
      />
    </label>`;
  }
}

/** The window that a brush shows: open ends reach to the ends of the chart, none at all is no window. */
function windowOf(from: Day | null, to: Day | null, span: Days): Days | null {
  if (from === null && to === null) return null;
  return [from === null ? span[0] : dayNumber(from), to === null ? span[1] : dayNumber(to)];
}

function spanInDays([first, last]: Days): Ends {
  return { from: dayOfNumber(first), to: dayOfNumber(last) };
}
