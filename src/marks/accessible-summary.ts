import type { Selection } from "../filter/selection.ts";
import { windowInWords } from "../messages/dates.ts";
import type { Messages } from "../messages/messages.ts";
import type { View } from "../state/view.ts";

/**
 * What a live region says: "42 contacts between 18 actors, 1 January – 31 March 2021", or, where
 * nothing is seen, that this is no proof.
 */
export function summaryInWords(messages: Messages, selection: Selection, view: View): string {
  if (selection.contacts.length === 0) return messages.t("summary.none");
  return messages.t("summary.contacts", {
    contacts: messages.t("count.contacts", { count: selection.contacts.length }),
    actors: messages.t("count.actors", { count: selection.actorCount }),
    window: windowInWords(messages, view.from, view.to),
  });
}

/** "15–31 August 2021 · 42 contacts": the line at the timeline. */
export function windowLine(messages: Messages, selection: Selection, view: View): string {
  const window = windowInWords(messages, view.from, view.to);
  return messages.t("window.line", {
    window: window.slice(0, 1).toUpperCase() + window.slice(1),
    contacts: messages.t("count.contacts", { count: selection.contacts.length }),
  });
}
