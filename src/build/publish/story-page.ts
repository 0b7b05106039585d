/**
 * page as built ─ head ─ poster ─ stand-in ─▶ page as published
 *                 title,  for those  the story until
 *                 preview without    the explorer starts
 *                         scripts
 */
import { addCanonical, addLinkPreview } from "./link-preview.ts";
import { create, parsePage, type PageDocument, type PageElement } from "./markup.ts";
import { layOutPoster, POSTERS, type Poster } from "./posters.ts";
import type { PublishedStory } from "./published-story.ts";
import { createStandIn } from "./stand-in.ts";

/** The explorer and the frame. */
export const PAGES = ["index.html", "embed.html"] as const;
export type PageName = (typeof PAGES)[number];

export interface PagePlace {
  /** The address of its graph file, where that has a name of its own. */
  data?: string;
  /** The way from the page to the top of the site, where scripts and styles lie. */
  root?: "./" | "../";
}

/** A page as it was built, completed with what it tells before any script runs. */
export async function completePage(
  html: string,
  story: PublishedStory,
  name: PageName,
  { data, root = "./" }: PagePlace = {},
): Promise<string> {
  const document = parsePage(html);
  if (root !== "./") moveAddresses(document, root);
  const { title, standfirst, url } = story.graph.story;
  const poster = await layOutPoster(story);
  setText(document.querySelector("title"), title);
  if (standfirst !== undefined) {
    document.querySelector('meta[name="description"]')?.setAttribute("content", standfirst);
  }
  if (data !== undefined) addData(document, data);
  openStyles(document);
  if (name === "index.html") {
    if (data !== undefined) preload(document, data);
    addLinkPreview(document, story, poster);
    const standIn = await createStandIn(document, story, createPoster(document, poster));
    document.querySelector("#readout")?.replaceChildren(standIn);
    // It says the same.
    document.querySelector("noscript")?.remove();
  } else {
    // The frame is not for search engines, and points to the page.
    if (url !== undefined && story.address !== undefined) addCanonical(document, url);
    addPoster(document, poster);
  }
  return `${document.toString()}\n`;
}

/** Out of a file, browsers take no style sheet that asks who may read it. */
export function openStyles(document: PageDocument): void {
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    link.removeAttribute("crossorigin");
  }
}

/** Addresses of what lies at the top of the site, from a folder of it. */
function moveAddresses(document: PageDocument, root: string): void {
  for (const name of ["src", "href"]) {
    for (const element of document.querySelectorAll(`[${name}^="./"]`)) {
      element.setAttribute(name, root + (element.getAttribute(name) ?? "").slice(2));
    }
  }
}

/** Tells the page's scripts where their graph lies. */
function addData(document: PageDocument, address: string): void {
  document.head.append(create(document, "meta", { name: "readout-graph", content: address }), "\n");
}

/** The graph comes along with the scripts that draw it, and not after them. */
function preload(document: PageDocument, href: string): void {
  const link = { rel: "preload", href, as: "fetch", crossorigin: "anonymous" };
  document.head.append(create(document, "link", link), "\n");
}

/** Gives the words and the size to the picture for those without scripts, which is made where there is none. */
function addPoster(document: PageDocument, poster: Poster): void {
  const image = document.querySelector("noscript img");
  if (image === null) {
    document.querySelector("noscript")?.append(createPoster(document, poster));
    return;
  }
  for (const [name, value] of Object.entries(imageOf(poster))) image.setAttribute(name, value);
}

function createPoster(document: PageDocument, poster: Poster): PageElement {
  const dark = { media: "(prefers-color-scheme: dark)", srcset: `./${POSTERS.dark}` };
  return create(
    document,
    "picture",
    { class: "stand-in-picture" },
    create(document, "source", dark),
    create(document, "img", { ...imageOf(poster), loading: "lazy" }),
  );
}

function imageOf({ alt, width, height }: Poster): Record<string, string> {
  return { src: `./${POSTERS.svg}`, alt, width: String(width), height: String(height) };
}

function setText(element: PageElement | null, text: string): void {
  if (element !== null) element.textContent = text;
}
