import { createContactIndex, selectContacts } from "../../filter/contact-index.ts";
import { summaryInWords } from "../../marks/accessible-summary.ts";
import { createMessages } from "../../messages/messages.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { createPicture, type Picture } from "../../snapshot/create-picture.ts";
import { parseSize } from "../../snapshot/sizes.ts";
import { defaultView } from "../../state/default-view.ts";
import { filtersOf } from "../../state/filters.ts";
import { createFontLoader } from "../font-files.ts";
import { writePng } from "../write-png.ts";

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

export interface Posters {
  /** What they show, for those who do not see them. */
  alt: string;
  /** Pixels of the poster as it is laid out. */
  size: { width: number; height: number };
  draw: (name: string) => Promise<string | Uint8Array>;
}

/** The posters of the graph in a folder, drawn when they are asked for. */
export async function createPosters(graph: GraphFile, folder: string): Promise<Posters> {
  const messages = createMessages();
  const view = defaultView(graph);
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const loadFont = createFontLoader(folder);
  const pictureOf = (size: string, theme: "light" | "dark"): Promise<Picture> =>
    createPicture({ graph, view, selection, messages, size: parseSize(size), theme, loadFont });
  const light = await pictureOf("column", "light");
  const scale = parseSize("column").scale;
  return {
    alt: `${graph.story.title}. ${summaryInWords(messages, selection, view)}`,
    size: { width: light.pixels.width / scale, height: light.pixels.height / scale },
    draw: async (name) => {
      if (name === POSTERS.svg) return light.svg;
      if (name === POSTERS.dark) return (await pictureOf("column", "dark")).svg;
      return writePng(name === POSTERS.png ? light : await pictureOf("card", "light"));
    },
  };
}
