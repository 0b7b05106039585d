import { feedOf } from "../model/feed-names.ts";

/** The address of an actor's feed of new contacts; undefined where the page was published without feeds. */
export function feedAddress(actor: string): string | undefined {
  const story = document.querySelector('link[rel="alternate"][type="application/atom+xml"]');
  const name = feedOf(actor);
  return story === null || name === undefined ? undefined : `./${encodeURI(name)}`;
}
