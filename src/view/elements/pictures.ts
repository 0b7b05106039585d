import { html, nothing, type TemplateResult } from "lit";
import { PICTURE_THEMES } from "../../snapshot/create-picture.ts";
import { PICTURE_SIZES } from "../../snapshot/sizes.ts";
import { setLabels, setText } from "../../state/edit-actions.ts";
import { MOST_CHARACTERS } from "../../state/edit-forms.ts";
import { LABELLINGS } from "../../state/view.ts";
import { ReadoutElement } from "../element.ts";
import { AS_SEEN, drawPicture, savePicture, type PictureChoice } from "../pictures/save-picture.ts";

/** Milliseconds without a change after which a picture is drawn anew. */
const REST = 300;

const SIZES = ["seen", ...PICTURE_SIZES] as const;
const THEMES = ["page", ...PICTURE_THEMES] as const;

/** How the values of a list are called, and what choosing one does. */
interface Options<Value> {
  textOf: (value: Value) => string;
  choose: (value: Value) => void;
}

/** Pictures of a chosen size and look, with a preview. */
export class PicturesElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    open: { state: true },
    choice: { state: true },
    preview: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  declare private open: boolean;
  declare private choice: PictureChoice;
  /** The address of the picture that is shown. */
  declare private preview: string | null;
  declare private problem: string | null;
  declare private saving: boolean;

  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts drawings: an older one that ends late is not shown. */
  private drawing = 0;

  constructor() {
    super();
    this.open = false;
    this.choice = AS_SEEN;
    this.preview = null;
    this.problem = null;
    this.saving = false;
  }

  protected override watched() {
    return [this.session.state, this.session.scene, this.session.theme];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const store of this.watched()) this.watch(store, () => this.plan());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.show(null);
  }

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    return html`<details class="downloads pictures" id="picture" @toggle=${this.toggle}>
      <summary>${t("picture.more")}</summary>
      ${this.open ? this.form() : nothing}
    </details>`;
  }

  private form(): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const { graph, view } = state.get();
    const { size, theme } = this.choice;
    return html`<div class="picture-form">
        ${this.select(t("picture.size"), SIZES, size ?? "seen", {
          textOf: (value) => t(`picture.size.${value}`),
          choose: (value) => this.choose({ size: value === "seen" ? null : value }),
        })}
        ${this.ownSize()}
        ${this.select(t("picture.theme"), THEMES, theme ?? "page", {
          textOf: (value) => t(`picture.theme.${value}`),
          choose: (value) => this.choose({ theme: value === "page" ? null : value }),
        })}
        ${this.select(t("picture.labels"), LABELLINGS, view.labels, {
          textOf: (value) => t(`picture.labels.${value}`),
          choose: (value) => this.session.change((present) => setLabels(present, value)),
        })}
        ${this.ownText("title", t("picture.title"), graph.story.title)}
        ${this.ownText("alt", t("picture.describe"), "")}
        <p class="picture-actions">${this.button("png")} ${this.button("svg")}</p>
      </div>
      <readout-arrange .session=${this.session}></readout-arrange>
      ${this.problem === null ? nothing : html`<p class="notice" role="alert">${this.problem}</p>`}
      ${
        this.preview === null
          ? nothing
          : html`<img class="picture-preview" src=${this.preview} alt=${t("picture.preview")} />`
      }`;
  }

  private button(format: PictureChoice["format"]): TemplateResult {
    return html`<button
      class="plain"
      type="button"
      ?disabled=${this.saving}
      @click=${() => this.save(format)}
    >
      ${this.session.messages.t(`picture.save.${format}`)}
    </button>`;
  }

  private select<Value extends string>(
    label: string,
    values: readonly Value[],
    chosen: string,
    { textOf, choose }: Options<Value>,
  ): TemplateResult {
    const take = ({ target }: Event): void => {
      if (!(target instanceof HTMLSelectElement)) return;
      const value = values.find((each) => each === target.value);
      if (value !== undefined) choose(value);
    };
    return html`<label class="label">
      ${label}
      <select @change=${take}>
        ${values.map(
          (value) =>
            html`<option value=${value} .selected=${value === chosen}>${textOf(value)}</option>`,
        )}
      </select>
    </label>`;
  }

  private ownSize(): TemplateResult {
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      const text = target.value.trim();
      this.choose({ size: text === "" ? null : text });
    };
    return html`<label class="label">
      ${this.session.messages.t("picture.ownSize")}
      <input type="text" placeholder="800x600, 420x297mm@300" @input=${choose} />
    </label>`;
  }

  /** A text of the picture that the View has in the place of the story's. */
  private ownText(key: "title" | "alt", label: string, placeholder: string): TemplateResult {
    const write = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      const text = target.value.trim() === "" ? null : target.value;
      this.session.change((view) => setText(view, key, text), "replace");
    };
    return html`<label class="label">
      ${label}
      <input
        type="text"
        maxlength=${MOST_CHARACTERS[key]}
        placeholder=${placeholder}
        .value=${this.session.state.get().view[key] ?? ""}
        @input=${write}
      />
    </label>`;
  }

  private choose(change: Partial<PictureChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.plan();
  }

  private readonly toggle = (event: Event): void => {
    const { target } = event;
    this.open = target instanceof HTMLDetailsElement && target.open;
    this.plan();
  };

  /** Draws once nothing has changed for a while. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.open) this.timer = setTimeout(() => void this.draw(), REST);
  }

  private async draw(): Promise<void> {
    this.drawing += 1;
    const { drawing } = this;
    try {
      const { svg } = await drawPicture(this.session, this.choice);
      if (drawing === this.drawing) this.show(new Blob([svg], { type: "image/svg+xml" }));
    } catch (error) {
      if (drawing === this.drawing) this.tell(error);
    }
  }

  private async save(format: PictureChoice["format"]): Promise<void> {
    this.saving = true;
    try {
      await savePicture(this.session, { ...this.choice, format });
      this.problem = null;
    } catch (error) {
      this.tell(error);
    } finally {
      this.saving = false;
    }
  }

  private show(picture: Blob | null): void {
    if (this.preview !== null) URL.revokeObjectURL(this.preview);
    this.preview = picture === null ? null : URL.createObjectURL(picture);
    this.problem = null;
  }

  /** What happened, and what works. */
  private tell(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.problem = `${this.session.messages.t("picture.refused")} ${detail}`;
  }
}
