import { html, nothing, type TemplateResult } from "lit";
import { summaryInWords } from "../marks/accessible-summary.ts";
import { sceneSvg } from "../snapshot/scene-svg.ts";
import { parsePicture } from "./painting/parse-picture.ts";
import type { Session } from "./session.ts";

/** What is printed: the picture as lines, the contacts as a table, and the address of both. */
export function printout(session: Session): TemplateResult {
  const { messages, state } = session;
  const { selection, view } = state.get();
  const scene = session.scene.get();
  const summary = summaryInWords(messages, selection, view);
  return html`<div class="printout">
    <p>${summary}</p>
    ${scene === null ? nothing : parsePicture(sceneSvg(scene, summary))}
    <readout-legend .session=${session}></readout-legend>
    <readout-contact-table .session=${session}></readout-contact-table>
    <p class="caption">${location.href}</p>
  </div>`;
}
