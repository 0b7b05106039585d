import { html, type TemplateResult } from "lit";
import { chooseActor } from "../../state/actions.ts";
import type { Session } from "../session.ts";
import type { Shown } from "./actor-panel.ts";
import { contactList, undatedList } from "./contact-list.ts";
import { sparkline } from "./sparkline.ts";

/** A pair: each of its contacts with what proves it. */
export function pairPanel(
  session: Session,
  source: number,
  target: number,
  shown: Shown,
): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const { selection } = state.get();
  const contacts = selection.contactsOfPair(source, target);
  return html`<p class="kicker caption">${t("panel.pair")}</p>
    <h2 tabindex="-1">
      ${nameOf(session, source)} <span class="muted">${t("panel.and")}</span> ${nameOf(
        session,
        target,
      )}
    </h2>
    ${
      contacts.length === 0
        ? html`<p>${t("panel.noContacts")}</p>`
        : html`<p class="label">${t("count.contacts", { count: contacts.length })}</p>
            ${sparkline(session, contacts)}
            ${contactList(session, contacts, shown.contacts, shown.allContacts)}`
    }
    ${undatedList(session, [source, target])}`;
}

function nameOf(session: Session, actor: number): TemplateResult {
  const { actors } = session.state.get().graph;
  const id = actors.id[actor] ?? "";
  return html`<button
    class="name"
    type="button"
    @click=${() => session.change((view) => chooseActor(view, id))}
  >
    ${actors.name[actor]}
  </button>`;
}
