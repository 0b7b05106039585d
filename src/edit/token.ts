import { TOKEN_PARAMETER } from "../model/editing.ts";

/** Where a tab keeps the token: it goes with the tab, and another site cannot read it. */
const KEY = "readout-edit";

/**
 * The token of the server's start, from the address that it printed or from this tab. It is taken out
 * of the address, which may be copied.
 */
export function takeToken(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get(TOKEN_PARAMETER);
  if (given === null) return sessionStorage.getItem(KEY);
  sessionStorage.setItem(KEY, given);
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  return given;
}

export function forgetToken(): void {
  sessionStorage.removeItem(KEY);
}
