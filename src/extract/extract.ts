import type { Article } from "../model/article.ts";
import type { Reference } from "../reference/types.ts";
import type { Extraction } from "./types.ts";

export interface ExtractOptions {
  /** Whether to fill `trace`, for `readout explain`. */
  trace?: boolean;
}

/** Reports of contacts in one article, read from its passages. Pure: no disk, clock or network. */
export function extract(
  _article: Article,
  _reference: Reference,
  _options: ExtractOptions = {},
): Extraction {
  return { reports: [], warnings: [], trace: [] };
}
