import type { LegendEntry } from "../marks/legend.ts";
import type { Scene } from "../marks/scene.ts";
import type { Messages } from "../messages/messages.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { View } from "../state/view.ts";

/** All that stands around a Scene in a picture, in words. Empty strings are left out. */
export interface PictureFrame {
  title: string;
  subtitle: string;
  /** "15–31 August 2021 · 42 contacts". */
  window: string;
  legend: readonly LegendEntry[];
  /** How many articles of which publishers, over which span. */
  source: string;
  credit: string;
  licence: string;
  permalink: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
}

export interface PictureFrameInput {
  messages: Messages;
  graph: GraphFile;
  view: View;
  scene: Scene;
  /** From `windowLine`. */
  window: string;
  /** From `summaryInWords`. */
  summary: string;
}

/** The frame of a picture of this Scene: texts of the story, source line and permalink. */
export function createPictureFrame(input: PictureFrameInput): PictureFrame {
  throw new Error(`not yet: ${input.window}`);
}
