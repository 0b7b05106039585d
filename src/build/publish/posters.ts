import { summaryInWords } from "../../marks/accessible-summary.ts";
import { createMessages } from "../../messages/messages.ts";
import { createPicture, type Picture } from "../../snapshot/create-picture.ts";
import { parseSize } from "../../snapshot/sizes.ts";
import { createFontLoader } from "../font-files.ts";
import { writePng } from "../write-png.ts";
import type { PublishedStory } from "./published-story.ts";

/** Pictures of what a story opens with, beside its pages. */
export const POSTERS = {
  svg: "poster.svg",
  /** For pages that are dark. */
  dark: "poster-dark.svg",
  png: "poster.png",
  /** For previews of links, which want this shape. */
  card: "card.png",
} as const;

/** Pixels of the card, as those who preview links ask for them. */
export const CARD = { width: 1200, height: 630 } as const;

/** The poster as it is laid out. */
export interface Poster {
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** How a story's poster is laid out. */
export async function layOutPoster(story: PublishedStory): Promise<Poster> {
  const { pixels } = await pictureOf(story, "column", "light");
  const { scale } = parseSize("column");
  return {
    width: pixels.width / scale,
    height: pixels.height / scale,
    alt: `${story.graph.story.title}. ${summaryInWords(createMessages(), story.selection, story.view)}`,
  };
}

/** A story's poster by the name of its file. */
export async function drawPoster(
  story: PublishedStory,
  name: string,
): Promise<string | Uint8Array> {
  if (name === POSTERS.svg) return (await pictureOf(story, "column", "light")).svg;
  if (name === POSTERS.dark) return (await pictureOf(story, "column", "dark")).svg;
  return writePng(await pictureOf(story, name === POSTERS.card ? "card" : "column", "light"));
}

function pictureOf(
  { graph, view, selection, folder }: PublishedStory,
  size: "column" | "card",
  theme: "light" | "dark",
): Promise<Picture> {
  return createPicture({
    graph,
    view,
    selection,
    messages: createMessages(),
    size: parseSize(size),
    theme,
    loadFont: createFontLoader(folder),
  });
}
