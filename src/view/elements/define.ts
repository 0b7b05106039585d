import { ContactElement } from "./contact.ts";
import { DownloadsElement } from "./downloads.ts";
import { FiltersElement } from "./filters.ts";
import { GraphElement } from "./graph.ts";
import { LegendElement } from "./legend.ts";
import { PageElement } from "./page.ts";
import { PanelElement } from "./panel.ts";
import { SummaryElement } from "./summary.ts";

const ELEMENTS = {
  "readout-contact": ContactElement,
  "readout-downloads": DownloadsElement,
  "readout-filters": FiltersElement,
  "readout-graph": GraphElement,
  "readout-legend": LegendElement,
  "readout-page": PageElement,
  "readout-panel": PanelElement,
  "readout-summary": SummaryElement,
};

/** Tells the browser the elements that the first picture needs. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
}
