import { html, nothing, type TemplateResult } from "lit";
import type { FacetCounts } from "../../filter/facet-counts.ts";
import { LEVELS, MODES, type Mode } from "../../model/kinds.ts";
import { resetFilters, setLevel, setPart } from "../../state/actions.ts";
import { filtersOf } from "../../state/filters.ts";
import { COLOURINGS, DISPLAYS, type View } from "../../state/view.ts";
import { ReadoutElement } from "../element.ts";
import { changedFilters } from "../filters/asked.ts";
import { listChoices, type Choice, type ChoiceInput } from "../filters/choices.ts";
import { filterSheet } from "../filters/sheet.ts";
import { modeGlyph } from "../panel/glyphs.ts";
import type { PageState } from "../session.ts";

/** Counts take one pass over all contacts: a reader who drags the window waits for none. */
const REST = 120;

/** Level, display and modes in a row, and behind a summary every other filter, with counts. */
export class FiltersElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, counts: { state: true } };

  declare private counts: FacetCounts | null;
  private counted: View | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.counts = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.closeFromElsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
    document.removeEventListener("pointerdown", this.closeFromElsewhere);
  }

  private readonly closeFromElsewhere = (event: Event): void => {
    const sheet = this.querySelector("details.more");
    const isInside = event.target instanceof Node && sheet?.contains(event.target);
    if (sheet instanceof HTMLDetailsElement && !isInside) sheet.open = false;
  };

  /** It covers what lies under it, so it closes behind the keyboard. */
  private readonly closeBehind = ({ relatedTarget }: FocusEvent): void => {
    const sheet = this.querySelector<HTMLDetailsElement>("details.more");
    if (sheet && relatedTarget instanceof Node) sheet.open &&= sheet.contains(relatedTarget);
  };

  private readonly closeByKey = (event: KeyboardEvent): void => {
    const sheet = this.querySelector<HTMLDetailsElement>("details.more");
    if (event.key !== "Escape" || !sheet?.open) return;
    sheet.open = false;
    sheet.querySelector("summary")?.focus();
  };

  protected override willUpdate(): void {
    const { view } = this.session.state.get();
    if (view === this.counted) return;
    this.counted = view;
    clearTimeout(this.waiting);
    if (this.counts === null) this.count();
    else this.waiting = setTimeout(() => this.count(), REST);
  }

  private count(): void {
    const { index, view } = this.session.state.get();
    this.counts = index.countFacets(filtersOf(view));
  }

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const present = state.get();
    const { view } = present;
    const input = { messages, state: present, counts: this.counts };
    return html`<div class="filters">
      <div class="levels" role="group" aria-label=${t("filters.level")}>
        ${LEVELS.map((level) =>
          this.toggle(t(`level.${level}`), view.level === level, (from) =>
            setLevel(from, level, present.graph),
          ),
        )}
      </div>
      <div class="levels" role="group" aria-label=${t("filters.display")}>
        ${DISPLAYS.map((display) =>
          this.toggle(t(`display.${display}`), view.display === display, (from) =>
            setPart(from, "display", display),
          ),
        )}
      </div>
      ${this.modeChips(input)} ${this.colours(present)} ${this.moreFilters(input, present)}
    </div>`;
  }

  /** They stand in the row, and on a phone in the sheet instead: the style sheet shows one of the two. */
  private modeChips(input: ChoiceInput): TemplateResult {
    const label = this.session.messages.t("filters.modes");
    return html`<div class="chips" role="group" aria-label=${label}>
      ${listChoices(input, "modes").map((choice) => this.modeChip(choice))}
    </div>`;
  }

  private modeChip({ value, label, count, chosen, change }: Choice): TemplateResult {
    const mode = MODES.find((each): each is Mode => each === value) ?? "unspecified";
    const counted = count === null ? nothing : html`<span class="count">${count}</span>`;
    return this.toggle(html`${modeGlyph(mode)} ${label} ${counted}`, chosen, change);
  }

  /** What actors are coloured by, where the story has groups for it. */
  private colours({ graph, view }: PageState): TemplateResult {
    const { t } = this.session.messages;
    const offered = COLOURINGS.filter(
      (each) => each === "mode" || each === "community" || graph.groups[each].length > 0,
    );
    const change = (event: Event): void => {
      const at = event.target instanceof HTMLSelectElement ? event.target.selectedIndex : 0;
      this.session.change((from) => setPart(from, "colouring", offered[at] ?? COLOURINGS[0]));
    };
    return html`<label class="label colours">
      ${t("filters.colouring")}
      <select name="colouring" @change=${change}>
        ${offered.map(
          (each) =>
            html`<option ?selected=${each === view.colouring}>${t(`colouring.${each}`)}</option>`,
        )}
      </select>
    </label>`;
  }

  private moreFilters(input: ChoiceInput, { view, defaults }: PageState): TemplateResult {
    const { t } = this.session.messages;
    const changed = changedFilters(view, defaults).length;
    const reset = () => this.session.change((from) => resetFilters(from, defaults));
    return html`<details class="more" @keydown=${this.closeByKey} @focusout=${this.closeBehind}>
        <summary class="label">
          ${t("filters.more")}${changed === 0 ? nothing : html` <span class="count">${changed}</span>`}
        </summary>
        <div class="more-sheet">
          ${this.modeChips(input)} ${filterSheet(input, (change) => this.session.change(change))}
          <button class="plain" type="button" @click=${reset}>${t("filters.reset")}</button>
        </div>
      </details>
      ${
        changed === 0
          ? nothing
          : html`<button class="plain label" type="button" @click=${reset}>
              ${t("filters.clear", { count: changed })}
            </button>`
      }`;
  }

  private toggle(
    label: string | TemplateResult,
    pressed: boolean,
    change: (view: View) => View,
  ): TemplateResult {
    return html`<button
      class="chip"
      type="button"
      aria-pressed=${pressed}
      @click=${() => this.session.change(change)}
    >
      ${label}
    </button>`;
  }
}
