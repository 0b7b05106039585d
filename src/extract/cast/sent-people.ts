import { wordOf, type Node } from "../clauses/nodes.ts";
import { resolveMention } from "./cast.ts";
import type { Discourse } from "./discourse.ts";

/** Who acts where somebody was sent. */

const SENDING = /^(?:sent|sends|dispatched|despatched|dispatches|posted)$/;

/** How many nodes behind the verb, and behind the one sent, the next word may stand. */
const REACH = 8;

/** "Voss sent his deputy, Ilo Dann, to Perrin, where he met Tolan": behind "where" he is the one sent. */
export function followSent(discourse: Discourse, nodes: readonly Node[], subject: number): void {
  const verb = nodes.findIndex((node, i) => i > subject && SENDING.test(wordOf(node)));
  const at = nodes.findIndex((node, i) => i > verb && i < verb + REACH && isPerson(node));
  if (verb < 0 || at < 0) return;
  const where = nodes.findIndex((node, i) => i > at && i < at + REACH && wordOf(node) === "where");
  const sent = nodes[at];
  if (where < 0 || sent?.kind !== "mention") return;
  const entity = resolveMention(discourse.cast, sent.mention);
  if (entity?.kind === "person")
    discourse.current = { entity, from: nodes[where]?.from ?? sent.from };
}

function isPerson(node: Node): boolean {
  return node.kind === "mention" && /^(?:person|office)$/.test(node.mention.kind);
}
