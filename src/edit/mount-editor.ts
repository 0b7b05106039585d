import { html, render } from "lit";
import type { Session } from "../view/session.ts";
import { createDesk, DeskError, type Desk } from "./desk.ts";
import { createEditor, type Editor } from "./editor.ts";
import { wordsOf } from "./error-words.ts";
import { ActorFieldElement } from "./elements/actor-field.ts";
import { EditorBarElement } from "./elements/bar.ts";
import { CorrectionDialogElement } from "./elements/dialog.ts";
import { createPanelTools } from "./panel-tools.ts";
import { createTexts, type Texts } from "./texts/texts.ts";
import { forgetToken, takeToken } from "./token.ts";

/** Adds the editor's mode to a page, where its address or its tab has the token of the server's start. */
export function mountEditor(session: Session): void {
  const token = takeToken();
  if (token === null) return;
  const texts = createTexts(session.messages.locale);
  void openEditor(session, texts, createDesk(token));
}

async function openEditor(session: Session, texts: Texts, desk: Desk): Promise<void> {
  const editor = createEditor(session, texts, desk);
  try {
    const { bodies, ...file } = await desk.start();
    editor.bodies = bodies;
    editor.file.set(file);
  } catch (error) {
    session.notice.set(wordsOf(texts, error));
    if (error instanceof DeskError && error.status === 401) forgetToken();
    return;
  }
  defineElements();
  session.tools.set(createPanelTools(editor));
  mountBar(editor);
  session.state.subscribe(({ graph }, before) => {
    if (graph === before.graph) return;
    const said = editor.notice.get();
    if (said !== null) editor.notice.set({ ...said, text: texts("notice.built") });
    void refresh(editor);
  });
}

/** What the server says of the file after it was built anew. */
async function refresh({ desk, file, texts, notice }: Editor): Promise<void> {
  try {
    const { bodies: _, ...present } = await desk.start();
    file.set(present);
  } catch (error) {
    notice.set({ text: wordsOf(texts, error) });
  }
}

function defineElements(): void {
  customElements.define("readout-actor-field", ActorFieldElement);
  customElements.define("readout-correction-dialog", CorrectionDialogElement);
  customElements.define("readout-editor-bar", EditorBarElement);
}

function mountBar(editor: Editor): void {
  const place = document.createElement("div");
  document.body.prepend(place);
  render(
    html`<readout-editor-bar .session=${editor.session} .editor=${editor}></readout-editor-bar>
      <readout-correction-dialog
        .session=${editor.session}
        .editor=${editor}
      ></readout-correction-dialog>`,
    place,
  );
}
