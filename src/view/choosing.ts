import { chooseActor, chooseBeside } from "../state/actions.ts";
import type { View } from "../state/view.ts";
import type { Session } from "./session.ts";

/**
 * Chooses an actor by id: beside the one that is chosen already where the reader asked for that,
 * with shift or in the panel. `prepare` is what the View needs first.
 */
export function openActor(
  session: Session,
  actor: string,
  shift = false,
  prepare: (view: View) => View = (view) => view,
): void {
  const choose = shift || session.beside.get() ? chooseBeside : chooseActor;
  session.beside.set(false);
  session.change((view) => choose(prepare(view), actor));
}

/** Tells the page that the keyboard goes on in the panel. */
export function goToPanel(element: HTMLElement): void {
  element.dispatchEvent(new CustomEvent("readout-open", { bubbles: true }));
}
