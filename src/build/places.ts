import { resolve } from "node:path";

/** Where the pages find what they are built from. */
export interface Places {
  articles: string;
  /** The folder that the graph is built into. */
  out: string;
  index: string | undefined;
}

/**
 * READOUT_ARTICLES and READOUT_OUT name other folders than data/articles and .readout, READOUT_INDEX
 * the table of what the files do not say themselves.
 */
export function placesIn(root: string, environment = process.env): Places {
  const { READOUT_ARTICLES: articles, READOUT_OUT: out, READOUT_INDEX: index } = environment;
  return {
    articles: resolve(root, articles ?? "data/articles"),
    out: resolve(root, out ?? ".readout"),
    index: index === undefined ? undefined : resolve(root, index),
  };
}
