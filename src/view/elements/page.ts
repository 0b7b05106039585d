import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../../messages/dates.ts";
import { LOCALES, type Locale } from "../../messages/messages.ts";
import { dayOfNumber } from "../../model/dates.ts";
import { resolveChoice } from "../../state/choice.ts";
import { writeAddress } from "../../state/parameters.ts";
import { ReadoutElement } from "../element.ts";
import { defineLaterElements } from "./define-later.ts";
import { reportLinkOf } from "../../filter/source-facts.ts";
import { emptyNote } from "../panel/empty-note.ts";
import { sourceInWords } from "../../snapshot/picture-frame.ts";
import { printout } from "../printout.ts";

/** Each language in its own words. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: "English", de: "Deutsch" };

/** The page, or the frame in another page: the same parts, with more or less around them. */
export class PageElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    framed: { attribute: false },
    saving: { state: true },
    printing: { state: true },
    complete: { state: true },
  };

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
    addEventListener("beforeprint", this.startPrinting);
    addEventListener("afterprint", this.endPrinting);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.startPrinting);
    removeEventListener("afterprint", this.endPrinting);
  }

  protected override firstUpdated(): void {
    void defineLaterElements().then(() => (this.complete = true));
  }

  private readonly startPrinting = (): void => void (this.printing = true);
  private readonly endPrinting = (): void => void (this.printing = false);

  protected override watched() {
    const { state, notice, still } = this.session;
    return [state, notice, still];
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { frame, selection } = session.state.get();
    const active = !frame.static;
    const controls = active && frame.controls;
    return html`<div
      class="page ${this.framed ? "framed" : ""} ${active ? "" : "static"}"
      @readout-open=${this.focusPanel}
      @readout-close=${this.focusDisplay}
    >
      ${this.masthead()} ${controls ? this.controls() : nothing} ${this.notices()}
      <main class="picture">
        <div class="picture-graph" ?inert=${!active}>
          ${this.display(selection.contacts.length)}
        </div>
        ${active ? html`<readout-panel .session=${session}></readout-panel>` : nothing}
        ${controls ? this.timeline() : nothing}
      </main>
      ${this.printing ? printout(session) : nothing} ${active ? this.actions() : nothing}
      ${this.footer()}
      <readout-summary .session=${session}></readout-summary>
    </div>`;
  }

  private masthead(): TemplateResult {
    const { messages, state } = this.session;
    const { story, asOf } = state.get().graph;
    const facts = [
      story.byline,
      asOf === null
        ? undefined
        : messages.t("page.asOf", { day: dayInWords(messages, dayOfNumber(asOf)) }),
    ];
    return html`<header class="masthead">
      <h1>${story.title}</h1>
      ${
        story.standfirst === undefined
          ? nothing
          : html`<p class="standfirst">${story.standfirst}</p>`
      }
      <p class="caption">${facts.filter((fact) => fact !== undefined).join(" · ")}</p>
    </header>`;
  }

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
      ignored.length === 0 ? null : messages.t("page.ignored", { names: ignored.join(", ") }),
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
    </section>`;
  }

  /** The same address in another language. */
  private otherLanguages(): TemplateResult[] {
    const { messages, state } = this.session;
    const { view, defaults, frame } = state.get();
    return LOCALES.filter((locale) => locale !== messages.locale).map((lang) => {
      const query = writeAddress(view, defaults, { ...frame, lang });
      return html`· <a href="?${query}" lang=${lang} hreflang=${lang}>${LANGUAGE_NAMES[lang]}</a>`;
    });
  }

  private footer(): TemplateResult {
    const { messages, state } = this.session;
    const { graph } = state.get();
    const { licence, reportErrors } = graph.story;
    const texts = [
      sourceInWords(messages, graph),
      ...(licence === undefined ? [] : [messages.t("picture.licence", { licence })]),
    ];
    const report = reportLinkOf(reportErrors ?? null);
    return html`<footer class="source caption">
      ${texts.join(" · ")}
      ${
        report === null
          ? nothing
          : html`· <a href=${report} rel="noopener">${messages.t("page.reportError")}</a>`
      }
      ${this.otherLanguages()}
    </footer>`;
  }

  private readonly save = async (): Promise<void> => {
    this.saving = true;
    try {
      const { savePicture } = await import("../pictures/save-picture.ts");
      await savePicture(this.session);
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
