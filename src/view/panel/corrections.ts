import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../../messages/dates.ts";
import { correctionsOf, type CorrectionRow } from "../../filter/corrections.ts";
import { dayOfNumber } from "../../model/dates.ts";
import type { Session } from "../session.ts";

/** What editors overruled in a contact: what, who, when and why. */
export function correctionsOfContact(
  session: Session,
  contact: number,
): TemplateResult | typeof nothing {
  const { graph } = session.state.get();
  return listOf(session, correctionsOf(graph, contact), false);
}

/** What editors overruled about an actor. */
export function correctionsOfActor(
  session: Session,
  actor: number,
): TemplateResult | typeof nothing {
  const { corrections } = session.state.get().graph;
  const own = corrections.filter(({ actors }) => actors.includes(actor));
  return listOf(session, own, false);
}

/** All that editors overruled, also what was taken out and can be seen nowhere else. */
export function allCorrections(session: Session): TemplateResult | typeof nothing {
  const { messages, state } = session;
  const { corrections } = state.get().graph;
  const count = corrections.length;
  if (count === 0) return nothing;
  return html`<details class="corrections">
    <summary class="label">${messages.t("count.corrections", { count })}</summary>
    ${listOf(session, corrections, true)}
  </details>`;
}

function listOf(
  session: Session,
  rows: readonly CorrectionRow[],
  isNamed: boolean,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<ul class="caption corrected">
    ${rows.map((row) => rowOf(session, row, isNamed))}
  </ul>`;
}

function rowOf({ messages }: Session, row: CorrectionRow, isNamed: boolean): TemplateResult {
  const { kind, by, why, about, on } = row;
  const day = on === null ? "" : `, ${dayInWords(messages, dayOfNumber(on))}`;
  const name = isNamed ? html` <bdi>${about}</bdi>` : nothing;
  return html`<li>
    <strong>${messages.t(`correction.${kind}`)}${isNamed ? ":" : ""}</strong>${name} –
    <bdi>${by}</bdi>${day}: <bdi>${why}</bdi>
  </li>`;
}
