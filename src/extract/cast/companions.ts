import { isVerb } from "../clauses/clause-words.ts";
import { readList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { resolveMention } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import type { Entity } from "./entities.ts";

const JOURNEY = /^(?:visit|travel|tour|fly|flew|arriv)/;

/** How far behind the journey its company may stand, in nodes. */
const REACH = 10;

/** "This week I am visiting Norland with the Minister for Water, Ilo Dann": from here on "we" are both. */
export function followCompanions(discourse: Discourse, nodes: readonly Node[]): void {
  const { speaker, cast } = discourse;
  const self = nodes.findIndex(({ kind }) => kind !== "word" && kind !== "time");
  const subject = nodes[self];
  if (!speaker || subject?.kind !== "mention" || subject.mention.kind !== "self") return;
  const verb = nodes.findIndex((node, i) => i > self && i < self + 4 && JOURNEY.test(wordOf(node)));
  if (subject.mention.plural || verb < 0 || !isVerb(nodes[verb])) return;
  const by = nodes.findIndex((node, i) => i > verb && i < verb + REACH && wordOf(node) === "with");
  const list = by < 0 ? undefined : readList(nodes, by + 1);
  const company = (list?.mentions ?? []).flatMap((mention) =>
    mention.kind === "person" ? (resolveMention(cast, mention) ?? []) : [],
  );
  // On a ministry's own page nobody says whose minister says "I".
  if (speaker.of.size === 0 && cast.home) speaker.of.add(cast.home.body);
  if (company.length > 0 && company.every((entity) => isOwn(entity, speaker)))
    discourse.companions = company;
}

/** Of the same state as who speaks, or of whom no state is said: then of his. */
function isOwn(entity: Entity, speaker: Entity): boolean {
  if (entity.of.size === 0) for (const id of speaker.of) entity.of.add(id);
  return [...entity.of].some((id) => speaker.of.has(id));
}
