import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { contactFacts } from "../../filter/contact-facts.ts";
import type { CorrectionKind } from "../../model/correction.ts";
import type { EvidenceReport } from "../../model/graph-file.ts";
import { ReadoutElement } from "../../view/element.ts";
import { DeskError } from "../desk.ts";
import type { Editor } from "../editor.ts";
import { wordsOf } from "../error-words.ts";
import { FormProblem, textIn } from "../entries/form-values.ts";
import { partyRowsOf } from "../entries/parties.ts";
import {
  actsFields,
  intoFields,
  kindFields,
  nameFields,
  splitFields,
} from "../forms/actor-forms.ts";
import {
  articleFields,
  factFields,
  inWords,
  otherFields,
  partyFields,
  reportFields,
  sourceFields,
} from "../forms/contact-forms.ts";
import { longField, selectField, textField } from "../forms/fields.ts";
import { entryOf, findKinds, type Subject } from "../subjects.ts";

/** Where this browser keeps who corrects. */
const NAME_KEY = "readout-edit-by";

/** The form in which something is corrected: what is wrong, what is right, who says so and why. */
export class CorrectionDialogElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    editor: { attribute: false },
    kind: { state: true },
    reports: { state: true },
    more: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  declare editor: Editor;
  declare private kind: CorrectionKind;
  declare private reports: readonly EvidenceReport[];
  /** Empty rows for names that take part. */
  declare private more: number;
  declare private problem: string | null;
  declare private saving: boolean;

  private subject: Subject | null = null;
  /** Whether the form is to be shown once it is drawn. */
  private opening = false;
  /** The version of the file that was seen when the form was opened. */
  private version = "";

  protected override watched() {
    return [this.editor.subject];
  }

  protected override willUpdate(): void {
    const present = this.editor.subject.get();
    if (present === this.subject) return;
    this.subject = present;
    if (present === null) return;
    this.opening = true;
    this.version = this.editor.file.get()?.version ?? "";
    this.kind = findKinds(present)[0] ?? "change-contact";
    this.more = present.about === "missing" ? 2 : 0;
    this.reports = [];
    this.problem = null;
    this.saving = false;
    if (present.about === "contact") void this.loadReports(present, present.contact);
  }

  protected override updated(_: PropertyValues): void {
    if (!this.opening) return;
    this.opening = false;
    this.dialog()?.showModal();
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(".edit-dialog");
  }

  private async loadReports(subject: Subject, contact: number): Promise<void> {
    const reports = await subject.evidence.load(contact).catch(() => []);
    if (this.subject === subject) this.reports = reports;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { subject } = this;
    if (subject === null) return nothing;
    const { texts } = this.editor;
    return html`<dialog class="edit-dialog" aria-labelledby="edit-title" @close=${this.close}>
      <form @submit=${this.submit}>
        <h2 id="edit-title">${this.titleOf(subject)}</h2>
        ${this.kindField(subject)}
        <div class="edit-body" @change=${this.clear}>${this.fieldsOf(subject)}</div>
        <fieldset class="edit-signed">
          <legend class="label">${texts("dialog.signed")}</legend>
          ${textField(texts("dialog.by"), "by", { value: readName(), required: true })}
          ${longField(texts("dialog.why"), "why")}
        </fieldset>
        ${
          this.problem === null
            ? nothing
            : html`<p class="notice" role="alert"><bdi>${this.problem}</bdi></p>`
        }
        ${this.buttons()}
      </form>
    </dialog>`;
  }

  private buttons(): TemplateResult {
    const { texts, file } = this.editor;
    const words = this.saving
      ? texts("dialog.saving")
      : texts("dialog.save", { file: file.get()?.file.split(/[\\/]/).at(-1) ?? "" });
    return html`<p class="edit-buttons">
      <button class="edit-save" type="submit" ?disabled=${this.saving}>${words}</button>
      <button class="plain" type="button" @click=${this.cancel}>${texts("dialog.cancel")}</button>
    </p>`;
  }

  private titleOf(subject: Subject): string {
    if (subject.about === "missing") return this.editor.texts("dialog.add");
    if (subject.about === "actor") return subject.graph.actors.name[subject.actor] ?? "";
    return inWords(this.editor, subject.graph, subject.contact);
  }

  private kindField(subject: Subject): TemplateResult | typeof nothing {
    const { texts } = this.editor;
    const kinds = findKinds(subject);
    if (kinds.length < 2) return nothing;
    const choose = ({ target }: Event): void => {
      const kind = kinds.find(
        (each) => target instanceof HTMLSelectElement && each === target.value,
      );
      if (kind !== undefined) this.kind = kind;
      this.clear();
    };
    const options = kinds.map((kind) => [kind, texts(`kind.${kind}`)] as const);
    return html`<div @change=${choose}>
      ${selectField(texts("dialog.what"), "what", options, kinds[0])}
    </div>`;
  }

  private fieldsOf(subject: Subject): TemplateResult | typeof nothing {
    const { editor, kind } = this;
    const { graph } = subject;
    const another = (): void => void (this.more += 1);
    if (subject.about === "missing") {
      return html`${factFields(editor)} ${partyFields(editor, [], this.more, another)}
      ${sourceFields(editor)}`;
    }
    if (subject.about === "actor") {
      const { actor } = subject;
      if (kind === "merge-actors") return intoFields(editor);
      if (kind === "rename-actor") return nameFields(editor, graph, actor);
      if (kind === "set-represents") return actsFields(editor, graph, actor);
      if (kind === "set-actor-kind") return kindFields(editor, graph.actors.kind[actor] ?? 0);
      return splitFields(editor, graph, actor);
    }
    const { contact } = subject;
    if (kind === "drop-contact") return nothing;
    if (kind === "join-contacts") return otherFields(editor, graph, contact);
    if (kind === "split-contact") return reportFields(editor, graph, this.reports);
    if (kind === "hide-article") return articleFields(editor, graph, contact);
    const facts = contactFacts(graph, contact);
    const rows = partyRowsOf(graph, facts, editor.known());
    return html`${factFields(editor, facts)} ${partyFields(editor, rows, this.more, another)}`;
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { subject, editor } = this;
    if (!(event.target instanceof HTMLFormElement) || subject === null || this.saving) return;
    const form = new FormData(event.target);
    const [by, why] = [textIn(form, "by"), textIn(form, "why")];
    this.saving = true;
    try {
      const entry = entryOf(this.kind, form, subject, editor.known());
      await editor.write({ ...entry, by, why }, this.version);
      writeName(by);
      this.dialog()?.close();
      // The button goes away while the page is built anew: the keyboard stays at the head of the panel.
      if (subject.about !== "missing") focusPanel();
    } catch (error) {
      this.tell(error);
    } finally {
      this.saving = false;
    }
  };

  /** A file that was changed is taken as seen once that was told: whoever presses again means it. */
  private tell(error: unknown): void {
    const { texts, file } = this.editor;
    if (error instanceof FormProblem) {
      this.problem = texts(error.key, error.values);
      return;
    }
    this.problem = wordsOf(texts, error);
    if (!(error instanceof DeskError) || error.now === undefined) return;
    file.set(error.now);
    this.version = error.now.version;
  }

  private readonly clear = (): void => void (this.problem = null);
  private readonly cancel = (): void => this.dialog()?.close();
  /** The event of one closing may come when the form is open for something else. */
  private readonly close = (): void => {
    if (this.dialog()?.open !== true) this.editor.subject.set(null);
  };
}

function focusPanel(): void {
  document.querySelector<HTMLElement>("readout-panel h2[tabindex]")?.focus();
}

function readName(): string {
  return localStorage.getItem(NAME_KEY) ?? "";
}

function writeName(name: string): void {
  localStorage.setItem(NAME_KEY, name);
}
