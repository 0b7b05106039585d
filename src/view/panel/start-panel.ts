import { html, nothing, type TemplateResult } from "lit";
import { chooseActor } from "../../state/actions.ts";
import type { Session } from "../session.ts";
import { allCorrections } from "./corrections.ts";
import { ranking } from "./ranking.ts";

const RANKED = 12;

/** What stands in the panel before anything is chosen: how to read the picture, and who has most. */
export function startPanel(session: Session): TemplateResult {
  const { messages, state } = session;
  const { t } = messages;
  const { graph, selection, view: shown } = state.get();
  const ranked = [...selection.contactsByActor.entries()]
    .filter(([, contacts]) => contacts > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, RANKED);
  const rows = ranked.map(([actor, contacts]) => ({
    actor,
    contacts,
    open: () => session.change((view) => chooseActor(view, graph.actors.id[actor] ?? "")),
  }));
  return html`<h2 class="for-screen-readers">${t("panel.label")}</h2>
    <p class="how-to-read">${t(`panel.howToRead.${shown.display}`)}</p>
    ${
      rows.length === 0
        ? nothing
        : html`<h3>${t("panel.mostContacts")}</h3>
            ${ranking(session, rows)}`
    }
    ${
      selection.undated.length === 0
        ? nothing
        : html`<p class="caption panel-undated">
            ${t("panel.undatedCount", { count: selection.undated.length })}
          </p>`
    }
    ${allCorrections(session)}`;
}
