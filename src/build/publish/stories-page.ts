import { summaryInWords } from "../../marks/accessible-summary.ts";
import { createMessages } from "../../messages/messages.ts";
import { STORY_FEED } from "../../model/feed-names.ts";
import type { StoryText } from "../../model/graph-file.ts";
import { addCanonical } from "./link-preview.ts";
import { create, parsePage, type PageDocument, type PageElement } from "./markup.ts";
import { layOutPoster, POSTERS } from "./posters.ts";
import { publicFolderOf } from "../../state/public-address.ts";
import type { PublishedStory } from "./published-story.ts";
import { openStyles } from "./story-page.ts";

/** A story in its folder of the site. */
export interface FolderedStory {
  slug: string;
  story: PublishedStory;
}

/**
 * The page that lists the stories, made of the explorer's: the same style, and no script. Addresses
 * name `index.html`, for a store of objects knows no index.
 */
export async function createStoriesPage(
  template: string,
  { title, standfirst, byline, licence, url }: StoryText,
  stories: readonly FolderedStory[],
): Promise<string> {
  const document = parsePage(template);
  for (const script of document.querySelectorAll('script, link[rel="modulepreload"]')) {
    script.remove();
  }
  openStyles(document);
  const head = document.querySelector("title");
  if (head !== null) head.textContent = title;
  const description = document.querySelector('meta[name="description"]');
  if (standfirst !== undefined) description?.setAttribute("content", standfirst);
  if (url !== undefined && publicFolderOf(url) !== undefined) addCanonical(document, url);
  const items: PageElement[] = [];
  for (const story of stories) items.push(await itemOf(document, story));
  const credit = [byline, licence].filter((each) => each !== undefined).join(" · ");
  document.body.replaceChildren(
    create(
      document,
      "main",
      { class: "page stories" },
      create(
        document,
        "header",
        { class: "masthead" },
        create(document, "h1", {}, title),
        ...(standfirst === undefined
          ? []
          : [create(document, "p", { class: "standfirst" }, standfirst)]),
      ),
      create(document, "ul", {}, ...items.flatMap((item) => [item, "\n"])),
      ...(credit === "" ? [] : [create(document, "p", { class: "caption" }, credit)]),
    ),
  );
  return `${document.toString()}\n`;
}

async function itemOf(
  document: PageDocument,
  { slug, story }: FolderedStory,
): Promise<PageElement> {
  const messages = createMessages();
  const { title, standfirst } = story.graph.story;
  const { width, height } = await layOutPoster(story);
  const page = `./${slug}/index.html`;
  const dark = { media: "(prefers-color-scheme: dark)", srcset: `./${slug}/${POSTERS.dark}` };
  // The link beside it says where it leads.
  const poster = { src: `./${slug}/${POSTERS.svg}`, alt: "", width, height, loading: "lazy" };
  return create(
    document,
    "li",
    {},
    create(
      document,
      "picture",
      {},
      create(document, "source", dark),
      create(document, "img", poster),
    ),
    create(
      document,
      "div",
      {},
      create(document, "h2", {}, create(document, "a", { href: page }, title)),
      ...(standfirst === undefined ? [] : [create(document, "p", {}, standfirst)]),
      create(
        document,
        "p",
        { class: "caption" },
        summaryInWords(messages, story.selection, story.view),
      ),
      create(
        document,
        "p",
        { class: "caption" },
        create(document, "a", { href: `./${slug}/${STORY_FEED}` }, messages.t("feed.story")),
      ),
    ),
  );
}
