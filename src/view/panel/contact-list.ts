import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { findShared, orderByTime } from "../../filter/contact-facts.ts";
import type { Session } from "../session.ts";
import { showRest } from "./show-rest.ts";

/** Contacts in the order of time, as many as asked for, and a button for the rest. */
export function contactList(
  session: Session,
  contacts: ArrayLike<number>,
  shown: number,
  showAll: () => void,
): TemplateResult {
  const { messages, state } = session;
  const ordered = orderByTime(state.get().graph, contacts);
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
    ${showRest(messages, ordered.length - shown, showAll)}`;
}

/**
 * The contacts of some actors that have no date. A window leaves them out, so they stand apart;
 * where there is no window they are in the list already.
 */
export function undatedList(session: Session, actors: readonly number[]): TemplateResult {
  const { messages, state } = session;
  const { graph, selection, view } = state.get();
  const open = view.from === null && view.to === null;
  const undated = open ? [] : findShared(graph, selection.undated, actors, view.level);
  if (undated.length === 0) return html``;
  return html`<h3>${messages.t("panel.undated")}</h3>
    ${contactList(session, undated, undated.length, () => undefined)}`;
}
