import { html, nothing, type TemplateResult } from "lit";
import { addCallout, toggleName, withoutEdits } from "../../state/edit-actions.ts";
import { MOST_CHARACTERS, MOST_EDITS } from "../../state/edit-forms.ts";
import { arrangedIn } from "../arranging/drag.ts";
import { findEdits, thingInWords } from "../arranging/edit-list.ts";
import { nudgeThing } from "../arranging/keys.ts";
import { middleOfScene } from "../arranging/put-thing.ts";
import type { Thing } from "../arranging/thing.ts";
import { ReadoutElement } from "../element.ts";
import type { Direction } from "../painting/neighbours.ts";

const STEPS: readonly (readonly [Direction, string])[] = [
  ["ArrowLeft", "←"],
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
  ["ArrowRight", "→"],
];

/** What an editor changes in the picture itself: names, places and notes, each of which can be taken back. */
export class ArrangeElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, note: { state: true } };

  /** The note that is being written. */
  declare private note: string;

  constructor() {
    super();
    this.note = "";
  }

  protected override watched() {
    return [this.session.state, this.session.arranging];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.arranging.set(null);
  }

  protected override render(): TemplateResult {
    const { messages, arranging } = this.session;
    const { t } = messages;
    const isOn = arranging.get() !== null;
    return html`<fieldset class="arrange">
      <legend class="label">${t("arrange.label")}</legend>
      <button class="chip" type="button" aria-pressed=${isOn} @click=${this.toggle}>
        ${t("arrange.start")}
      </button>
      ${isOn ? html`<p class="caption">${t("arrange.hint")}</p>` : nothing} ${this.taken()}
      ${this.writing()} ${this.made()}
    </fieldset>`;
  }

  private readonly toggle = (): void => {
    const { arranging } = this.session;
    arranging.set(arranging.get() === null ? { thing: null } : null);
  };

  /** What is taken, and what can be done with it. */
  private taken(): TemplateResult | typeof nothing {
    const { messages, state, arranging } = this.session;
    const { graph, view } = state.get();
    const thing = arranging.get()?.thing ?? null;
    const words = thing && thingInWords(messages, graph, view, thing);
    if (!thing || words === undefined || words === null) return nothing;
    const { t } = messages;
    return html`<div class="arrange-taken" role="group" aria-label=${words}>
      <span class="label" aria-live="polite">${words}</span>
      ${STEPS.map(
        ([direction, sign]) =>
          html`<button
            class="chip"
            type="button"
            aria-label=${t(`arrange.step.${direction}`)}
            title=${t(`arrange.step.${direction}`)}
            @click=${(event: MouseEvent) => nudgeThing(this.session, direction, event.shiftKey)}
          >
            ${sign}
          </button>`,
      )}
      ${thing.kind === "callout" ? nothing : this.ofActor(thing)}
    </div>`;
  }

  private ofActor(thing: Exclude<Thing, { kind: "callout" }>): TemplateResult {
    const { messages, state, arranging } = this.session;
    const { t } = messages;
    const { graph, view } = state.get();
    const id = graph.actors.id[thing.actor] ?? "";
    const other = thing.kind === "name" ? "actor" : "name";
    const isHidden = view.hidden.includes(id);
    return html`<button
        class="plain"
        type="button"
        @click=${() => arranging.set({ thing: { ...thing, kind: other } })}
      >
        ${t(`arrange.take.${other}`)}
      </button>
      <button
        class="plain"
        type="button"
        @click=${() => this.session.change((present) => toggleName(present, id))}
      >
        ${t(isHidden ? "arrange.show" : "arrange.hide")}
      </button>`;
  }

  private writing(): TemplateResult {
    const { t } = this.session.messages;
    const isFull = this.session.state.get().view.callouts.length >= MOST_EDITS.callouts;
    const write = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) this.note = target.value;
    };
    return html`<form class="arrange-note" @submit=${this.add}>
      <label class="label">
        ${t("arrange.note")}
        <input
          type="text"
          maxlength=${MOST_CHARACTERS.callout}
          .value=${this.note}
          @input=${write}
        />
      </label>
      <button class="plain" ?disabled=${isFull || this.note.trim() === ""}>
        ${t("arrange.add")}
      </button>
    </form>`;
  }

  /** A note stands beside the actor that is taken, else in the middle of the picture. */
  private readonly add = (event: Event): void => {
    event.preventDefault();
    const { session } = this;
    const arranged = arrangedIn(session);
    if (!arranged) return;
    const thing = session.arranging.get()?.thing ?? null;
    const id =
      thing && thing.kind !== "callout" ? arranged.graph.actors.id[thing.actor] : undefined;
    const at =
      id === undefined
        ? { kind: "place" as const, ...middleOfScene(arranged) }
        : { kind: "actor" as const, actor: id, offset: null };
    const { length } = arranged.view.callouts;
    session.change((view) => addCallout(view, { text: this.note.trim(), at }));
    const { callouts } = session.state.get().view;
    if (callouts.length === length) return;
    this.note = "";
    session.arranging.set({ thing: { kind: "callout", index: length } });
  };

  /** What was changed, each with what takes it back. */
  private made(): TemplateResult | typeof nothing {
    const { messages, state } = this.session;
    const { graph, view, defaults } = state.get();
    const edits = findEdits(messages, graph, view);
    if (edits.length === 0) return nothing;
    const { t } = messages;
    return html`<ul class="arrange-made label" aria-label=${t("arrange.made")}>
        ${edits.map(
          ({ text, undo }) =>
            html`<li>
              ${text}
              <button
                class="plain"
                type="button"
                aria-label=${t("arrange.removeOne", { text })}
                @click=${() => this.undo(undo)}
              >
                ${t("arrange.remove")}
              </button>
            </li>`,
        )}
      </ul>
      <button
        class="plain"
        type="button"
        @click=${() => this.undo((present) => withoutEdits(present, defaults))}
      >
        ${t("arrange.removeAll")}
      </button>`;
  }

  /** What is taken may be gone with it. */
  private undo(change: Parameters<typeof this.session.change>[0]): void {
    const { arranging } = this.session;
    if (arranging.get() !== null) arranging.set({ thing: null });
    this.session.change(change);
  }
}
