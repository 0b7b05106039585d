/** The feed of a story's new contacts, beside its page. */
export const STORY_FEED = "contacts.atom";

/** UTF-16 units of an actor's id that fit into a name: file systems allow 255 bytes. */
const LONGEST = 80;

/**
 * Where the feed of an actor lies, by its id: "feeds/office_QAT_deputy-prime-minister.atom". Ids are
 * letters, figures and hyphens between colons and slashes. Undefined where that makes no name.
 */
export function feedOf(actor: string): string | undefined {
  if (actor.length > LONGEST) return undefined;
  return `feeds/${actor.replace(/[^\p{L}\p{N}-]/gu, "_")}.atom`;
}
