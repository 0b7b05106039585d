import { html, type TemplateResult } from "lit";
import { LEVELS, MODES, STATUSES, type Mode, type Status } from "../../model/kinds.ts";
import {
  resetFilters,
  setDomestic,
  setHairlines,
  setLevel,
  toggleMode,
  toggleStatus,
} from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import { ReadoutElement } from "../element.ts";
import { modeGlyph } from "../panel/glyphs.ts";

/** The level, the modes, and behind a summary what most readers leave as it is. */
export class FiltersElement extends ReadoutElement {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.closeFromElsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.closeFromElsewhere);
  }

  private readonly closeFromElsewhere = (event: Event): void => {
    const sheet = this.querySelector("details");
    if (sheet && event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
  };

  private readonly closeByKey = (event: KeyboardEvent): void => {
    const sheet = this.querySelector("details");
    if (event.key !== "Escape" || !sheet?.open) return;
    sheet.open = false;
    sheet.querySelector("summary")?.focus();
  };

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    const { view } = this.session.state.get();
    return html`<div class="filters">
      <div class="levels" role="group" aria-label=${t("filters.level")}>
        ${LEVELS.map((level) =>
          this.toggle(t(`level.${level}`), view.level === level, (present) =>
            setLevel(present, level, this.session.state.get().graph),
          ),
        )}
      </div>
      ${this.modeChips(view)} ${this.moreFilters(view)}
    </div>`;
  }

  /** They stand in the row, and on a phone in the sheet instead: the style sheet shows one of the two. */
  private modeChips(view: View): TemplateResult {
    return html`<div
      class="chips"
      role="group"
      aria-label=${this.session.messages.t("filters.modes")}
    >
      ${this.modes().map((mode) => this.modeChip(mode, view))}
    </div>`;
  }

  /** Only modes that some contact of the graph has: a chip that can do nothing says nothing. */
  private modes(): Mode[] {
    const present = new Set(this.session.state.get().graph.contacts.mode);
    return MODES.filter((_, index) => present.has(index));
  }

  private modeChip(mode: Mode, view: View): TemplateResult {
    const label = html`${modeGlyph(mode)} ${this.session.messages.t(`mode.${mode}`)}`;
    return this.toggle(label, view.modes.includes(mode), (present) => toggleMode(present, mode));
  }

  private moreFilters(view: View): TemplateResult {
    const { t } = this.session.messages;
    const status = (each: Status) =>
      this.box(t(`status.${each}`), view.statuses.includes(each), (present) =>
        toggleStatus(present, each),
      );
    return html`<details class="more" @keydown=${this.closeByKey}>
      <summary class="label">${t("filters.more")}</summary>
      <div class="more-sheet">
        ${this.modeChips(view)}
        <fieldset>
          <legend class="caption">${t("filters.statuses")}</legend>
          ${STATUSES.map(status)}
        </fieldset>
        <fieldset>
          <legend class="caption">${t("filters.kinds")}</legend>
          ${this.box(t("filters.domestic"), view.domestic, (present) =>
            setDomestic(present, !present.domestic),
          )}
          ${this.box(t("filters.hairlines"), view.hairlines, (present) =>
            setHairlines(present, !present.hairlines),
          )}
        </fieldset>
        <button
          class="plain"
          type="button"
          @click=${() =>
            this.session.change((present) =>
              resetFilters(present, this.session.state.get().defaults),
            )}
        >
          ${t("filters.reset")}
        </button>
      </div>
    </details>`;
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

  private box(label: string, checked: boolean, change: (view: View) => View): TemplateResult {
    return html`<label class="label box">
      <input type="checkbox" .checked=${checked} @change=${() => this.session.change(change)} />
      ${label}
    </label>`;
  }
}
