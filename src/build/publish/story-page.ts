/**
 * page as built ─ head ─ poster ─▶ page as published
 *                 title,  for those
 *                 preview without scripts
 */
import { addCanonical, addLinkPreview } from "./link-preview.ts";
import { create, parsePage, type PageDocument, type PageElement } from "./markup.ts";
import { POSTERS } from "./posters.ts";
import type { PublishedStory } from "./published-story.ts";

/** The explorer and the frame. */
export const PAGES = ["index.html", "embed.html"] as const;
export type PageName = (typeof PAGES)[number];

/** A page as it was built, completed with what it tells before any script runs. */
export function completePage(html: string, story: PublishedStory, name: PageName): string {
  const document = parsePage(html);
  const { title, standfirst, url } = story.graph.story;
  setText(document.querySelector("title"), title);
  if (standfirst !== undefined) {
    document.querySelector('meta[name="description"]')?.setAttribute("content", standfirst);
  }
  // The frame is not for search engines, and points to the page.
  if (name === "index.html") addLinkPreview(document, story);
  else if (url !== undefined && story.address !== undefined) addCanonical(document, url);
  document.querySelector("noscript")?.append(createPoster(document, story));
  return `${document.toString()}\n`;
}

/** The story's picture, as pages without scripts show it. */
function createPoster(document: PageDocument, { posters }: PublishedStory): PageElement {
  const { alt, size } = posters;
  const dark = { media: "(prefers-color-scheme: dark)", srcset: `./${POSTERS.dark}` };
  return create(
    document,
    "picture",
    { class: "poster" },
    create(document, "source", dark),
    create(document, "img", { src: `./${POSTERS.svg}`, alt, ...size, loading: "lazy" }),
  );
}

function setText(element: PageElement | null, text: string): void {
  if (element !== null) element.textContent = text;
}
