/** The page and the command line both come here, so that the same View gives the same bytes. */
import { summaryInWords, windowLine } from "../marks/accessible-summary.ts";
import { composeScene } from "../marks/compose-scene.ts";
import type { SceneInput } from "../marks/compose-scene.ts";
import type { Scene, ThemeName } from "../marks/scene.ts";
import type { Messages } from "../messages/messages.ts";
import { finishPictures } from "./finish-pictures.ts";
import type { Drawing } from "./finish-pictures.ts";
import type { LoadFont, PictureFont } from "./fonts/collect-fonts.ts";
import { createPictureFrame } from "./picture-frame.ts";
import { createMarks, textsInScene } from "./scene-svg.ts";
import type { PixelSize } from "./size-limits.ts";
import type { PictureSize } from "./sizes.ts";

/** Colours of a picture; "transparent" is light without a ground. */
export const PICTURE_THEMES = ["light", "dark", "transparent", "grey"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** What pictures of a graph are made with, whatever they show of it. */
export interface PictureStyle extends Pick<SceneInput, "graph"> {
  messages: Messages;
  size: PictureSize;
  theme: PictureTheme;
  loadFont: LoadFont;
}

export interface PictureInput extends PictureStyle, Pick<SceneInput, "selection" | "view"> {}

export interface Picture {
  svg: string;
  /** Of a PNG of it. */
  pixels: PixelSize;
  /** The fonts inside, for programs that do not read them there. */
  fonts: readonly PictureFont[];
  /** Characters in it that no font here has. */
  lacking: readonly string[];
  /** "15–31 August 2021 · 42 contacts", for its name. */
  window: string;
}

/** A finished picture of a View. Rejects where the size leaves too little room, or a font is damaged. */
export async function createPicture(input: PictureInput): Promise<Picture> {
  const { messages, graph, selection, view } = input;
  const theme = inkOf(input.theme);
  const [picture] = await finishPictures(
    [
      {
        draw: (size) => drawingOf(composeScene({ graph, selection, view, size, theme })),
        frameOf: ({ scene }, lacking) =>
          createPictureFrame({
            messages,
            graph,
            view,
            scene,
            window: windowLine(messages, selection, view),
            summary: summaryInWords(messages, selection, view),
            lacking,
          }),
      },
    ],
    input,
  );
  if (picture === undefined) throw new Error("got no picture, expected one of one plan");
  return picture;
}

/** The colours that marks have in a picture of a theme. */
export function inkOf(theme: PictureTheme): ThemeName {
  return theme === "transparent" ? "light" : theme;
}

/** A Scene as what fills a picture. */
export function drawingOf(scene: Scene): Drawing {
  return { scene, marks: createMarks(scene), texts: textsInScene(scene) };
}
