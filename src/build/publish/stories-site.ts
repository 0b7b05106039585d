import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDataFiles } from "./data-files.ts";
import type { StoryText } from "../../model/graph-file.ts";
import { openStory } from "./published-story.ts";
import { createStorySite, type SiteFile, type Templates } from "./site-files.ts";
import { createStoriesPage, type FolderedStory } from "./stories-page.ts";
import { findLacks } from "./story-files.ts";

/** A story that was built: its folder in the site, and that of its graph. */
export interface BuiltStory {
  slug: string;
  out: string;
}

export interface StoriesSite {
  files: SiteFile[];
  feeds: SiteFile[];
  /** What could not be told to those who come from elsewhere, and why. */
  lacks: string[];
}

/** Scripts that other pages ask for beside a story's own. */
const BESIDE = ["embed.js", "readout-graph.js"];

/** The folders of some stories, and the page that lists them. */
export async function createStoriesSite(
  stories: readonly BuiltStory[],
  index: StoryText,
  templates: Templates,
  publicFolder: string,
): Promise<StoriesSite> {
  const site: StoriesSite = { files: [], feeds: [], lacks: [] };
  const listed: FolderedStory[] = [];
  for (const { slug, out } of stories) {
    const story = await openStory(out);
    const data = await readDataFiles(out);
    const own = await createStorySite(story, templates, `${slug}/`, data.graph);
    site.files.push(...own.files);
    for (const { name, content } of data.files) {
      site.files.push({ name: `${slug}/${name}`, content });
    }
    for (const name of BESIDE) {
      const content = await readFile(join(publicFolder, name));
      site.files.push({ name: `${slug}/${name}`, content });
    }
    site.feeds.push(...own.feeds);
    site.lacks.push(...findLacks(story).map((lack) => `${slug}: ${lack}`));
    listed.push({ slug, story });
  }
  const page = await createStoriesPage(templates["index.html"], index, listed);
  site.files.push({ name: "index.html", content: page });
  return site;
}
