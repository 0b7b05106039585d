import { existsSync } from "node:fs";
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

/** Where the stories of a site of several lie. */
const STORIES_FOLDER = "data/stories";

/**
 * The folder of several stories: the one that READOUT_STORIES names, else data/stories where it is
 * there and no other articles are asked for. Undefined for a story alone.
 */
export function storiesIn(root: string, environment = process.env): string | undefined {
  const { READOUT_STORIES: named, READOUT_ARTICLES: articles } = environment;
  if (named !== undefined) return resolve(root, named);
  const folder = resolve(root, STORIES_FOLDER);
  return articles === undefined && existsSync(folder) ? folder : undefined;
}
