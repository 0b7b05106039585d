import { html, svg, type TemplateResult } from "lit";
import type { Session } from "../session.ts";

const HEIGHT = 24;

/** The contacts of a list over the bars of the timeline, small: when, at a glance. */
export function sparkline(session: Session, contacts: ArrayLike<number>): TemplateResult {
  const { graph, histogram } = session.state.get();
  const { bins } = histogram;
  const counts = bins.map(() => 0);
  for (const contact of Array.from(contacts)) {
    const day = graph.contacts.earliest[contact] ?? null;
    const bin = day === null ? -1 : bins.findIndex(({ from, to }) => from <= day && day <= to);
    if (bin >= 0) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return html`<svg
    class="sparkline"
    viewBox="0 0 ${Math.max(1, bins.length)} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${counts.map((count, bin) => {
      const height = (HEIGHT * count) / most;
      return svg`<rect x=${bin + 0.1} y=${HEIGHT - height} width="0.8" height=${height} />`;
    })}
  </svg>`;
}
