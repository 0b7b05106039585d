import { html, nothing, type TemplateResult } from "lit";
import { SNIPPETS, writeSnippet, type SnippetKind } from "../../export/snippets.ts";
import { LOCALES } from "../../messages/messages.ts";
import { BASE_FRAME, FRAME_CONTROLS, FRAME_THEMES, type Frame } from "../../state/frame.ts";
import { writeAddress } from "../../state/parameters.ts";
import { publicFolderOf } from "../../state/public-address.ts";
import { ReadoutElement } from "../element.ts";
import { LANGUAGE_NAMES } from "../page-facts.ts";
import { selectField } from "../pictures/fields.ts";

/** When the frame answers: at once, once a button is pressed, or never. */
const ANSWERS = ["now", "click", "never"] as const;
type Answers = (typeof ANSWERS)[number];

/** Makes the markup that puts the present View into another page. */
export class EmbeddingElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    kind: { state: true },
    frame: { state: true },
    copied: { state: true },
  };

  declare private kind: SnippetKind;
  declare private frame: Frame;
  /** Whether the snippet was copied; null before it was tried. */
  declare private copied: boolean | null;

  constructor() {
    super();
    this.kind = SNIPPETS[0];
    this.frame = { ...BASE_FRAME, controls: "minimal" };
    this.copied = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.frame = { ...this.frame, lang: this.session.messages.locale };
    this.watch(this.session.state, () => (this.copied = null));
  }

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    return html`<button class="plain" type="button" @click=${this.open}>${t("frame.embed")}</button>
      <dialog id="embed" class="embedding" aria-labelledby="embed-title">
        <h2 id="embed-title">${t("embed.title")}</h2>
        <p class="label">${t("embed.view")}</p>
        <div class="embedding-form">${this.fields()}</div>
        <p class="label">${t(`embed.hint.${this.kind}`)}</p>
        <label class="label">
          ${t("embed.code")}
          <textarea readonly rows="12" spellcheck="false" .value=${this.snippet()}></textarea>
        </label>
        ${this.address() === undefined ? this.placeNote() : nothing}
        <p class="embedding-actions">
          <button class="plain" type="button" @click=${this.copy}>
            ${t(this.copied === true ? "contact.cited" : "embed.copy")}
          </button>
          <a class="plain" href="embed.html?${this.query()}" target="_blank" rel="noopener">
            ${t("embed.see")}
          </a>
          <button class="plain" type="button" @click=${this.close}>${t("embed.close")}</button>
        </p>
        <p class="label" role="status">
          ${this.copied === false ? t("contact.citeFailed") : nothing}
        </p>
      </dialog>`;
  }

  private fields(): TemplateResult[] {
    const { t } = this.session.messages;
    const { controls, theme, lang } = this.frame;
    const named = (key: "kind" | "controls" | "theme" | "lang" | "answers") => t(`embed.${key}`);
    return [
      selectField(named("kind"), SNIPPETS, this.kind, {
        textOf: (kind) => t(`embed.kind.${kind}`),
        choose: (kind) => {
          this.copied = null;
          this.kind = kind;
        },
      }),
      selectField(named("answers"), ANSWERS, answersOf(this.frame), {
        textOf: (answers) => t(`embed.answers.${answers}`),
        choose: (answers) => this.change(frameThatAnswers(answers)),
      }),
      selectField(named("controls"), FRAME_CONTROLS, controls, {
        textOf: (each) => t(`embed.controls.${each}`),
        choose: (each) => this.change({ controls: each }),
      }),
      selectField(named("theme"), FRAME_THEMES, theme, {
        textOf: (each) => t(`embed.theme.${each}`),
        choose: (each) => this.change({ theme: each }),
      }),
      selectField(named("lang"), LOCALES, lang, {
        textOf: (each) => LANGUAGE_NAMES[each],
        choose: (each) => this.change({ lang: each }),
      }),
    ];
  }

  private change(part: Partial<Frame>): void {
    this.copied = null;
    this.frame = { ...this.frame, ...part };
  }

  /** The story's public folder, where it names one. */
  private address(): string | undefined {
    return publicFolderOf(this.session.state.get().graph.story.url);
  }

  private placeNote(): TemplateResult {
    const address = folderOfPage();
    return html`<p class="notice label">
      ${this.session.messages.t("embed.noAddress", { address })}
    </p>`;
  }

  private query(): string {
    const { view, defaults } = this.session.state.get();
    return writeAddress(view, defaults, this.frame);
  }

  private snippet(): string {
    const { graph, view, defaults } = this.session.state.get();
    return writeSnippet({
      kind: this.kind,
      folder: this.address() ?? folderOfPage(),
      title: graph.story.title,
      query: this.query(),
      pageQuery: writeAddress(view, defaults, { ...BASE_FRAME, lang: this.frame.lang }),
      frame: this.frame,
    });
  }

  private readonly open = (): void => this.querySelector("dialog")?.showModal();
  private readonly close = (): void => this.querySelector("dialog")?.close();

  private readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.snippet());
      this.copied = true;
    } catch {
      this.querySelector("textarea")?.select();
      this.copied = false;
    }
  };
}

function answersOf(frame: Frame): Answers {
  if (frame.static) return "never";
  return frame.click ? "click" : "now";
}

function frameThatAnswers(answers: Answers): Partial<Frame> {
  return { static: answers === "never", click: answers === "click" };
}

/** The folder in which this page lies. */
function folderOfPage(): string {
  return publicFolderOf(location.origin + location.pathname) ?? `${location.origin}/`;
}
