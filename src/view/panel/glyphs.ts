import { html, type TemplateResult } from "lit";
import { CHANNEL_OF_MODE } from "../../filter/channels.ts";
import type { Mode } from "../../model/kinds.ts";

/** Strokes on a ground of 16 by 16. */
const STROKES: Readonly<{ [mode in Mode]: string }> = {
  call: "M4 2.5 6.2 2l1.3 3.3L6 6.6a7 7 0 0 0 3.4 3.4l1.3-1.5 3.3 1.3-.5 2.2c-.2.9-1 1.5-1.9 1.5C6.9 13.2 2.8 9.1 2.5 4.4c0-.9.6-1.7 1.5-1.900Z",
  video: "M2 4.5h8v7H2zM10 7l4-2v6l-4-2",
  meeting:
    "M5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM1.5 13.5c0-2.5 1.5-4 3.5-4s3 1.5 3 4c0-2.5 1-4 3-4s3.5 1.5 3.5 4",
  visit:
    "M8 14S3.5 9.5 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.5 8 14 8 14ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z",
  letter: "M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5",
  unspecified: "M2.5 3h11v7.5H8l-3 3v-3H2.5z",
};

/** The small sign of a mode, in its colour. What it says stands in words beside it. */
export function modeGlyph(mode: Mode): TemplateResult {
  return html`<svg
    class="glyph channel-${CHANNEL_OF_MODE[mode]}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
  >
    <path d=${STROKES[mode]} />
  </svg>`;
}
