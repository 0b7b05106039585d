import { html, nothing, type TemplateResult } from "lit";
import { openActor } from "../choosing.ts";
import type { ContactFacts, Party } from "../../filter/contact-facts.ts";
import type { Session } from "../session.ts";

/** Who took part, side by side, each with its office of that day. A name opens its actor. */
export function partiesOf(session: Session, facts: ContactFacts): TemplateResult {
  const { t } = session.messages;
  return html`<ul class="parties" aria-label=${t("contact.parties")}>
    ${facts.sides.map(
      (side) =>
        html`<li class="side">
          ${side.map((party) => html`<div class="party">${partyOf(session, party)}</div>`)}
        </li>`,
    )}
    ${
      facts.others === null
        ? nothing
        : html`<li class="side muted">${t("contact.others", { others: facts.others })}</li>`
    }
  </ul>`;
}

function partyOf(session: Session, party: Party): TemplateResult {
  const { actors } = session.state.get().graph;
  const id = actors.id[party.actor] ?? "";
  const represented = party.represents.map((each) => actors.name[each] ?? "");
  const role = party.role === null ? null : session.messages.t(`role.${party.role}`);
  const facts = [party.office, ...represented, role].filter((each) => each !== null);
  return html`<button class="name" type="button" @click=${() => openActor(session, id)}>
      ${party.name}
    </button>
    ${facts.length > 0 ? html`<span class="caption">${facts.join(" · ")}</span>` : nothing}`;
}
