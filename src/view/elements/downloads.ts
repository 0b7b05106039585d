import { html, type TemplateResult } from "lit";
import type { ExportFormat } from "../../export/formats.ts";
import { ReadoutElement } from "../element.ts";

const OFFERED: readonly ExportFormat[] = ["contacts", "pairs", "gexf", "graphml", "json"];

/** The data as files, of what is seen or of the whole story. What writes them is loaded on demand. */
export class DownloadsElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, whole: { state: true } };

  declare private whole: boolean;

  constructor() {
    super();
    this.whole = false;
  }

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    return html`<details class="downloads" id="data">
      <summary>${t("data.take")}</summary>
      <fieldset>
        <legend class="for-screen-readers">${t("data.extent")}</legend>
        ${this.extent(false, t("data.present"))} ${this.extent(true, t("data.whole"))}
      </fieldset>
      <ul>
        ${OFFERED.map(
          (format) =>
            html`<li>
              <button class="plain" type="button" @click=${() => this.save(format)}>
                ${t(`data.${format}`)}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private extent(whole: boolean, label: string): TemplateResult {
    return html`<label class="label box">
      <input
        type="radio"
        name="extent"
        .checked=${this.whole === whole}
        @change=${() => (this.whole = whole)}
      />
      ${label}
    </label>`;
  }

  private async save(format: ExportFormat): Promise<void> {
    const { notice, messages } = this.session;
    try {
      const { saveData } = await import("../save-data.ts");
      await saveData(this.session, format, this.whole);
      notice.set(null);
    } catch {
      notice.set(messages.t("data.failed"));
    }
  }
}
