import { html, type TemplateResult } from "lit";
import { findEmptyingFilters, type EmptyingFilter } from "../../filter/emptying.ts";
import { resetFilters } from "../../state/actions.ts";
import { BASE_VIEW } from "../../state/base-view.ts";
import { filtersOf } from "../../state/filters.ts";
import type { View } from "../../state/view.ts";
import type { Session } from "../session.ts";

/** The View with one filter opened wide. */
function undo(view: View, filter: EmptyingFilter): View {
  if (filter === "window") return { ...view, from: null, to: null };
  return { ...view, [filter]: OPEN_VIEW[filter] };
}

/** What asks nothing of a contact but that it occurred. */
const OPEN_VIEW: View = { ...BASE_VIEW, domestic: true };

/** Nothing is seen: which filter did it, how to undo it, and what it does not prove. */
export function emptyNote(session: Session): TemplateResult {
  const { messages, state } = session;
  const { index, view } = state.get();
  const open = filtersOf(OPEN_VIEW);
  const emptying = findEmptyingFilters(index, filtersOf(view), open);
  return html`<div class="empty">
    <p>${messages.t("summary.none")}</p>
    ${emptying.map(
      (filter) =>
        html`<button
          class="plain"
          type="button"
          @click=${() => session.change((present) => undo(present, filter))}
        >
          ${messages.t(`empty.${filter}`)}
        </button>`,
    )}
    ${
      emptying.length > 0
        ? ""
        : html`<button
            class="plain"
            type="button"
            @click=${() => session.change((present) => resetFilters(present, BASE_VIEW))}
          >
            ${messages.t("filters.reset")}
          </button>`
    }
  </div>`;
}
