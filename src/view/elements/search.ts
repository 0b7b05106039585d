import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { GraphFile } from "../../model/graph-file.ts";
import { contactFacts, resolveEnds, type ContactFacts } from "../../filter/contact-facts.ts";
import { contactDateInWords } from "../../messages/dates.ts";
import { choosePair, setLevel, setWindow } from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import { LEVELS } from "../../model/kinds.ts";
import { goToPanel, openActor } from "../choosing.ts";
import { ReadoutElement } from "../element.ts";
import { findQuotes, type QuoteHit } from "../facts/quote-search.ts";
import { createActorSearch, type ActorSearch, type SearchHit } from "../facts/actor-search.ts";

/** A line of what was found. */
interface Option {
  label: string;
  note: string | null;
  choose: () => void;
}

/** A box that finds actors by any name they go by. "/" leads to it from anywhere. */
export class SearchElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    hits: { state: true },
    active: { state: true },
    query: { state: true },
    quotes: { state: true },
  };

  declare private hits: readonly SearchHit[];
  /** Which hit the arrows stand on; -1 is none. */
  declare private active: number;
  declare private query: string;
  /** What was found in the quotes; null before they were searched. */
  declare private quotes: readonly QuoteHit[] | null;
  private search: { graph: GraphFile; actors: ActorSearch } | undefined;

  constructor() {
    super();
    this.hits = [];
    this.active = -1;
    this.query = "";
    this.quotes = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.focusFromAnywhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.focusFromAnywhere);
  }

  private readonly focusFromAnywhere = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.querySelector("input")?.focus();
  };

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("active") || this.active < 0) return;
    this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    const open = this.query.trim() !== "";
    return html`<div class="search" role="search">
      <label class="for-screen-readers" for="search-input">${t("search.label")}</label>
      <input
        id="search-input"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder=${t("search.placeholder")}
        aria-autocomplete="list"
        aria-controls="search-hits"
        aria-expanded=${open}
        aria-activedescendant=${this.active < 0 ? nothing : `search-hit-${this.active}`}
        .value=${this.query}
        @input=${() => this.look(this.querySelector("input")?.value ?? "")}
        @keydown=${this.pressKey}
        @blur=${() => this.close()}
      />
      <kbd class="caption" aria-hidden="true">/</kbd>
      <ul id="search-hits" role="listbox" aria-label=${t("search.hits")} ?hidden=${!open}>
        ${open ? this.options().map((option, at) => this.optionOf(option, at)) : nothing}
        ${
          this.quotes === null || this.quotes.length > 0
            ? nothing
            : html`<li class="muted" role="presentation">${t("search.noQuote")}</li>`
        }
      </ul>
    </div>`;
  }

  /** Actors, and below them the way into the quotes, or what was found there. */
  private options(): Option[] {
    const { t } = this.session.messages;
    const actors = this.hits.map((hit) => ({
      label: hit.name,
      note: hit.alias,
      choose: () => this.choose(hit),
    }));
    if (this.quotes === null) {
      const label = t("search.inQuotes", { query: this.query.trim() });
      return [...actors, { label, note: null, choose: () => void this.lookInQuotes() }];
    }
    return this.quotes.map(({ contact, quote }) => {
      const facts = contactFacts(this.session.state.get().graph, contact);
      const label = contactDateInWords(this.session.messages, facts);
      return { label, note: quote, choose: () => this.chooseContact(contact) };
    });
  }

  private optionOf({ label, note, choose }: Option, at: number): TemplateResult {
    return html`<li
      id="search-hit-${at}"
      role="option"
      aria-selected=${at === this.active}
      @pointerdown=${(event: PointerEvent) => {
        event.preventDefault();
        choose();
      }}
    >
      <bdi>${label}</bdi>${note === null ? nothing : html`<span class="caption">${note}</span>`}
    </li>`;
  }

  private async lookInQuotes(): Promise<void> {
    const { graph, evidence } = this.session.state.get();
    const { query } = this;
    try {
      const quotes = await findQuotes(graph, evidence, query);
      if (this.query !== query) return;
      this.quotes = quotes;
      this.active = quotes.length > 0 ? 0 : -1;
    } catch {
      this.session.notice.set(this.session.messages.t("contact.evidenceFailed"));
    }
  }

  /** Shows a contact: the pair that it joins, in a window that holds it. */
  private chooseContact(contact: number): void {
    this.close();
    this.session.change((view) => {
      const { graph } = this.session.state.get();
      const facts = contactFacts(graph, contact);
      const ends = resolveEnds(graph, facts, view.level);
      return ends === undefined ? view : choosePair(withContact(view, facts), ...ends);
    });
    goToPanel(this);
  }

  private look(query: string): void {
    const { graph } = this.session.state.get();
    if (this.search?.graph !== graph) this.search = { graph, actors: createActorSearch(graph) };
    this.query = query;
    this.quotes = null;
    this.hits = this.search.actors.find(query);
    this.active = 0;
  }

  private readonly pressKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const options = this.query.trim() === "" ? [] : this.options();
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      this.active = (this.active + step + options.length) % options.length;
    } else if (event.key === "Enter") {
      options[this.active]?.choose();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    }
  };

  /** Chooses an actor, at the other level where it does not stand at this one. */
  private choose(hit: SearchHit): void {
    this.close();
    const { graph } = this.session.state.get();
    const isDrawn = (level: (typeof LEVELS)[number]) =>
      (graph.levels[level].x[hit.actor] ?? null) !== null;
    openActor(this.session, graph.actors.id[hit.actor] ?? "", false, (view) => {
      const other = LEVELS.find((level) => level !== view.level && isDrawn(level));
      return isDrawn(view.level) || !other ? view : setLevel(view, other, graph);
    });
    goToPanel(this);
  }

  private close(): void {
    this.query = "";
    this.quotes = null;
    this.hits = [];
    this.active = -1;
  }
}

/** A View whose window holds a contact: wide open where it does not. */
function withContact(view: View, { earliest, latest }: ContactFacts): View {
  const isHeld =
    earliest !== null &&
    latest !== null &&
    (view.from === null || latest >= view.from) &&
    (view.to === null || earliest <= view.to);
  return isHeld ? view : setWindow(view, null, null);
}
