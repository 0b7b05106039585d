import { createMention } from "../mentions/mention.ts";
import { wordsOf, type Node } from "../clauses/nodes.ts";
import { resolveMention, type Cast } from "./cast.ts";
import { learn } from "./entities.ts";

/** How many nodes may join somebody to whom he belongs. */
const LONGEST_JOINT = 3;

/**
 * "Voss and his deputy, Ilo Dann,", "Voss, accompanied by Defence Minister Ulf Brand,": of whom no state is
 * said acts for that of the one beside whom he stands.
 */
export function learnOwnPeople(cast: Cast, nodes: readonly Node[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "mention" || node.mention.kind !== "person") continue;
    const { mention } = node;
    if (mention.counterpart || mention.of.length > 0) continue;
    const leader = nodes.findLastIndex((each, k) => k < i && each.kind === "mention");
    const before = nodes[leader];
    if (before?.kind !== "mention" || i - leader > LONGEST_JOINT + 1) continue;
    const joint = wordsOf(nodes, leader + 1, i);
    const isOwn = /^(?:his|her)$/.test(mention.determiner ?? "");
    const isBeside = (isOwn && BESIDE.test(joint)) || (mention.title !== null && ALONG.test(joint));
    if (!isBeside || !/^(?:person|office)$/.test(before.mention.kind)) continue;
    const [entity, other] = [resolveMention(cast, mention), resolveMention(cast, before.mention)];
    if (!entity || entity.of.size > 0 || other?.of.size !== 1) continue;
    learn(cast, entity, createMention(0, 0, "person", { name: entity.name, of: [...other.of] }));
  }
}

const BESIDE = /^(?:(?:, )?(?:and|with|along with|together with|accompanied by|flanked by)|,)?$/;
const ALONG = /^(?:, )?(?:accompanied by|flanked by)$/;
