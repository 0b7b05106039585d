import { isSubjectAt } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { SAYING } from "../clauses/quotations.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import { resolveMention, type Cast } from "./cast.ts";
import { nameDelegates } from "./delegates.ts";
import { learn, type Entity } from "./entities.ts";
import { findBearer } from "./holders.ts";

/**
 * Officials whom one sentence tells by their offices and the next by their names: "Norland's foreign
 * minister met the president of Sudmark. Arlen Voss told Ilo Dann that …". Whoever is named for the
 * first time and without a word on who he is must be one of whom the reader has just been told.
 */
interface Sentence {
  ordinal: number;
  headline: boolean;
  nodes: readonly Node[];
}

/** An office whose holder the text has not named yet, with the states and offices that it says. */
interface Untold {
  mention: Mention;
  isSubject: boolean;
  /** The counterpart of one who is named: whoever is named next has to speak. */
  isCounterpart: boolean;
}

interface Named {
  entity: Entity;
  isDescribed: boolean;
  isSubject: boolean;
  speaks: boolean;
}

/** Lets the people of each sentence hold the offices of the sentence before it. */
export function introduceOfficials(cast: Cast, sentences: readonly Sentence[]): void {
  const seen = new Set<Entity>();
  let untold: Untold[] = [];
  let told = -2;
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const { nodes, ordinal } = sentence;
    if (sentence.headline) continue;
    const named = findNamed(cast, nodes).filter(({ entity }) => !seen.has(entity));
    if (ordinal - told <= REACH) introduce(cast, untold, named);
    if (before?.ordinal === ordinal - 1) nameDelegates(cast, before, nodes);
    for (const { entity } of named) seen.add(entity);
    before = sentence;
    const own = findUntold(cast, nodes);
    // "The call lasted an hour": a sentence that names nobody leaves them open.
    if (own.length === 0 && named.length === 0) continue;
    untold = own;
    told = ordinal;
  }
}

/** How far behind the offices the names may stand, in sentences. */
const REACH = 2;

function introduce(cast: Cast, untold: readonly Untold[], named: readonly Named[]): void {
  // "Foreign Minister Voss and Sudmark's Ilo Dann", behind two presidents: others than these.
  if (named.some(({ entity }) => !isBare(entity) && untold.some((each) => isOf(entity, each))))
    return;
  const bare = named.filter(({ entity, isDescribed }) => !isDescribed && isBare(entity));
  const left = bare.filter(({ entity }) => entity.of.size === 0);
  // "held talks with Norland's Arlen Voss", behind the minister of another state: he is none of them.
  const placed = bare.filter(
    ({ entity, isSubject }) =>
      entity.of.size > 0 && (isSubject || untold.some((each) => isOf(entity, each))),
  );
  const offices = placed.map(({ entity }) => untold.filter((each) => isOf(entity, each)));
  if (offices.some(({ length }) => length !== 1)) return;
  const taken = offices.flat();
  if (new Set(taken).size < taken.length) return;
  for (const [i, each] of placed.entries()) if (taken[i]) appoint(cast, each, taken[i]);
  // "Jan Orel, an analyst, said Petra Lund had lost": who stands behind others is spoken about.
  const open = untold.filter((each) => !taken.includes(each));
  const areAll = left.length > 1 && left.length === open.length;
  const isFirst = areAll || left[0] === named[0];
  if (isFirst) for (const [each, office] of pairUp(open, left)) appoint(cast, each, office);
}

function isOf({ of }: Entity, { mention }: Untold): boolean {
  return mention.of.some((id) => of.has(id));
}

/** "Arlen Voss and Mira Tolan" behind two offices: in their order; one alone must be the subject. */
function pairUp(untold: readonly Untold[], named: readonly Named[]): [Named, Untold][] {
  const [only] = named;
  if (named.length > 1 && named.length === untold.length)
    return named.flatMap((each, i): [Named, Untold][] => {
      const office = untold[i];
      return office ? [[each, office]] : [];
    });
  const [first, ...others] = untold;
  const isMeant = others.length === 0 || first?.isSubject === true;
  if (first?.isCounterpart === true && only?.speaks !== true) return [];
  return only?.isSubject && first && isMeant ? [[only, first]] : [];
}

function appoint(cast: Cast, { entity }: Named, { mention }: Untold): void {
  const { title, offices, of } = mention;
  learn(cast, entity, createMention(0, 0, "person", { title, offices, of, name: entity.name }));
}

/** Of whom the whole article says nothing but, at most, the one state. */
function isBare({ offices, titles, of, isPrivate, spokesperson, known }: Entity): boolean {
  const isKnown = known.size > 0 && of.size === 0;
  return (
    offices.size === 0 &&
    titles.length === 0 &&
    of.size < 2 &&
    !isPrivate &&
    !spokesperson &&
    !isKnown
  );
}

/** The people of a sentence who stand there by their full names. */
function findNamed(cast: Cast, nodes: readonly Node[]): Named[] {
  return nodes.flatMap((node, i): Named[] => {
    if (node.kind !== "mention") return [];
    const { kind, name, closed } = node.mention;
    if (kind !== "person" || name === null || !name.includes(" ")) return [];
    const entity = resolveMention(cast, node.mention);
    if (!entity) return [];
    const isDescribed = closed || isDescribedAt(nodes, i, entity.of.size > 0);
    const speaks = SAYING.has(wordOf(nodes[i + 1])) || SAYING.has(wordOf(nodes[i - 1]));
    return [{ entity, isDescribed, isSubject: isSubjectAt(nodes, i), speaks }];
  });
}

/** "analyst Jan Orel", "Jan Orel, an analyst", "Jan Orel of the institute": he is introduced there. */
function isDescribedAt(nodes: readonly Node[], at: number, hasState: boolean): boolean {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(posOf(nodes[at - 1]))) return true;
  if (!hasState && /^(?:of|from|at|with)$/.test(wordOf(nodes[at + 1]))) return true;
  return wordOf(nodes[at + 1]) === "," && /^(?:DET|NOUN|PROPN|ADJ)$/.test(posOf(nodes[at + 2]));
}

/** The offices of a sentence that nobody holds by name in the article, in their order. */
function findUntold(cast: Cast, nodes: readonly Node[]): Untold[] {
  const untold: Untold[] = [];
  let named: Mention | undefined;
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "mention") continue;
    const isSubject = isSubjectAt(nodes, i);
    const { mention } = node;
    for (const each of mention.members.length > 0 ? mention.members : [mention]) {
      const isOfNamed = untold.length === 0;
      const office = asOffice(each, untold.at(-1)?.mention ?? named);
      const isTold = untold.some(({ mention: { of } }) => of[0] === office?.of[0]);
      if (office && !isTold && !findBearer(cast, office))
        untold.push({ mention: office, isSubject, isCounterpart: each.counterpart && isOfNamed });
    }
    // "Foreign Minister Voss and his Sudmarkan counterpart": the office is that of the one who is named.
    if (mention.kind === "person" && mention.title !== null) named = mention;
  }
  return untold;
}

/** One office of one body; "his Sudmarkan counterpart" holds that of whom was told before him. */
function asOffice(mention: Mention, before: Mention | undefined): Mention | undefined {
  const { kind, of, title, determiner, former, epithet, spokesperson, counterpart } = mention;
  if (kind !== "office" || mention.name !== null || of.length !== 1) return undefined;
  if (determiner === "a" || former || epithet || spokesperson) return undefined;
  if (counterpart) return before && { ...before, kind, name: null, known: [], of };
  return title === null ? undefined : mention;
}
