import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { orderByTime } from "../facts/contact-facts.ts";
import type { Session } from "../session.ts";

/** Contacts in the order of time, as many as asked for, and a button for the rest. */
export function contactList(
  session: Session,
  contacts: ArrayLike<number>,
  shown: number,
  showAll: () => void,
): TemplateResult {
  const { messages, state } = session;
  const ordered = orderByTime(state.get().graph, contacts);
  const rest = ordered.length - shown;
  return html`<ol class="contacts">
      ${repeat(
        ordered.slice(0, shown),
        (contact) => contact,
        (contact) =>
          html`<li>
            <readout-contact .session=${session} .contact=${contact}></readout-contact>
          </li>`,
      )}
    </ol>
    ${
      rest <= 0
        ? nothing
        : html`<button class="plain" type="button" @click=${showAll}>
            ${messages.t("panel.showRest", { count: rest })}
          </button>`
    }`;
}
