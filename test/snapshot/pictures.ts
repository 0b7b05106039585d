import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { summaryInWords, windowLine } from "../../src/marks/accessible-summary.ts";
import { composeScene } from "../../src/marks/compose-scene.ts";
import type { Size } from "../../src/marks/projection.ts";
import type { Scene } from "../../src/marks/scene.ts";
import { createMessages } from "../../src/messages/messages.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { createFontLoader } from "../../src/build/font-files.ts";
import { createPicture } from "../../src/snapshot/create-picture.ts";
import type { Picture, PictureInput } from "../../src/snapshot/create-picture.ts";
import { createPictureFrame } from "../../src/snapshot/picture-frame.ts";
import type { PictureFrame } from "../../src/snapshot/picture-frame.ts";
import { parseSize } from "../../src/snapshot/sizes.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { View } from "../../src/state/view.ts";

/** A Scene and its frame as the page would save them, in light. */
export function pictureOf(
  graph: GraphFile,
  changes: Partial<View> = {},
  size: Size = { width: 900, height: 600 },
): { scene: Scene; frame: PictureFrame } {
  const messages = createMessages("en");
  const view = { ...BASE_VIEW, ...changes };
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const scene = composeScene({ graph, selection, view, size, theme: "light" });
  const window = windowLine(messages, selection, view);
  const summary = summaryInWords(messages, selection, view);
  const frame = createPictureFrame({ messages, graph, view, scene, window, summary });
  return { scene, frame };
}

/** A finished picture with its fonts, as page and command line make it. */
export function finishedPicture(
  graph: GraphFile,
  size: string,
  more: Partial<PictureInput> = {},
): Promise<Picture> {
  const view = more.view ?? BASE_VIEW;
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const messages = createMessages("en");
  const loadFont = createFontLoader();
  const theme = "light";
  return createPicture({
    graph,
    selection,
    messages,
    theme,
    loadFont,
    size: parseSize(size),
    ...more,
    view,
  });
}
