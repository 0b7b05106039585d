import type { Plugin } from "vite";
import { storiesIn } from "./places.ts";
import { readoutPages } from "./publish/pages-plugin.ts";
import { readoutStories } from "./stories-plugin.ts";
import { readoutGraph } from "./vite-plugin.ts";

/** What Vite needs to build and serve the pages: of one story, or of several where there is a folder of them. */
export function readout(root = process.cwd()): Plugin[] {
  const stories = storiesIn(root);
  return stories === undefined ? [readoutGraph(), readoutPages()] : [readoutStories(stories)];
}
