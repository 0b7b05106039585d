import { html, type TemplateResult } from "lit";
import { summaryInWords } from "../marks/accessible-summary.ts";
import { composeScene } from "../marks/compose-scene.ts";
import type { Scene } from "../marks/scene.ts";
import { sceneSvg } from "../snapshot/scene-svg.ts";
import { createStore } from "../state/store.ts";
import { parsePicture } from "./painting/parse-picture.ts";
import type { Session } from "./session.ts";

/** In pixels: a size at which labels can be read on paper, whatever the screen's is. */
const SIZE = { width: 900, height: 600 };

/**
 * What is printed: the picture as lines, the contacts as a table, and the address of both. Paper is
 * light, also where the page is dark.
 */
export function printout(session: Session): TemplateResult {
  const { messages, state } = session;
  const { graph, selection, view } = state.get();
  const scene = composeScene({ graph, selection, view, size: SIZE, theme: "light" });
  const summary = summaryInWords(messages, selection, view);
  const printed: Session = { ...session, scene: createStore<Scene | null>(scene) };
  return html`<div class="printout">
    <p>${summary}</p>
    ${parsePicture(sceneSvg(scene, summary))}
    <readout-legend .session=${printed}></readout-legend>
    <readout-contact-table .session=${session} .all=${true}></readout-contact-table>
    <p class="caption">${location.href}</p>
  </div>`;
}
