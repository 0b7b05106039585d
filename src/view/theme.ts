import type { ThemeName } from "../marks/scene.ts";
import type { Frame } from "../state/frame.ts";
import type { Session } from "./session.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme that a frame asks for; by itself the reader's own. */
export function themeOf(frame: Frame): ThemeName {
  if (frame.theme !== "auto") return frame.theme;
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** Keeps the page's colours and the session's theme with the frame and the reader's setting. */
export function mountTheme(session: Session): void {
  const apply = () => {
    const theme = themeOf(session.state.get().frame);
    document.documentElement.dataset["theme"] = theme;
    session.theme.set(theme);
  };
  matchMedia(DARK).addEventListener("change", apply);
  apply();
}

/** Whether the reader asked for no movement. */
export function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
