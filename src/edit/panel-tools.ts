import { html, type TemplateResult } from "lit";
import type { EvidenceReport } from "../model/graph-file.ts";
import type { PanelTools } from "../view/panel/tools.ts";
import type { Editor } from "./editor.ts";
import type { Subject } from "./subjects.ts";

/** In the place of the rule that read a sentence, where an editor wrote it. */
const BY_HAND = "by-hand";

/** The buttons that open the form, in the panel of the page. */
export function createPanelTools(editor: Editor): PanelTools {
  const { session, subject, texts } = editor;
  const open = (present: Subject): TemplateResult =>
    html`<p class="label">
      <button class="plain" type="button" @click=${() => subject.set(present)}>
        ${texts(present.about === "actor" ? "tool.actor" : "tool.contact")}
      </button>
    </p>`;
  const shown = () => {
    const { graph, evidence } = session.state.get();
    return { graph, evidence };
  };
  return {
    actor: (actor) => open({ about: "actor", actor, ...shown() }),
    contact: (contact, reports) =>
      reports.every(isByHand)
        ? takeBack(editor, reports)
        : open({ about: "contact", contact, ...shown() }),
  };
}

function isByHand({ evidence }: EvidenceReport): boolean {
  return evidence.every(({ rule }) => rule === BY_HAND);
}

/** What an editor added is corrected in its own entry. */
function takeBack(editor: Editor, reports: readonly EvidenceReport[]): TemplateResult {
  const { texts } = editor;
  const quotes = new Set(reports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  const remove = (): void => {
    const entry = editor.file
      .get()
      ?.entries.find(
        ({ correction }) =>
          correction.kind === "add-contact" && quotes.has(correction.source.quote),
      );
    if (entry === undefined) editor.notice.set({ text: texts("notice.gone") });
    else void editor.takeBack(entry.correction);
  };
  return html`<p class="label">
    ${texts("tool.byHand")}
    <button class="plain" type="button" @click=${remove}>${texts("tool.takeBack")}</button>
  </p>`;
}
