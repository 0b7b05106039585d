import { html, nothing, type TemplateResult } from "lit";
import { clearChoice } from "../../state/actions.ts";
import { resolveChoice, type ChosenActors } from "../../state/choice.ts";
import { ReadoutElement } from "../element.ts";
import { actorPanel } from "../panel/actor-panel.ts";
import { pairPanel } from "../panel/pair-panel.ts";
import { startPanel } from "../panel/start-panel.ts";

/** A long list costs time, and one of partners hides the evidence under it. */
const CONTACTS = 25;
const PARTNERS = 6;

/** The panel beside the graph: what is chosen, with its evidence. On a phone, a sheet from below. */
export class PanelElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    contacts: { state: true },
    partners: { state: true },
  };

  /** How many of each are shown. */
  declare private contacts: number;
  declare private partners: number;
  private choice = "";
  /** Whether the keyboard was in the panel when another choice came. */
  private held = false;

  protected override watched() {
    return [this.session.state, this.session.beside, this.session.tools];
  }

  protected override willUpdate(): void {
    const { choice } = this.session.state.get().view;
    const written = JSON.stringify(choice);
    if (written === this.choice) return;
    this.choice = written;
    this.held = this.contains(document.activeElement);
    this.contacts = CONTACTS;
    this.partners = PARTNERS;
    this.querySelector(".panel")?.scrollTo(0, 0);
  }

  /** What was pressed may be gone, or be another name's by now: the keyboard goes on at the head. */
  protected override updated(): void {
    if (!this.held) return;
    this.held = false;
    this.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }

  protected override render(): TemplateResult {
    const { messages, state, beside } = this.session;
    const { graph, view } = state.get();
    const chosen = resolveChoice(graph, view.choice);
    const close = () => {
      this.session.change(clearChoice);
      this.dispatchEvent(new CustomEvent("readout-close", { bubbles: true }));
    };
    return html`<section
      class="panel ${chosen ? "panel-open" : ""} ${beside.get() ? "panel-low" : ""}"
      aria-label=${messages.t("panel.label")}
      tabindex=${chosen ? nothing : 0}
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
    const shown = {
      contacts: this.contacts,
      partners: this.partners,
      allContacts: () => void (this.contacts = Infinity),
      allPartners: () => void (this.partners = Infinity),
    };
    if (!chosen) return startPanel(this.session);
    const [first, second] = chosen;
    return second === undefined
      ? actorPanel(this.session, first, shown)
      : pairPanel(this.session, first, second, shown);
  }
}
