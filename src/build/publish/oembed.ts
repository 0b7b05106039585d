import { create, parsePage } from "./markup.ts";
import { CARD, POSTERS } from "./posters.ts";
import type { PublishedStory } from "./published-story.ts";

/** The name of the file, beside the page. */
export const OEMBED_NAME = "oembed.json";

/** Pixels of the frame, as in the snippets that the page makes. */
const FRAME = { width: 760, height: 560 };

/** What a frame may do: without downloads no picture can be saved out of it. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The story's oEmbed answer, of the type "rich"; undefined without a public address. */
export function createOembed({ graph, address, hasPng }: PublishedStory): string | undefined {
  if (address === undefined) return undefined;
  const { title, byline } = graph.story;
  const document = parsePage("<!doctype html><html><body></body></html>");
  const frame = create(document, "iframe", {
    src: `${address}embed.html`,
    title,
    width: "100%",
    height: FRAME.height,
    loading: "lazy",
    sandbox: SANDBOX,
    allow: "fullscreen; clipboard-write",
    "data-readout": "",
  });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    ...(byline !== undefined && { author_name: byline }),
    provider_name: "Readout",
    provider_url: address,
    ...FRAME,
    html: frame.toString(),
    ...(hasPng && {
      thumbnail_url: address + POSTERS.card,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
