import { html, nothing, type TemplateResult } from "lit";
import { resolveChoice } from "../../state/choice.ts";
import { ReadoutElement } from "../element.ts";
import { defineLaterElements } from "./define-later.ts";
import { openPart } from "../open-part.ts";
import { footer, masthead, method } from "../page-facts.ts";
import { emptyNote } from "../panel/empty-note.ts";
import { printout } from "../printout.ts";

/** The parts of a View that are words of whoever wrote the address. */
const WORDS = ["title", "alt", "callouts"] as const;

/** The page, or the frame in another page: the same parts, with more or less around them. */
export class PageElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    framed: { attribute: false },
    saving: { state: true },
    printing: { state: true },
    complete: { state: true },
  };

  /** Whether the address that the page opened at brought words that may pass for the story's. */
  private ownWords = false;

  declare framed: boolean;
  declare private saving: boolean;
  declare private printing: boolean;
  /** Whether the elements have come that the first picture does without. */
  declare private complete: boolean;
  constructor() {
    super();
    this.framed = false;
    this.saving = false;
    this.printing = false;
    this.complete = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { view, defaults } = this.session.state.get();
    this.ownWords = !this.framed && WORDS.some((key) => view[key] !== defaults[key]);
    addEventListener("beforeprint", this.startPrinting);
    addEventListener("afterprint", this.endPrinting);
    addEventListener("hashchange", openPart);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.startPrinting);
    removeEventListener("afterprint", this.endPrinting);
    removeEventListener("hashchange", openPart);
  }

  protected override firstUpdated(): void {
    void this.completePage();
  }

  private async completePage(): Promise<void> {
    await defineLaterElements();
    this.complete = true;
    await this.updateComplete;
    if (!this.framed) openPart();
  }

  private readonly startPrinting = (): void => void (this.printing = true);
  private readonly endPrinting = (): void => void (this.printing = false);

  protected override watched() {
    const { state, notice, still, waits } = this.session;
    return [state, notice, still, waits];
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { frame, selection } = session.state.get();
    const waits = session.waits.get() && !frame.static;
    const active = !frame.static && !waits;
    const full = active && frame.controls === "full";
    const timed = active && frame.controls !== "none";
    return html`<div
      class="page ${this.framed ? `framed controls-${frame.controls}` : ""} ${active ? "" : "static"}"
      @readout-open=${this.focusPanel}
      @readout-close=${this.focusDisplay}
    >
      ${masthead(session)} ${full ? this.controls() : nothing} ${this.notices()}
      <main class="picture">
        <div class="picture-graph" ?inert=${!active}>
          ${this.display(selection.contacts.length)}
        </div>
        ${waits ? this.startButton() : nothing}
        ${active ? html`<readout-panel .session=${session}></readout-panel>` : nothing}
        ${timed ? this.timeline() : nothing}
      </main>
      ${this.printing ? printout(session) : nothing} ${full ? this.actions() : nothing}
      ${this.framed ? nothing : method(session)} ${footer(session, this.framed)}
      <readout-summary .session=${session}></readout-summary>
    </div>`;
  }

  private startButton(): TemplateResult {
    return html`<button class="start" type="button" @click=${this.start}>
      ${this.session.messages.t("frame.start")}
    </button>`;
  }

  private readonly start = async (): Promise<void> => {
    this.session.waits.set(false);
    await this.updateComplete;
    this.focusDisplay();
  };

  private controls(): TemplateResult {
    const label = this.session.messages.t("filters.label");
    return html`<section class="controls" aria-label=${label}>
      ${
        this.complete
          ? html`<readout-search .session=${this.session}></readout-search>`
          : html`<div class="search-place"></div>`
      }
      <readout-filters .session=${this.session}></readout-filters>
    </section>`;
  }

  private notices(): TemplateResult {
    const { messages, state, notice, still } = this.session;
    const { graph, ignored, view } = state.get();
    const isLost = view.choice !== null && resolveChoice(graph, view.choice) === undefined;
    const texts = [
      still.get() ? messages.t("page.noWebgl") : null,
      this.ownWords ? messages.t("page.ownWords") : null,
      // Content systems and counters add parts of their own to the address of a frame.
      ignored.length === 0 || this.framed
        ? null
        : messages.t("page.ignored", { names: ignored.join(", ") }),
      isLost ? messages.t("page.unknownChoice") : null,
      notice.get(),
    ].filter((text) => text !== null);
    if (texts.length === 0) return html``;
    return html`<section aria-label=${messages.t("page.notices")}>
      ${texts.map((text) => html`<p class="notice label" role="note">${text}</p>`)}
    </section>`;
  }

  /** The graph, the matrix or the table; without WebGL the table stands below the picture as well. */
  private display(contacts: number): TemplateResult {
    const { session } = this;
    const { display } = session.state.get().view;
    const empty = contacts === 0 ? emptyNote(session) : nothing;
    const table = this.complete
      ? html`<readout-contact-table .session=${session}></readout-contact-table>`
      : nothing;
    if (display === "table") return html`${empty} ${table}`;
    if (display === "matrix") {
      if (!this.complete) return empty === nothing ? html`` : empty;
      return html`${empty} <readout-matrix .session=${session}></readout-matrix>`;
    }
    return html`<readout-graph .session=${session}></readout-graph>
      ${empty}
      <readout-legend .session=${session}></readout-legend>
      ${session.still.get() ? table : nothing}`;
  }

  /** Its place is kept until it comes, so that nothing jumps. */
  private timeline(): TemplateResult {
    return this.complete
      ? html`<readout-timeline .session=${this.session}></readout-timeline>`
      : html`<div class="timeline-place"></div>`;
  }

  private actions(): TemplateResult {
    const { t } = this.session.messages;
    return html`<section class="actions label" aria-label=${t("page.actions")}>
      <button class="plain" type="button" ?disabled=${this.saving} @click=${this.save}>
        ${t(this.saving ? "picture.saving" : "picture.save")}
      </button>
      ${
        this.complete
          ? html`<readout-pictures .session=${this.session}></readout-pictures>`
          : nothing
      }
      <readout-downloads .session=${this.session}></readout-downloads>
      ${
        this.complete && !this.framed
          ? html`<readout-embedding .session=${this.session}></readout-embedding>`
          : nothing
      }
    </section>`;
  }

  private readonly save = async (): Promise<void> => {
    this.saving = true;
    try {
      const { savePictureAsSeen } = await import("../pictures/save-as-seen.ts");
      await savePictureAsSeen(this.session);
      this.session.notice.set(null);
    } catch {
      this.session.notice.set(this.session.messages.t("picture.failed"));
    } finally {
      this.saving = false;
    }
  };

  private readonly focusPanel = async (): Promise<void> => {
    const panel = this.querySelector<ReadoutElement>("readout-panel");
    await panel?.updateComplete;
    panel?.querySelector("h2")?.focus();
  };

  /** The graph, the matrix or the table: each has one place at which the keyboard enters it. */
  private readonly focusDisplay = (): void => {
    this.querySelector<HTMLElement>(".picture-graph [tabindex='0']")?.focus();
  };
}
