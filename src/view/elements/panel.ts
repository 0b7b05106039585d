import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { clearChoice } from "../../state/actions.ts";
import { resolveChoice, type ChosenActors } from "../../state/choice.ts";
import { ReadoutElement } from "../element.ts";
import { actorPanel } from "../panel/actor-panel.ts";
import { pairPanel } from "../panel/pair-panel.ts";
import { startPanel } from "../panel/start-panel.ts";

/** A long list costs time and hides what comes first. */
const SHOWN = 25;

/** The panel beside the graph: what is chosen, with its evidence. On a phone, a sheet from below. */
export class PanelElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, shown: { state: true } };

  declare private shown: number;
  private choice = "";

  protected override willUpdate(): void {
    const { choice } = this.session.state.get().view;
    const written = JSON.stringify(choice);
    if (written === this.choice) return;
    this.choice = written;
    this.shown = SHOWN;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("shown")) this.querySelector(".panel")?.scrollTo(0, 0);
  }

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { graph, view } = state.get();
    const chosen = resolveChoice(graph, view.choice);
    const close = () => {
      this.session.change(clearChoice);
      this.dispatchEvent(new CustomEvent("readout-close", { bubbles: true }));
    };
    return html`<section
      class="panel ${chosen ? "panel-open" : ""}"
      aria-label=${messages.t("panel.label")}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape" && chosen) close();
      }}
    >
      ${
        chosen
          ? html`<button
              class="panel-close"
              type="button"
              aria-label=${messages.t("panel.close")}
              title=${messages.t("panel.close")}
              @click=${close}
            >
              ×
            </button>`
          : nothing
      }
      ${this.contentOf(chosen)}
    </section>`;
  }

  private contentOf(chosen: ChosenActors | undefined): TemplateResult {
    const shown = { contacts: this.shown, all: () => void (this.shown = Infinity) };
    if (!chosen) return startPanel(this.session);
    const [first, second] = chosen;
    return second === undefined
      ? actorPanel(this.session, first, shown)
      : pairPanel(this.session, first, second, shown);
  }
}
