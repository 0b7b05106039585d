import { parseAddress } from "../state/parameters.ts";
import type { Session } from "./session.ts";

/** Longer than any address that the page writes. */
const LONGEST = 2000;

/**
 * Shows the View that the page around asks for, `{ type: "readout:view", view: "from=2021-08-01" }`:
 * what stands in its address may be asked for, and nothing else. Of many the last counts, once a
 * frame of the screen.
 */
export function mountViewMessages(session: Session): void {
  let asked: string | undefined;
  const show = () => {
    const query = asked ?? "";
    asked = undefined;
    session.change((view) => {
      const { defaults } = session.state.get();
      const { view: wanted } = parseAddress(query, defaults);
      return JSON.stringify(wanted) === JSON.stringify(view) ? view : wanted;
    }, "replace");
  };
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || source === window || !isViewMessage(data)) return;
    if (asked === undefined) requestAnimationFrame(show);
    asked = data.view;
  });
}

function isViewMessage(data: unknown): data is { view: string } {
  return (
    typeof data === "object" &&
    data !== null &&
    "type" in data &&
    data.type === "readout:view" &&
    "view" in data &&
    typeof data.view === "string" &&
    data.view.length <= LONGEST
  );
}
