import type { Session } from "../session.ts";
import { savePicture } from "./save-picture.ts";

/**
 * Saves what is seen. What is loaded on demand here is loaded outright elsewhere, and asking for one
 * module in both ways would cost every page a request for the bundler's own helpers.
 */
export async function savePictureAsSeen(session: Session): Promise<void> {
  await savePicture(session);
}
