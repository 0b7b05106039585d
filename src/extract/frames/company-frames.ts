import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { readList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** What "I am in Perrin with Tolan" tells, said by one of the two. */
export const COMPANY_FORMS = ["am", "'m"] as const;

const FORMS: ReadonlySet<string> = new Set(COMPANY_FORMS);

/** From the verb to the preposition before who is there with the speaker. */
const STAY =
  /^(?:am|'m) (?:(?:now|here|back|just|today) )?(?:(?:in|at) (?:the )?X )?(?:\w+ )?with$/;

/** How many nodes the place may take up. */
const REACH = 6;

/** "I am in Perrin with President Tolan", "I'm here with my friend, President Keld". */
export function readCompany(nodes: readonly Node[], at: number): Frame | undefined {
  const self = nodes[at - 1];
  if (!FORMS.has(wordOf(nodes[at])) || self?.kind !== "mention" || self.mention.kind !== "self")
    return undefined;
  const by = nodes.findIndex((node, i) => i > at && i <= at + REACH && wordOf(node) === "with");
  const words = by < 0 ? "" : wordsOf(nodes, at, by + 1);
  const isThere = / (?:X|here) /.test(words) && STAY.test(words);
  const company = isThere ? readList(nodes, by + 1) : undefined;
  if (!company?.mentions.every(isPeople)) return undefined;
  const own = { ...AT_REST, rule: "in-company", mode: "meeting" as const, cue: at, verb: at };
  const ends = { groupFrom: at, to: company.to, roles: [null, null] as const };
  return { ...own, ...ends, first: [self.mention], second: company.mentions };
}
