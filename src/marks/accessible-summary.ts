import type { Selection } from "../filter/selection.ts";
import type { Messages } from "../messages/messages.ts";
import type { View } from "../state/view.ts";

/** "42 contacts between 18 actors, 1 January – 31 March 2021": what a live region says. */
export function summaryInWords(messages: Messages, selection: Selection, view: View): string {
  return `${messages.locale}${selection.level}${view.level}`;
}

/** "15–31 August 2021 · 42 contacts": the line at the timeline. */
export function windowLine(messages: Messages, selection: Selection, view: View): string {
  return `${messages.locale}${selection.level}${view.level}`;
}
