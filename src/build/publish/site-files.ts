import { createFeedFiles, createStoryFiles } from "./story-files.ts";
import { completePage, PAGES, type PageName } from "./story-page.ts";
import type { PublishedStory } from "./published-story.ts";

/** A file of the site, by its path in it. */
export interface SiteFile {
  name: string;
  content: string | Uint8Array;
}

/** The pages as they were built, for every story the same. */
export type Templates = Readonly<Record<PageName, string>>;

export interface StorySite {
  files: SiteFile[];
  /** Hundreds of small files, which nobody wants to see in a list of what was built. */
  feeds: SiteFile[];
}

/**
 * All that a story's folder holds but its data. `folder` is that in the site, with a slash at its end,
 * and empty for a story alone; `data` is the address of the graph from the page.
 */
export async function createStorySite(
  story: PublishedStory,
  templates: Templates,
  folder: string,
  data: string,
): Promise<StorySite> {
  const root = folder === "" ? "./" : "../";
  const files: SiteFile[] = [];
  for (const name of PAGES) {
    const content = await completePage(templates[name], story, name, { data, root });
    files.push({ name: folder + name, content });
  }
  for (const { name, write } of createStoryFiles(story)) {
    files.push({ name: folder + name, content: await write() });
  }
  const feeds: SiteFile[] = [];
  for (const { name, write } of await createFeedFiles(story)) {
    feeds.push({ name: folder + name, content: await write() });
  }
  return { files, feeds };
}
