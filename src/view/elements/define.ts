import { ContactElement } from "./contact.ts";
import { ContactTableElement } from "./contact-table.ts";
import { DownloadsElement } from "./downloads.ts";
import { FiltersElement } from "./filters.ts";
import { GraphElement } from "./graph.ts";
import { LegendElement } from "./legend.ts";
import { MatrixElement } from "./matrix.ts";
import { PageElement } from "./page.ts";
import { PanelElement } from "./panel.ts";
import { SearchElement } from "./search.ts";
import { SummaryElement } from "./summary.ts";
import { TimelineElement } from "./timeline.ts";

const ELEMENTS = {
  "readout-contact": ContactElement,
  "readout-contact-table": ContactTableElement,
  "readout-downloads": DownloadsElement,
  "readout-filters": FiltersElement,
  "readout-graph": GraphElement,
  "readout-legend": LegendElement,
  "readout-matrix": MatrixElement,
  "readout-page": PageElement,
  "readout-panel": PanelElement,
  "readout-search": SearchElement,
  "readout-summary": SummaryElement,
  "readout-timeline": TimelineElement,
};

/** Tells the browser the elements of the page. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
}
