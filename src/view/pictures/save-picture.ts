import { createPicture, type Picture, type PictureTheme } from "../../snapshot/create-picture.ts";
import { parseSize, sizeAround } from "../../snapshot/sizes.ts";
import { download } from "../download.ts";
import type { Session } from "../session.ts";
import { drawPng, type TellShare } from "./draw-png.ts";
import { loadFontFile } from "./font-files.ts";

/** What a reader may choose of a picture beside the View; as on the screen where nothing is chosen. */
export interface PictureChoice {
  /** As on the command line; null for the graph as large as it is seen. */
  size: string | null;
  theme: PictureTheme | null;
  format: "svg" | "png";
}

export const AS_SEEN: PictureChoice = {
  size: null,
  theme: null,
  format: "png",
};

/** Saves a picture of the present View. Rejects where it cannot be drawn, and says what could. */
export async function savePicture(
  session: Session,
  choice: PictureChoice = AS_SEEN,
  tell?: TellShare,
): Promise<void> {
  const picture = await drawPicture(session, choice);
  const isPng = choice.format === "png";
  const blob = isPng
    ? await drawPng(picture, tell)
    : new Blob([picture.svg], { type: "image/svg+xml" });
  download(blob, `readout-${slugOf(picture.window)}.${choice.format}`);
}

/** A picture of the present View, as it is chosen. */
export async function drawPicture(session: Session, choice: PictureChoice): Promise<Picture> {
  const { messages, state } = session;
  const { graph, selection, view } = state.get();
  const { size, theme } = choice;
  return createPicture({
    graph,
    selection,
    view,
    messages,
    size: size === null ? sizeOnScreen(session) : parseSize(size),
    theme: theme ?? session.theme.get(),
    loadFont: loadFontFile,
  });
}

function sizeOnScreen(session: Session): ReturnType<typeof sizeAround> {
  const scene = session.scene.get();
  if (!scene) throw new Error("got no Scene, expected one on the page");
  return sizeAround(scene);
}

/** "15–31 August 2021 · 42 contacts" becomes "15-31-august-2021-42-contacts". */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
