import { html, type TemplateResult } from "lit";
import { findEmptyingFilters, type EmptyingFilter } from "../../filter/emptying.ts";
import { MODES } from "../../model/kinds.ts";
import { resetFilters } from "../../state/actions.ts";
import { BASE_VIEW } from "../../state/base-view.ts";
import { filtersOf } from "../../state/filters.ts";
import type { View } from "../../state/view.ts";
import type { Session } from "../session.ts";

/** What each filter's undoing does to a View. */
const UNDO: Readonly<{ [filter in EmptyingFilter]: (view: View) => View }> = {
  window: (view) => ({ ...view, from: null, to: null }),
  modes: (view) => ({ ...view, modes: MODES }),
  statuses: (view) => ({ ...view, statuses: BASE_VIEW.statuses }),
  domestic: (view) => ({ ...view, domestic: true }),
};

/** Nothing is seen: which filter did it, how to undo it, and what it does not prove. */
export function emptyNote(session: Session): TemplateResult {
  const { messages, state } = session;
  const { index, view } = state.get();
  const open = filtersOf({ ...BASE_VIEW, level: view.level, domestic: true });
  const emptying = findEmptyingFilters(index, filtersOf(view), open);
  return html`<div class="empty">
    <p>${messages.t("summary.none")}</p>
    ${emptying.map(
      (filter) =>
        html`<button class="plain" type="button" @click=${() => session.change(UNDO[filter])}>
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
