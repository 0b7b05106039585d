import { mountPage } from "./mount-page.ts";
import { createSigmaStage } from "./painting/sigma-stage.ts";
import { hasWebGL } from "./painting/webgl.ts";

const host = document.getElementById("readout");
if (host) {
  void mountPage(host, {
    framed: false,
    opened(session) {
      session.still.set(!hasWebGL());
      session.mover.set(createSigmaStage);
    },
  });
}
