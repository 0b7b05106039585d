import { ArrangeElement } from "./arrange.ts";
import { ContactTableElement } from "./contact-table.ts";
import { EmbeddingElement } from "./embedding.ts";
import { MatrixElement } from "./matrix.ts";
import { PicturesElement } from "./pictures.ts";
import { SearchElement } from "./search.ts";
import { TimelineElement } from "./timeline.ts";

/** The elements that the first picture does without. */
export const LATER_ELEMENTS = {
  "readout-arrange": ArrangeElement,
  "readout-contact-table": ContactTableElement,
  "readout-embedding": EmbeddingElement,
  "readout-matrix": MatrixElement,
  "readout-pictures": PicturesElement,
  "readout-search": SearchElement,
  "readout-timeline": TimelineElement,
};
