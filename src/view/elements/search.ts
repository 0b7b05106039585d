import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { GraphFile } from "../../model/graph-file.ts";
import { chooseActor, setLevel } from "../../state/actions.ts";
import { LEVELS } from "../../model/kinds.ts";
import { ReadoutElement } from "../element.ts";
import { createActorSearch, type ActorSearch, type SearchHit } from "../facts/actor-search.ts";

/** A box that finds actors by any name they go by. "/" leads to it from anywhere. */
export class SearchElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    hits: { state: true },
    active: { state: true },
    query: { state: true },
  };

  declare private hits: readonly SearchHit[];
  /** Which hit the arrows stand on; -1 is none. */
  declare private active: number;
  declare private query: string;
  private search: { graph: GraphFile; actors: ActorSearch } | undefined;

  constructor() {
    super();
    this.hits = [];
    this.active = -1;
    this.query = "";
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
        aria-expanded=${open && this.hits.length > 0}
        aria-activedescendant=${this.active < 0 ? nothing : `search-hit-${this.active}`}
        .value=${this.query}
        @input=${() => this.look(this.querySelector("input")?.value ?? "")}
        @keydown=${this.pressKey}
        @blur=${() => this.close()}
      />
      <kbd class="caption" aria-hidden="true">/</kbd>
      <ul id="search-hits" role="listbox" aria-label=${t("search.hits")} ?hidden=${!open}>
        ${this.hits.map((hit, at) => this.hitOf(hit, at))}
        ${this.hits.length > 0 ? nothing : html`<li class="muted" role="presentation">${t("search.none")}</li>`}
      </ul>
    </div>`;
  }

  private hitOf(hit: SearchHit, at: number): TemplateResult {
    return html`<li
      id="search-hit-${at}"
      role="option"
      aria-selected=${at === this.active}
      @pointerdown=${(event: PointerEvent) => {
        event.preventDefault();
        this.choose(hit);
      }}
    >
      ${hit.name}${hit.alias === null ? nothing : html`<span class="caption">${hit.alias}</span>`}
    </li>`;
  }

  private look(query: string): void {
    const { graph } = this.session.state.get();
    if (this.search?.graph !== graph) this.search = { graph, actors: createActorSearch(graph) };
    this.query = query;
    this.hits = this.search.actors.find(query);
    this.active = this.hits.length > 0 ? 0 : -1;
  }

  private readonly pressKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.hits.length > 0) {
      event.preventDefault();
      this.active = (this.active + step + this.hits.length) % this.hits.length;
    } else if (event.key === "Enter") {
      const hit = this.hits[this.active];
      if (hit) this.choose(hit);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    }
  };

  /** Chooses an actor, at the other level where it does not stand at this one. */
  private choose(hit: SearchHit): void {
    this.close();
    this.session.change((view) => {
      const { graph } = this.session.state.get();
      const isDrawn = (level: (typeof LEVELS)[number]) =>
        (graph.levels[level].x[hit.actor] ?? null) !== null;
      const other = LEVELS.find((level) => level !== view.level && isDrawn(level));
      const there = isDrawn(view.level) || !other ? view : setLevel(view, other, graph);
      return chooseActor(there, graph.actors.id[hit.actor] ?? "");
    });
  }

  private close(): void {
    this.query = "";
    this.hits = [];
    this.active = -1;
  }
}
