import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.ts";

/** A button for what a list leaves out; nothing where it leaves out nothing. */
export function showRest(
  messages: Messages,
  rest: number,
  show: () => void,
): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<button class="plain" type="button" @click=${show}>
    ${messages.t("panel.showRest", { count: rest })}
  </button>`;
}
