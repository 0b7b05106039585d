import { html, nothing, type TemplateResult } from "lit";
import { contactFacts, orderByTime } from "../../filter/contact-facts.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { findPartners } from "../../filter/neighbours.ts";
import { ACTOR_KINDS } from "../../model/kinds.ts";
import { choosePair, setPart } from "../../state/actions.ts";
import { STEPS } from "../../state/view.ts";
import { feedAddress } from "../feed-address.ts";
import type { Session } from "../session.ts";
import { contactList, undatedList } from "./contact-list.ts";
import { correctionsOfActor } from "./corrections.ts";
import { ranking } from "./ranking.ts";
import { showRest } from "./show-rest.ts";
import { sparkline } from "./sparkline.ts";

export interface Shown {
  /** How many contacts and partners are shown before the reader asks for the rest. */
  contacts: number;
  partners: number;
  allContacts: () => void;
  allPartners: () => void;
}

/** An actor: who it is, with whom it had contacts, and these in the order of time. */
export function actorPanel(session: Session, actor: number, shown: Shown): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const { graph, selection } = state.get();
  const contacts = selection.contactsOfActor(actor);
  const id = graph.actors.id[actor] ?? "";
  const rows = findPartners(selection, actor).map((partner) => ({
    actor: partner.actor,
    contacts: partner.pair.contacts,
    channels: partner.pair,
    open: () =>
      session.change((view) => choosePair(view, id, graph.actors.id[partner.actor] ?? "")),
  }));
  return html`<p class="kicker caption">
      ${t(`kind.${ACTOR_KINDS[graph.actors.kind[actor] ?? 0] ?? "person"}`)}
    </p>
    <h2 tabindex="-1"><bdi>${graph.actors.name[actor]}</bdi></h2>
    ${describe(session, actor, contacts).map((words) => html`<p class="muted">${words}</p>`)}
    ${correctionsOfActor(session, actor)} ${session.tools.get()?.actor(actor)}
    ${
      contacts.length === 0
        ? html`<p>${t("panel.noContacts")}</p>`
        : html`<p class="label">${t("count.contacts", { count: contacts.length })}</p>
            ${sparkline(session, contacts)} ${stepsToggle(session)}`
    }
    ${besideToggle(session)}
    ${
      rows.length === 0
        ? nothing
        : html`<h3>${t("panel.partners")}</h3>
            ${ranking(session, rows.slice(0, shown.partners))}
            ${showRest(messages, rows.length - shown.partners, shown.allPartners)}`
    }
    ${
      contacts.length === 0
        ? nothing
        : html`<h3>${t("panel.contacts")}</h3>
            ${contactList(session, contacts, shown.contacts, shown.allContacts)}`
    }
    ${undatedList(session, [actor])} ${feedLink(session, id)}`;
}

/** Where an editor follows the actor's new contacts. */
function feedLink({ messages }: Session, id: string): TemplateResult | typeof nothing {
  const address = feedAddress(id);
  if (address === undefined) return nothing;
  return html`<p class="label">
    <a class="plain" href=${address}>${messages.t("feed.actor")}</a>
  </p>`;
}

/**
 * What the actor was in the contacts that are seen, each office once, in the order of time: "Secretary
 * of State · United States". Where none of them tells, what it last was.
 */
function describe(session: Session, actor: number, contacts: ArrayLike<number>): string[] {
  const { graph } = session.state.get();
  const { actors } = graph;
  const held = orderByTime(graph, contacts).flatMap((contact) =>
    contactFacts(graph, contact)
      .sides.flat()
      .filter((party) => party.actor === actor && party.office !== null)
      .map(({ office, represents }) => wordsOf(graph, office, represents)),
  );
  const told = [...new Set(held)].filter((words) => words !== "");
  if (told.length > 0) return told;
  const represents = (actors.represents[actor] ?? []).filter((each) => each !== actor);
  const last = wordsOf(graph, actors.office[actor] ?? null, represents);
  return last === "" ? [] : [last];
}

function wordsOf(
  { actors }: GraphFile,
  office: string | null,
  represents: readonly number[],
): string {
  const bodies = represents.map((body) => actors.name[body] ?? "");
  return [office, ...bodies].filter((each) => each !== null).join(" · ");
}

/** The way to a pair that needs no shift, and leads to two who never met as well. */
function besideToggle({ messages, beside }: Session): TemplateResult {
  const waiting = beside.get();
  return html`<div class="beside label">
    <button
      class="plain"
      type="button"
      aria-pressed=${waiting}
      @click=${() => beside.set(!waiting)}
    >
      ${messages.t("panel.beside")}
    </button>
    ${waiting ? html`<span role="note">${messages.t("panel.besideHint")}</span>` : nothing}
  </div>`;
}

/** Whether the focus ends with the partners, or takes theirs as well. */
function stepsToggle(session: Session): TemplateResult {
  const { messages, state } = session;
  const { steps } = state.get().view;
  return html`<div class="steps label" role="group" aria-label=${messages.t("panel.steps")}>
    ${messages.t("panel.steps")}
    ${STEPS.map(
      (each) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${each === steps}
          @click=${() => session.change((view) => setPart(view, "steps", each))}
        >
          ${messages.t(`panel.steps.${each}`)}
        </button>`,
    )}
  </div>`;
}
