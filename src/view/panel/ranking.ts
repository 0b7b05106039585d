import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { CHANNELS, type Channel } from "../../filter/channels.ts";
import type { Session } from "../session.ts";

/** A row of a ranked list: a name, and how many contacts of each channel. */
export interface RankedRow {
  actor: number;
  contacts: number;
  /** Contacts by channel, where they are told apart; else the bar is of one colour. */
  channels?: { readonly [channel in Channel]: number };
  open: () => void;
}

/** Names with bars, the longest first. Pointing at a row points at its actor in the graph. */
export function ranking(session: Session, rows: readonly RankedRow[]): TemplateResult {
  const { graph } = session.state.get();
  const most = Math.max(1, ...rows.map((row) => row.contacts));
  return html`<ol class="ranking">
    ${rows.map((row) => {
      const name = graph.actors.name[row.actor] ?? "";
      const open = (): void => {
        // The row may be gone before the pointer leaves it.
        session.hover.set(null);
        row.open();
      };
      const count = session.messages.t("count.contacts", { count: row.contacts });
      return html`<li>
        <button
          type="button"
          aria-label="${name}, ${count}"
          @click=${open}
          @pointerenter=${() => session.hover.set(row.actor)}
          @pointerleave=${() => session.hover.set(null)}
        >
          <span class="ranking-name" dir="auto">${name}</span>
          <svg class="ranking-bar" width="96" height="6" aria-hidden="true">
            ${barsOf(row, most)}
          </svg>
          <span class="ranking-count">${row.contacts}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

/** Bars end to end, in hundredths of the longest. */
function barsOf({ contacts, channels }: RankedRow, most: number): SVGTemplateResult[] {
  const parts = channels
    ? CHANNELS.map((channel) => ({ style: `channel-${channel}`, count: channels[channel] }))
    : [{ style: "", count: contacts }];
  let start = 0;
  return parts.map(({ style, count }) => {
    const x = (100 * start) / most;
    start += count;
    return svg`<rect class="bar ${style}" x="${x}%" width="${(100 * count) / most}%" height="6" />`;
  });
}
