import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../../messages/dates.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { dayOfNumber } from "../../model/dates.ts";
import type { Session } from "../session.ts";

type Row = GraphFile["corrections"][number];

/** What editors overruled in a contact: what, who, when and why. */
export function correctionsOfContact(
  session: Session,
  contact: number,
): TemplateResult | typeof nothing {
  return listOf(session, (row) => row.contacts.includes(contact), false);
}

/** What editors overruled about an actor. */
export function correctionsOfActor(
  session: Session,
  actor: number,
): TemplateResult | typeof nothing {
  return listOf(session, (row) => row.actors.includes(actor), false);
}

/** All that editors overruled, also what was taken out and can be seen nowhere else. */
export function allCorrections(session: Session): TemplateResult | typeof nothing {
  const { messages, state } = session;
  const count = state.get().graph.corrections.length;
  if (count === 0) return nothing;
  return html`<details class="corrections">
    <summary class="label">${messages.t("count.corrections", { count })}</summary>
    ${listOf(session, () => true, true)}
  </details>`;
}

function listOf(
  session: Session,
  isShown: (row: Row) => boolean,
  isNamed: boolean,
): TemplateResult | typeof nothing {
  const rows = session.state.get().graph.corrections.filter(isShown);
  if (rows.length === 0) return nothing;
  return html`<ul class="caption corrected">
    ${rows.map((row) => rowOf(session, row, isNamed))}
  </ul>`;
}

function rowOf({ messages }: Session, row: Row, isNamed: boolean): TemplateResult {
  const { kind, by, why, about, on } = row;
  const day = on === null ? "" : `, ${dayInWords(messages, dayOfNumber(on))}`;
  const name = isNamed ? html` <bdi>${about}</bdi>` : nothing;
  return html`<li>
    <strong>${messages.t(`correction.${kind}`)}${isNamed ? ":" : ""}</strong>${name} –
    <bdi>${by}</bdi>${day}: <bdi>${why}</bdi>
  </li>`;
}
