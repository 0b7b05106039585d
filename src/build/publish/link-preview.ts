import { createMessages } from "../../messages/messages.ts";
import { STORY_FEED } from "../../model/feed-names.ts";
import { create, type PageDocument } from "./markup.ts";
import { OEMBED_NAME } from "./oembed.ts";
import { CARD, POSTERS, type Poster } from "./posters.ts";
import type { PublishedStory } from "./published-story.ts";

/**
 * What search engines and those who preview links read in a page's head. They want absolute addresses:
 * without a public address of the story the page says its title and text alone.
 */
export function addLinkPreview(
  document: PageDocument,
  { graph, address, hasPng }: PublishedStory,
  { alt }: Poster,
): void {
  const { title, standfirst, url } = graph.story;
  const meta = (key: "name" | "property", name: string, content: string | number): void => {
    document.head.append(create(document, "meta", { [key]: name, content }), "\n");
  };
  const feed = {
    rel: "alternate",
    type: "application/atom+xml",
    href: `./${STORY_FEED}`,
    title: createMessages().t("feed.story"),
  };
  document.head.append(create(document, "link", feed), "\n");
  meta("property", "og:type", "article");
  meta("property", "og:title", title);
  if (standfirst !== undefined) meta("property", "og:description", standfirst);
  meta("name", "twitter:card", hasPng && address !== undefined ? "summary_large_image" : "summary");
  if (address === undefined || url === undefined) return;
  meta("property", "og:url", url);
  addCanonical(document, url);
  const oembed = {
    rel: "alternate",
    type: "application/json+oembed",
    href: address + OEMBED_NAME,
    title,
  };
  document.head.append(create(document, "link", oembed), "\n");
  if (!hasPng) return;
  meta("property", "og:image", address + POSTERS.card);
  meta("property", "og:image:type", "image/png");
  meta("property", "og:image:width", CARD.width);
  meta("property", "og:image:height", CARD.height);
  meta("property", "og:image:alt", alt);
  meta("name", "twitter:image:alt", alt);
}

/** Says which page this one is a copy of. */
export function addCanonical(document: PageDocument, url: string): void {
  document.head.append(create(document, "link", { rel: "canonical", href: url }), "\n");
}
