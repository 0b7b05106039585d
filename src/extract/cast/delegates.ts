import { readListBackwards } from "../clauses/lists-backwards.ts";
import { isSubjectAt } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { resolveMention, type Cast } from "./cast.ts";
import { learn, type Entity } from "./entities.ts";

/**
 * Who the envoys, negotiators or leaders of some states are, where the next sentence names one of
 * each: "Top negotiators of Norland and Sudmark held a call on Tuesday. Trade Representative Ivo Marn
 * and Vice-Premier Petra Lund discussed tariffs".
 */
export interface Delegate {
  /** Ordinal of the sentence that speaks of him without his name. */
  sentence: number;
  of: string;
  entity: Entity;
}

/** The delegate of a body of whom a sentence speaks, as the next one names him. */
export function findDelegate(
  { delegates }: Cast,
  sentence: number,
  body: string,
): Entity | undefined {
  return delegates.find((each) => each.sentence === sentence && each.of === body)?.entity;
}

/** Takes note of those whom a sentence names of the delegations of the one before it. */
export function nameDelegates(
  cast: Cast,
  before: { ordinal: number; nodes: readonly Node[] },
  nodes: readonly Node[],
): void {
  const group = findDelegations(before.nodes);
  if (!group || UNTOLD.test(wordsOf(nodes, 0, nodes.length))) return;
  const isOfHeads = /^(?:leaders|heads)\b/i.test(group.title ?? "");
  const { members } = group;
  const isOfIt = DURING.test(wordsOf(nodes, 0, DURING_REACH));
  const people =
    findTogether(cast, nodes) ?? (isOfIt || isLed(nodes) ? findPeople(cast, nodes) : []);
  if (people.length !== members.length || (!isOfHeads && people.some(isHead))) return;
  const bodies = members.map(({ of }) => of[0] ?? "");
  const seats = seatPeople(people, bodies);
  if (!seats) return;
  for (const [i, entity] of seats.entries()) {
    const of = bodies[i] ?? "";
    if (entity.of.size === 0)
      learn(cast, entity, createMention(0, 0, "person", { name: entity.name, of: [of] }));
    cast.delegates.push({ sentence: before.ordinal, of, entity });
  }
}

/** What lies before or ahead of the contact just told: "had quarrelled", "will meet on Friday". */
const UNTOLD = /\b(?:had|have|has|will|would)\b/;

/** "envoys from Norland and Sudmark", "the leaders of Ostravia and Meridia": the only such plural of a sentence. */
function findDelegations(nodes: readonly Node[]): Mention | undefined {
  const [group, ...others] = nodes.flatMap((node) =>
    node.kind === "mention" && node.mention.members.length > 1 ? [node.mention] : [],
  );
  return others.length === 0 && group?.members.every(isDelegation) ? group : undefined;
}

function isDelegation({ kind, delegation, title, of }: Mention): boolean {
  return of.length === 1 && (delegation || (kind === "office" && DELEGATES.test(title ?? "")));
}

const DELEGATES =
  /\b(?:leaders|negotiators|envoys|officials|diplomats|representatives|delegates|mediators|emissaries)$/i;

/** "Norland's Ivo Marn and Sudmark's Petra Lund discussed": the people who are the subject. */
function findTogether(cast: Cast, nodes: readonly Node[]): Entity[] | undefined {
  const at = nodes.findIndex((_, i) => isSubjectAt(nodes, i));
  if (at < 0) return undefined;
  const { mentions } = readListBackwards(nodes, at);
  return mentions.length > 1 ? peopleOf(cast, mentions) : undefined;
}

/** "In the 30-minute call, Keld asked Ruiz": of the contact just told. */
const DURING =
  /^(?:in|during|at) (?:the|their|that|this) (?:[\w-]+ ){0,4}(?:call|conversation|meeting|talks|discussion|session)\b/;
const DURING_REACH = 9;

/** "Norland's side was led by Ivo Marn, while Petra Lund headed the Sudmarkan delegation". */
function isLed(nodes: readonly Node[]): boolean {
  return nodes.some((node) => /^(?:led|headed|represented|representing)$/.test(wordOf(node)));
}

function findPeople(cast: Cast, nodes: readonly Node[]): Entity[] {
  const mentions = nodes.flatMap((node) => (node.kind === "mention" ? [node.mention] : []));
  return peopleOf(cast, mentions);
}

function peopleOf(cast: Cast, mentions: readonly Mention[]): Entity[] {
  return mentions.flatMap((mention) => {
    const isNamed = mention.kind === "person" && (mention.name ?? "").includes(" ");
    const entity = isNamed ? resolveMention(cast, mention) : undefined;
    return entity && !entity.spokesperson && !entity.isPrivate ? [entity] : [];
  });
}

const HEADS = ["president", "prime-minister", "king", "emir", "sultan", "crown-prince"];

function isHead({ offices }: Entity): boolean {
  return HEADS.some((code) => offices.has(code));
}

/** One for each body: those whose state is said sit there, the others in the order of the states. */
function seatPeople(people: readonly Entity[], bodies: readonly string[]): Entity[] | undefined {
  const others = people.filter(({ of }) => of.size === 0);
  const seats = bodies.map((body) => people.find(({ of }) => of.has(body)) ?? others.shift());
  const seated = seats.filter((each) => each !== undefined);
  return seated.length === bodies.length && new Set(seated).size === bodies.length
    ? seated
    : undefined;
}
