import { html, type TemplateResult } from "lit";
import { contactFacts, findShared, type ContactFacts } from "../../filter/contact-facts.ts";
import { sourceFacts } from "../../filter/source-facts.ts";
import { contactDateInWords } from "../../messages/dates.ts";
import { dayNumber } from "../../model/dates.ts";
import type { EvidenceReport, GraphFile } from "../../model/graph-file.ts";
import { MODES, STATUSES } from "../../model/kinds.ts";
import type { Editor } from "../editor.ts";
import { EMPTY_ROW, type PartyRow } from "../entries/parties.ts";
import { actorField, boxes, hint, longField, selectField, textField } from "./fields.ts";

/** How many other contacts are offered, the nearest in time. */
const OFFERED = 40;

/** When, how and whether it took place. */
export function factFields({ texts, session }: Editor, facts?: ContactFacts): TemplateResult {
  const { t } = session.messages;
  const isUndated = facts !== undefined && facts.earliest === null;
  const [from, to] = [facts?.earliest ?? "", facts?.latest ?? ""];
  return html`<div class="edit-fields">
    ${textField(texts("field.from"), "from", { type: "date", value: from })}
    ${textField(texts("field.to"), "to", { type: "date", value: to === from ? "" : to })}
    <label class="box label">
      <input type="checkbox" name="undated" ?checked=${isUndated} /> ${texts("field.undated")}
    </label>
    ${selectField(
      texts("field.mode"),
      "mode",
      MODES.map((mode) => [mode, t(`mode.${mode}`)]),
      facts?.mode,
    )}
    ${selectField(
      texts("field.status"),
      "status",
      STATUSES.map((status) => [status, t(`status.${status}`)]),
      facts?.status,
    )}
  </div>`;
}

/** Who took part: rows as they are, and as many empty ones as were asked for. */
export function partyFields(
  editor: Editor,
  rows: readonly PartyRow[],
  more: number,
  another: () => void,
): TemplateResult {
  const { texts } = editor;
  const all = [...rows, ...Array.from({ length: more }, () => EMPTY_ROW)];
  return html`<fieldset class="edit-parties">
    <legend class="label">${texts("field.parties")}</legend>
    ${hint(`${texts("field.partiesHint")} ${texts("field.actsHint")}`)}
    ${all.map(
      ({ party, side, acts }, at) =>
        html`<div class="edit-party">
          ${actorField(editor, texts("field.party", { number: at + 1 }), "party", { value: party })}
          ${actorField(editor, texts("field.acts"), "acts", { value: acts })}
          ${selectField(
            texts("field.side"),
            "side",
            all.map((_, number) => [String(number + 1), String(number + 1)]),
            side === "" ? String(at + 1) : side,
          )}
        </div>`,
    )}
    <button class="plain" type="button" @click=${another}>${texts("field.another")}</button>
  </fieldset>`;
}

/** Which of its reports tell of another contact. */
export function reportFields(
  { texts }: Editor,
  graph: GraphFile,
  reports: readonly EvidenceReport[],
): TemplateResult {
  const options = reports.map(({ id, article, evidence }) => {
    const { name, published } = sourceFacts(graph, article);
    const head = [name, published].filter((each) => each !== null).join(", ");
    return [id, html`${head}: <span class="quote">${evidence[0]?.quote}</span>`] as const;
  });
  return boxes(texts("field.reports"), "report", options);
}

/** With which contact it is one: those with the same people, the nearest in time first. */
export function otherFields(editor: Editor, graph: GraphFile, contact: number): TemplateResult {
  const facts = contactFacts(graph, contact);
  const own = facts.sides.flat().map(({ actor }) => actor);
  const all = graph.contacts.id.map((_, each) => each).filter((each) => each !== contact);
  const shared = own.flatMap((actor) => findShared(graph, all, [actor], "person"));
  const counts = new Map<number, number>();
  for (const each of shared) counts.set(each, (counts.get(each) ?? 0) + 1);
  const day = facts.earliest === null ? 0 : dayNumber(facts.earliest);
  const distance = (each: number): number =>
    Math.abs((graph.contacts.earliest[each] ?? Infinity) - day);
  const offered = [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || distance(a) - distance(b))
    .slice(0, OFFERED);
  const options = offered.map(
    (each) => [graph.contacts.id[each] ?? "", inWords(editor, graph, each)] as const,
  );
  return selectField(editor.texts("field.other"), "other", options);
}

/** Which of the articles that tell of it is to be left out. */
export function articleFields(
  { texts }: Editor,
  graph: GraphFile,
  contact: number,
): TemplateResult {
  const options = contactFacts(graph, contact).articles.map((article) => {
    const { name, title, published } = sourceFacts(graph, article);
    const words = [...new Set([name, title, published])].filter((each) => each !== null);
    return [graph.articles.id[article] ?? "", words.join(", ")] as const;
  });
  return selectField(texts("field.article"), "article", options);
}

/** Where a contact is told that no article tells. */
export function sourceFields({ texts }: Editor): TemplateResult {
  return html`${textField(texts("field.place"), "place")}
    <fieldset class="edit-boxes">
      <legend class="label">${texts("field.source")}</legend>
      ${longField(texts("field.quote"), "quote")}
      <div class="edit-fields">
        ${textField(texts("field.publisher"), "publisher")}
        ${textField(texts("field.title"), "title")}
        ${textField(texts("field.url"), "url", { type: "url" })}
        ${textField(texts("field.published"), "published", { type: "date" })}
      </div>
    </fieldset>`;
}

/** "15 August 2021, Call: Ana Noor – Ben Adair". */
export function inWords({ session }: Editor, graph: GraphFile, contact: number): string {
  const { messages } = session;
  const facts = contactFacts(graph, contact);
  const names = facts.sides.map((side) => side.map(({ name }) => name).join(", ")).join(" – ");
  return `${contactDateInWords(messages, facts)}, ${messages.t(`mode.${facts.mode}`)}: ${names}`;
}
