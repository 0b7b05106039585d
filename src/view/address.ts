import { writeAddress } from "../state/parameters.ts";
import type { PageState, Step, Session } from "./session.ts";

/** Writing at every frame of a movement would be refused: browsers count. */
const REST = 250;

/**
 * Returns what writes Views into the page's address. Inside another page every change takes the
 * place of the last, so that the back button stays with the page around.
 */
export function createRecorder(framed: boolean): (state: PageState, step: Step) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (state, step) => {
    clearTimeout(waiting);
    if (step === "later") return;
    const write = () => {
      const query = writeAddress(state.view, state.defaults, state.frame);
      const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
      if (address === `${location.pathname}${location.search}${location.hash}`) return;
      if (step === "push" && !framed) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    };
    if (step === "push") write();
    else waiting = setTimeout(write, REST);
  };
}

/** Follows the reader's steps back and forth. */
export function mountHistory(session: Session): void {
  addEventListener("popstate", () => session.readAddress(location.search));
}
