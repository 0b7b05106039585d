import { splitMission } from "../reference/mission.ts";
import type { Reference } from "../reference/types.ts";

/** Names that read "of the …": "Secretary of State of the United States". */
const WITH_ARTICLE =
  /^(united|european|african|arab|islamic|international|netherlands|philippines|bahamas|gambia|maldives|vatican|taliban|world|commonwealth|quad|g\d+)\b|\b(republic|kingdom|states|nations|union|emirates|islands|organi[sz]ation|league|council|front|movement|network|bank|committee|fund|agency|group|authority|party)$/i;

/** The name of a state or organisation by its actor id; the code itself where it is not known. */
export function bodyName(id: string, reference: Reference): string {
  const code = id.slice(id.indexOf(":") + 1);
  const body = id.startsWith("state:") ? reference.state(code) : reference.organisation(code);
  return body?.name ?? code;
}

/** An office with what it is an office of: "Deputy Prime Minister of Qatar". */
export function officeName(title: string, body: string): string {
  const [post, mission] = splitMission(title);
  if (post.toLowerCase().includes(body.toLowerCase())) return title;
  return `${post} of ${WITH_ARTICLE.test(body) ? "the " : ""}${body}${mission}`;
}
