import { mountPage } from "../view/mount-page.ts";
import { openExplorer } from "../view/open-explorer.ts";
import { mountEditor } from "./mount-editor.ts";

const host = document.getElementById("readout");
if (host) {
  void mountPage(host, {
    framed: false,
    opened(session) {
      openExplorer(session);
      mountEditor(session);
    },
  });
}
