import { resolveMention, type Cast } from "./cast.ts";
import type { Entity } from "./entities.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** Whom a spokesperson speaks for. */

/** "Keld's spokesman said he had met Voss": "he" is Keld. */
export function findPrincipal(cast: Cast, { from, to, speaksFor }: Mention): Entity | undefined {
  if (speaksFor === null) return undefined;
  const entity = resolveMention(cast, createMention(from, to, "person", { name: speaksFor }));
  return entity?.kind === "person" && !entity.spokesperson ? entity : undefined;
}

/** "The spokesman for Keld said he had met Voss": "he" is Keld. */
export function isSpokenFor(nodes: readonly Node[], at: number): boolean {
  const speaker = nodes[at - 2];
  return (
    /^(for|of)$/.test(wordOf(nodes[at - 1])) &&
    speaker?.kind === "mention" &&
    speaker.mention.spokesperson
  );
}

/** "We met with Keld", says a spokesperson: somebody else did. */
export function speaksForOthers({ spokesperson, offices }: Entity): boolean {
  return spokesperson || (offices.size === 1 && offices.has("spokesperson"));
}
