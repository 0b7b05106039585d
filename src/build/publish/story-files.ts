import { createFeeds } from "./feeds.ts";
import { createOembed, OEMBED_NAME } from "./oembed.ts";
import { drawPoster, POSTERS } from "./posters.ts";
import type { PublishedStory } from "./published-story.ts";

/** A file beside a story's pages, written when it is asked for. */
export interface StoryFile {
  name: string;
  type: string;
  write: () => Promise<string | Uint8Array>;
}

/** The feeds of a story; a feed is an answer to those who ask for it, and no part of a page. */
export async function createFeedFiles(story: PublishedStory): Promise<StoryFile[]> {
  const feeds = await createFeeds(story);
  return feeds.map(({ name, text }) => file(name, "application/atom+xml", text));
}

/** All that lies beside a story's pages, but for its data and its feeds. */
export function createStoryFiles(story: PublishedStory): StoryFile[] {
  const oembed = createOembed(story);
  return [
    picture(story, POSTERS.svg, "image/svg+xml"),
    picture(story, POSTERS.dark, "image/svg+xml"),
    ...(story.hasPng
      ? [picture(story, POSTERS.png, "image/png"), picture(story, POSTERS.card, "image/png")]
      : []),
    ...(oembed === undefined ? [] : [file(OEMBED_NAME, "application/json", oembed)]),
  ];
}

/** What a story's pages cannot tell those who come from elsewhere, and why; each in a line. */
export function findLacks({ address, graph, hasPng }: PublishedStory): string[] {
  const named = graph.story.url;
  return [
    ...(address !== undefined
      ? []
      : [
          `${named === undefined ? "the story names no public address" : `got ${JSON.stringify(named)} as the story's url, expected an http address`}: the pages have no canonical link, no picture for previews of links and no oEmbed`,
        ]),
    ...(hasPng
      ? []
      : [
          "@resvg/resvg-js does not load here: poster.png and card.png are left out, poster.svg is there",
        ]),
  ];
}

function picture(story: PublishedStory, name: string, type: string): StoryFile {
  return { name, type, write: () => drawPoster(story, name) };
}

function file(name: string, type: string, text: string): StoryFile {
  return { name, type, write: async () => text };
}
