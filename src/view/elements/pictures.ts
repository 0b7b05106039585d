import { html, nothing, type TemplateResult } from "lit";
import { PICTURE_THEMES } from "../../snapshot/create-picture.ts";
import { PICTURE_SIZES } from "../../snapshot/sizes.ts";
import { setLabels, setText } from "../../state/edit-actions.ts";
import { MOST_CHARACTERS } from "../../state/edit-forms.ts";
import { LABELLINGS } from "../../state/view.ts";
import { ReadoutElement } from "../element.ts";
import { copyPicture } from "../pictures/copy-picture.ts";
import { selectField } from "../pictures/fields.ts";
import { ownSizeFields } from "../pictures/own-size-fields.ts";
import { OWN_SIZE, writeOwnSize, type OwnSize } from "../pictures/own-size.ts";
import { seriesFields } from "../pictures/series-fields.ts";
import { problemInWords } from "../pictures/problem-in-words.ts";
import { AS_SEEN, drawPicture, savePicture, type PictureChoice } from "../pictures/save-picture.ts";

/** Milliseconds without a change after which a picture is drawn anew. */
const REST = 300;

const SIZES = ["seen", ...PICTURE_SIZES, "own"] as const;
const THEMES = ["page", ...PICTURE_THEMES] as const;

/** What can be done with a picture, and with several that play. */
const ACTIONS = ["png", "svg", "copy"] as const;
type Action = (typeof ACTIONS)[number] | "gif";

/** Pictures of a chosen size and look, with a preview. */
export class PicturesElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    open: { state: true },
    choice: { state: true },
    own: { state: true },
    preview: { state: true },
    problem: { state: true },
    done: { state: true },
    share: { state: true },
  };

  declare private open: boolean;
  declare private choice: PictureChoice;
  /** The size of one's own; null where one with a name is chosen. */
  declare private own: OwnSize | null;
  /** The address of the picture that is shown. */
  declare private preview: string | null;
  declare private problem: string | null;
  /** What was done with the picture, in words. */
  declare private done: string | null;
  /** How much of a picture is drawn; null where none is being made. */
  declare private share: number | null;

  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what is planned: an older drawing that ends late is not shown. */
  private drawing = 0;

  constructor() {
    super();
    this.open = false;
    this.choice = AS_SEEN;
    this.own = null;
    this.preview = null;
    this.problem = null;
    this.done = null;
    this.share = null;
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
    const { own } = this;
    const actions = this.choice.kind === "play" ? (["gif"] as const) : ACTIONS;
    return html`<div class="picture-form">
        ${seriesFields(messages, this.choice, (change) => this.choose(change))}
        ${selectField(t("picture.size"), SIZES, own === null ? (size ?? "seen") : "own", {
          textOf: (value) => t(`picture.size.${value}`),
          choose: (value) => this.chooseSize(value),
        })}
        ${own === null ? nothing : ownSizeFields(messages, own, (next) => this.setOwn(next))}
        ${selectField(t("picture.theme"), THEMES, theme ?? "page", {
          textOf: (value) => t(`picture.theme.${value}`),
          choose: (value) => this.choose({ theme: value === "page" ? null : value }),
        })}
        ${selectField(t("picture.labels"), LABELLINGS, view.labels, {
          textOf: (value) => t(`picture.labels.${value}`),
          choose: (value) => this.session.change((present) => setLabels(present, value)),
        })}
        ${this.ownText("title", t("picture.title"), graph.story.title)}
        ${this.ownText("alt", t("picture.describe"), "")}
        <p class="picture-actions">${actions.map((action) => this.button(action))}</p>
      </div>
      ${this.outcome()}
      <readout-arrange .session=${this.session}></readout-arrange>
      ${
        this.preview === null
          ? nothing
          : html`<img class="picture-preview" src=${this.preview} alt=${t("picture.preview")} />`
      }`;
  }

  private outcome(): TemplateResult {
    const { t } = this.session.messages;
    const { problem, share, done } = this;
    return html`${
        share === null
          ? nothing
          : html`<label class="label">
              ${t("picture.drawing")} <progress max="1" .value=${share}></progress>
            </label>`
      }
      ${problem === null ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
      <p class="label" role="status">${done ?? nothing}</p>`;
  }

  private button(action: Action): TemplateResult {
    return html`<button
      class="plain"
      type="button"
      ?disabled=${this.share !== null}
      @click=${() => this.make(action)}
    >
      ${this.session.messages.t(`picture.save.${action}`)}
    </button>`;
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

  private chooseSize(value: (typeof SIZES)[number]): void {
    if (value === "own") return this.setOwn(this.own ?? OWN_SIZE);
    this.own = null;
    this.choose({ size: value === "seen" ? null : value });
  }

  private setOwn(own: OwnSize): void {
    this.own = own;
    this.choose({ size: writeOwnSize(own) });
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
    // What is on its way is of no use any more, and neither is what was said of it.
    this.drawing += 1;
    this.problem = null;
    this.done = null;
    if (this.open) this.timer = setTimeout(() => void this.draw(), REST);
  }

  private async draw(): Promise<void> {
    const { drawing } = this;
    try {
      const { svg } = await drawPicture(this.session, this.choice);
      if (drawing === this.drawing) this.show(new Blob([svg], { type: "image/svg+xml" }));
    } catch (error) {
      if (drawing === this.drawing) this.tell(error);
    }
  }

  private async make(action: Action): Promise<void> {
    const tell = (share: number): void => void (this.share = share);
    this.done = null;
    tell(0);
    try {
      if (action === "copy") await copyPicture(this.session, this.choice, tell);
      else await savePicture(this.session, { ...this.choice, format: action }, tell);
      this.problem = null;
      if (action === "copy") this.done = this.session.messages.t("picture.copied");
    } catch (error) {
      this.tell(error);
    } finally {
      this.share = null;
    }
  }

  private show(picture: Blob | null): void {
    if (this.preview !== null) URL.revokeObjectURL(this.preview);
    this.preview = picture === null ? null : URL.createObjectURL(picture);
  }

  private tell(error: unknown): void {
    this.problem = problemInWords(this.session.messages, error);
  }
}
