import type { Session } from "../session.ts";
import type { TellShare } from "./draw-png.ts";
import { drawPng } from "./draw-png.ts";
import { drawPicture, type PictureChoice } from "./save-picture.ts";

/** The browser, or the page around this one, does not let pictures into the clipboard. */
export class ClipboardError extends Error {}

/**
 * Puts a PNG of the present View into the clipboard. Rejects where it cannot be drawn, or with a
 * `ClipboardError` where it may not be copied. Browsers want to be asked while the reader's press is
 * still fresh, so the picture is promised before it is drawn.
 */
export async function copyPicture(
  session: Session,
  choice: PictureChoice,
  tell?: TellShare,
): Promise<void> {
  if (typeof ClipboardItem === "undefined") throw new ClipboardError("got no clipboard");
  const drawn = drawPicture(session, choice).then((picture) => drawPng(picture, tell));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn })]);
  } catch (error) {
    // What went wrong with the picture is told before what went wrong with the clipboard.
    await drawn;
    throw new ClipboardError("got a refusal of the clipboard", { cause: error });
  }
}
