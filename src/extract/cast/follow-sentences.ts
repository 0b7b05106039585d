import { isPreposition } from "../clauses/clause-words.ts";
import { isSubjectAt } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { isCleft, opensWithInsertion } from "../clauses/openings.ts";
import { followStates } from "./two-states.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { enterMention, resolveMention, type Cast } from "./cast.ts";
import { findParties, type Discourse } from "./discourse.ts";
import { learn, type Entity } from "./entities.ts";
import { findSpokenOf, followParty } from "./pronouns.ts";
import { findOwnerBefore, isAgent } from "./owners-before.ts";
import { followSent } from "./sent-people.ts";
import { findPrincipal, isSpokenFor } from "./spoken-for.ts";

/** What each sentence leaves to point back to: its people, its subject, those who stand together. */

/** Enters the people of a sentence, for what points back to them. */
export function followMentions(discourse: Discourse, mentions: readonly Mention[]): void {
  const { cast } = discourse;
  const people: { entity: Entity; from: number }[] = [];
  for (const mention of mentions) {
    const owner = people.at(-1)?.entity ?? cast.subject;
    if (owner?.of.size === 1 && isOwnOffice(mention)) cast.owned.set(mention, [...owner.of]);
    const entity = enterMention(cast, mention);
    const master = entity?.kind === "person" ? undefined : findMaster(cast, mention);
    if (master) people.push({ entity: master, from: mention.from });
    if (entity?.kind !== "person") continue;
    // "Foreign Minister Voss and his Sudmark colleague Brun": Brun is one too.
    const offices = [...(people.at(-1)?.entity.offices ?? [])];
    if (mention.counterpart && entity.offices.size === 0)
      learn(cast, entity, { ...mention, offices });
    people.push({ entity, from: mention.from });
  }
  followStates(discourse, mentions);
  discourse.before = discourse.mentioned.map(({ entity }) => entity);
  discourse.mentioned = people;
}

/** "his foreign minister", "her deputy". */
function isOwnOffice({ kind, name, of, counterpart, serves, determiner }: Mention): boolean {
  const isHis = /^(?:his|her)$/.test(determiner ?? "");
  return (
    kind === "office" &&
    name === null &&
    of.length === 0 &&
    !counterpart &&
    serves === null &&
    isHis
  );
}

/** "told Tolan's aides that he would call her": whose aides they are is somebody of whom it tells. */
function findMaster(cast: Cast, { kind, serves, from, to }: Mention): Entity | undefined {
  if (serves === null || kind !== "people") return undefined;
  const master = resolveMention(cast, createMention(from, to, "person", { name: serves }));
  return master?.kind === "person" ? master : undefined;
}

/**
 * Takes note of who was subject and who stood together, for the sentences that follow; returns the
 * entities that the subject names.
 */
export function followSentence(discourse: Discourse, nodes: readonly Node[]): readonly Entity[] {
  // Who is not named stands for "he" in his own sentence only.
  const isPerson = discourse.current?.entity.kind === "person";
  if (isPerson) discourse.cast.subject = discourse.current?.entity;
  discourse.hasFreshSubject = isPerson;
  discourse.current = undefined;
  const { body, sentence } = discourse;
  if (body && sentence - body.sentence > 1) discourse.body = undefined;
  discourse.stranger = undefined;
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "mention") continue;
    const isSubject = isSubjectAt(nodes, i) || opensWithInsertion(nodes, i) || isCleft(nodes, i);
    if (!isSubject) continue;
    // "“I slept badly,” he said": whom the text goes on about is he who says so.
    if (node.mention.kind === "self" && /^["“]$/.test(wordOf(nodes[0]))) continue;
    // "As we confirmed, Keld met her", says a spokesman: the text goes on about Keld.
    if (node.mention.kind === "self" && node.mention.plural && discourse.house) continue;
    if (isPreposition(nodes[i - 1]) && !isSpokenFor(nodes, i)) continue;
    const principal = findPrincipal(discourse.cast, node.mention);
    if (principal) {
      discourse.current = { entity: principal, from: node.from };
      return [principal];
    }
    const owner = findOwnerBefore(discourse, nodes, i);
    if (owner) discourse.current = owner;
    const together = findTogether(discourse, nodes, i);
    const own = findParties(discourse, node.mention, undefined).map(({ entity }) => entity);
    const parties = together.length >= 2 ? together : own;
    const [first] = parties;
    if (!first) {
      const { kind, serves } = node.mention;
      if (kind === "office" && serves !== null) discourse.stranger ??= node.from;
      continue;
    }
    const isOne = first.kind === "person" || first.kind === "office";
    if (!isOne) discourse.body = { entity: first, sentence };
    if (node.mention.kind === "self" && isOne && together.length < 2)
      discourse.current = findSpokenOf(discourse, first) ?? { entity: first, from: node.from };
    else if (isOne && (together.length >= 2 || !node.mention.plural)) {
      discourse.current = { entity: first, from: node.from, gender: node.mention.gender };
      first.led++;
    }
    followSent(discourse, nodes, i);
    const isNamed = node.mention.kind === "people" && node.mention.members.length === 2;
    const isTold = own.length >= 2 && own.every((entity) => discourse.party.includes(entity));
    // "The two ministers were content. They will meet again": these two, whoever was told of since.
    const arePair = node.mention.kind === "people" && node.mention.count === 2;
    if (together.length >= 2 || ((isNamed || arePair) && own.length === 2))
      followParty(discourse, parties);
    else if (isTold) followParty(discourse, discourse.party);
    return parties;
  }
  return followOwner(discourse, nodes);
}

/**
 * "Tolan's telephone did not rest": the sentence is about her, though she is not its subject; so it is
 * where it opens with a name and its title between commas, whatever its verb; "The case was raised by Voss"
 * is about him.
 */
function followOwner(discourse: Discourse, nodes: readonly Node[]): readonly Entity[] {
  const agent = nodes.findIndex((each, i) => each.kind === "mention" && isAgent(nodes, i));
  const node = nodes[Math.max(0, agent)];
  if (node?.kind !== "mention" || node.mention.kind !== "person") return [];
  if (agent < 0 && !node.mention.possessive && !node.mention.closed) return [];
  const [owner] = findParties(discourse, node.mention, undefined);
  if (owner?.entity.kind === "person")
    discourse.current = { entity: owner.entity, from: node.from };
  return [];
}

function findTogether(discourse: Discourse, nodes: readonly Node[], at: number): Entity[] {
  const last = nodes[at];
  const before = nodes[at - 2];
  if (last?.kind !== "mention" || before?.kind !== "mention" || wordOf(nodes[at - 1]) !== "and")
    return [];
  return [before.mention, last.mention].flatMap((mention) =>
    findParties(discourse, mention, discourse.cast.subject).map(({ entity }) => entity),
  );
}
