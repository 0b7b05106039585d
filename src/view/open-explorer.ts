import { createSigmaStage } from "./painting/sigma-stage.ts";
import { hasWebGL } from "./painting/webgl.ts";
import type { Session } from "./session.ts";

/** The explorer moves from the start, where the browser can. */
export function openExplorer(session: Session): void {
  session.still.set(!hasWebGL());
  session.mover.set(createSigmaStage);
}
