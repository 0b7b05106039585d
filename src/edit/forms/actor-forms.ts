import { html, type TemplateResult } from "lit";
import { findShared, orderByTime } from "../../filter/contact-facts.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { ACTOR_KINDS } from "../../model/kinds.ts";
import type { Editor } from "../editor.ts";
import { inWords } from "./contact-forms.ts";
import { actorField, boxes, hint, selectField, textField } from "./fields.ts";

/** Who of the list it is. */
export function intoFields(editor: Editor): TemplateResult {
  return actorField(editor, editor.texts("field.into"), "into", { required: true });
}

export function nameFields({ texts }: Editor, graph: GraphFile, actor: number): TemplateResult {
  const value = graph.actors.name[actor] ?? "";
  return textField(texts("field.name"), "name", { value, required: true });
}

export function kindFields({ texts, session }: Editor, chosen: number): TemplateResult {
  const { t } = session.messages;
  return selectField(
    texts("field.kind"),
    "kind",
    ACTOR_KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
    ACTOR_KINDS[chosen],
  );
}

/** Whom it acts for, always or in contacts of some days. */
export function actsFields(editor: Editor, graph: GraphFile, actor: number): TemplateResult {
  const { texts } = editor;
  const bodies = (graph.actors.represents[actor] ?? []).filter((body) => body !== actor);
  const { labelOf } = editor.known();
  const value = bodies.map((body) => labelOf(graph.actors.id[body] ?? "")).join("; ");
  return html`${actorField(editor, texts("field.acts"), "acts", { value })}
    ${hint(texts("field.actsHint"))}
    <div class="edit-fields">
      ${textField(texts("field.since"), "since", { type: "date" })}
      ${textField(texts("field.until"), "until", { type: "date" })}
    </div>`;
}

/** Who it is in some of its contacts, and in which. */
export function splitFields(editor: Editor, graph: GraphFile, actor: number): TemplateResult {
  const { texts } = editor;
  const all = graph.contacts.id.map((_, contact) => contact);
  const own = orderByTime(graph, findShared(graph, all, [actor], "person"));
  const options = own.map(
    (contact) => [graph.contacts.id[contact] ?? "", inWords(editor, graph, contact)] as const,
  );
  return html`${actorField(editor, texts("field.intoOther"), "into", { required: true })}
  ${hint(texts("field.intoHint"))} ${kindFields(editor, graph.actors.kind[actor] ?? 0)}
  ${actorField(editor, texts("field.acts"), "acts")}
  ${boxes(texts("field.contacts"), "contact", options)}`;
}
