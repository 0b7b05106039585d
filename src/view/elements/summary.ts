import { html, type TemplateResult } from "lit";
import { summaryInWords } from "../../marks/accessible-summary.ts";
import { ReadoutElement } from "../element.ts";

/** A reader who drags the window hears what came of it, not each step. */
const REST = 500;

/** Says what is seen to those who hear the page. */
export class SummaryElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, said: { state: true } };

  declare private said: string;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const { messages, state } = this.session;
      const { selection, view } = state.get();
      this.said = summaryInWords(messages, selection, view);
    }, REST);
  }

  protected override render(): TemplateResult {
    return html`<p class="for-screen-readers" role="status" aria-live="polite">${this.said}</p>`;
  }
}
