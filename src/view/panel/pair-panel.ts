import { html, type TemplateResult } from "lit";
import { findShortestPath } from "../../filter/paths.ts";
import { openActor } from "../choosing.ts";
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
        ? wayBetween(session, source, target, shown)
        : html`<p class="label">${t("count.contacts", { count: contacts.length })}</p>
            ${sparkline(session, contacts)}
            <h3>${t("panel.contacts")}</h3>
            ${contactList(session, contacts, shown.contacts, shown.allContacts)}`
    }
    ${undatedList(session, [source, target])}`;
}

/** Two who never met in the window: over whom one reaches the other, step by step with its contacts. */
function wayBetween(
  session: Session,
  source: number,
  target: number,
  shown: Shown,
): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const { selection } = state.get();
  const way = findShortestPath(selection, source, target);
  if (way === undefined) return html`<p>${t("panel.noneBetween")} ${t("panel.noWay")}</p>`;
  return html`<p>${t("panel.noneBetween")}</p>
    <p class="label">${t("panel.way", { count: way.length - 2 })}</p>
    ${way.slice(1).map((actor, at) => {
      const before = way[at] ?? source;
      const contacts = selection.contactsOfPair(before, actor);
      return html`<h3>${nameOf(session, before)} ${t("panel.and")} ${nameOf(session, actor)}</h3>
        ${contactList(session, contacts, shown.contacts, shown.allContacts)}`;
    })}`;
}

function nameOf(session: Session, actor: number): TemplateResult {
  const { actors } = session.state.get().graph;
  const id = actors.id[actor] ?? "";
  return html`<button class="name" type="button" @click=${() => openActor(session, id)}>
    <bdi>${actors.name[actor]}</bdi>
  </button>`;
}
