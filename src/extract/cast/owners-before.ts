import { wordOf, type Node } from "../clauses/nodes.ts";
import { isPassive } from "../clauses/passives.ts";
import type { Mention } from "../mentions/mention.ts";
import { resolveMention } from "./cast.ts";
import type { Discourse } from "./discourse.ts";

/** Whom "he" means where the sentence has told of him only as an owner. */

/** What comes from one to another: "Tolan's call came as he was leaving" has him for its receiver. */
const SENT =
  /^(?:calls?|letters?|invitations?|offers?|requests?|messages?|demands?|appeals?|proposals?|threats?|refusal|replies|reply|telegram|questions?)$/;

/** What somebody does or says by himself: "the visit of Keld", "a statement by Voss". */
const DONE = /^(?:visit|trip|tour|stay|journey|arrival|return|departure|statement|remarks|speech)$/;

/**
 * "Voss's office said that he", "Keld's visit, during which he", "the trip of President Keld, where he":
 * the owner, where nobody else stands before the pronoun.
 */
export function findOwnerBefore(
  { cast }: Discourse,
  nodes: readonly Node[],
  at: number,
): { entity: NonNullable<Discourse["current"]>["entity"]; from: number } | undefined {
  const pronoun = nodes[at];
  if (pronoun?.kind !== "mention" || !isHeOrShe(pronoun.mention)) return undefined;
  const people = [...nodes.keys()].filter((i) => i < at && isPerson(nodes[i]));
  const [owner] = people;
  if (owner === undefined || people.length > 1 || !isOwner(nodes, owner)) return undefined;
  const node = nodes[owner];
  const entity = node?.kind === "mention" ? resolveMention(cast, node.mention) : undefined;
  const isSomebody = entity?.kind === "person" && !entity.spokesperson;
  return isSomebody ? { entity, from: nodes[owner]?.from ?? 0 } : undefined;
}

function isHeOrShe({ kind, plural, determiner, gender }: Mention): boolean {
  return kind === "pronoun" && !plural && determiner === null && gender !== null;
}

function isPerson(node: Node | undefined): boolean {
  if (node?.kind !== "mention") return false;
  const { kind } = node.mention;
  return kind === "person" || kind === "office" || kind === "people" || kind === "pronoun";
}

function isOwner(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "mention") return false;
  if (node.mention.possessive) return !nodes.slice(at + 1, at + 4).some(isSent);
  // "The case was raised by Voss when he": who acts, though he is no subject.
  if (isAgent(nodes, at)) return true;
  return /^(?:of|by)$/.test(wordOf(nodes[at - 1])) && DONE.test(wordOf(nodes[at - 2]));
}

/** "raised by Voss": behind the verb that tells what was done. */
export function isAgent(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at - 1]) === "by" && isPassive(nodes, at - 2);
}

function isSent(node: Node): boolean {
  return SENT.test(wordOf(node));
}
