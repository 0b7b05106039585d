import { html, nothing, type TemplateResult } from "lit";
import type { FileEntry, FileState } from "../../model/editing.ts";
import { ReadoutElement } from "../../view/element.ts";
import type { Editor } from "../editor.ts";
import { forgetToken } from "../token.ts";

/** Above the page: that it is the editor's, what the file holds, and what was done last. */
export class EditorBarElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, editor: { attribute: false } };

  declare editor: Editor;

  protected override watched() {
    return [this.editor.file, this.editor.notice];
  }

  protected override render(): TemplateResult {
    const { texts, file, notice, subject, session } = this.editor;
    const state = file.get();
    const said = notice.get();
    const add = (): void => {
      const { graph, evidence } = session.state.get();
      subject.set({ about: "missing", graph, evidence });
    };
    return html`<section class="edit-bar label" aria-label=${texts("bar.label")}>
      <div class="edit-bar-row">
        <strong>${texts("bar.label")}</strong>
        <button class="plain" type="button" @click=${add}>${texts("bar.add")}</button>
        ${state === null ? nothing : this.entriesOf(state)}
        <button class="plain edit-leave" type="button" @click=${leave}>
          ${texts("bar.leave")}
        </button>
      </div>
      <p role="status">
        ${said?.text ?? texts("bar.none")}
        ${
          said?.undo === undefined
            ? nothing
            : html`<button class="plain" type="button" @click=${said.undo.run}>
                ${said.undo.label}
              </button>`
        }
      </p>
      ${state === null || state.problems.length === 0 ? nothing : this.problemsOf(state)}
    </section>`;
  }

  private entriesOf({ entries, file }: FileState): TemplateResult {
    const { texts } = this.editor;
    return html`<details class="edit-entries">
      <summary>${texts("bar.entries", { count: entries.length, file })}</summary>
      <ol>
        ${entries.map((entry) => html`<li>${this.entryOf(entry)}</li>`)}
      </ol>
    </details>`;
  }

  private entryOf({ line, correction, about }: FileEntry): TemplateResult {
    const { texts, session } = this.editor;
    const { kind, by, why } = correction;
    const what = session.messages.t(`correction.${kind}`);
    const idle = about === null ? html` (${texts("bar.idle")})` : nothing;
    return html`<strong>${what}</strong> <bdi>${about}</bdi>${idle} – <bdi>${by}</bdi>:
      <bdi>${why}</bdi> <span class="muted">${texts("bar.line", { line })}</span>
      <button
        class="plain"
        type="button"
        aria-label=${texts("bar.removeOne", { what: `${what} ${about ?? ""}`.trim() })}
        @click=${() => void this.editor.takeBack(correction)}
      >
        ${texts("bar.remove")}
      </button>`;
  }

  private problemsOf({ problems, file }: FileState): TemplateResult {
    const place = (line: number | null): string => (line === null ? file : `${file}:${line}`);
    return html`<div class="notice" role="alert">
      <p>${this.editor.texts("bar.problems", { file })}</p>
      <ul>
        ${problems.map(({ line, message }) => html`<li><bdi>${place(line)}: ${message}</bdi></li>`)}
      </ul>
    </div>`;
  }
}

function leave(): void {
  forgetToken();
  location.reload();
}
