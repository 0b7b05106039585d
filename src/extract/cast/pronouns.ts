import { resolveMention, type Cast } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import type { Entity } from "./entities.ts";
import type { Mention } from "../mentions/mention.ts";
import { isSubjectAt } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** Whom "they", "he" and "her" mean. */

/** For how many sentences "they" and "the two leaders" mean those of whom nothing more was told. */
const PARTY_SENTENCES = 5;

/** Whom "they" meant long ago, they do not mean any more: a briefing goes on about others. */
export function forgetParty(discourse: Discourse, sentence: number): void {
  discourse.sentence = sentence;
  if (sentence - discourse.partyTold > PARTY_SENTENCES) discourse.party = [];
}

/** How many pairs of which the text has told may be meant by their office. */
const MOST_PAIRS = 6;

/** "The two ministers held talks", after one of them met others: the only two of whom all are ministers. */
export function findPairOf(
  { pairs }: Discourse,
  isOne: (entity: Entity) => boolean,
): readonly Entity[] {
  const [pair, ...others] = pairs.filter((each) => each.every(isOne));
  const isOnly = others.every((other) => other.every((entity) => pair?.includes(entity)));
  return pair && isOnly ? pair : [];
}

/** Sets whom "they" and "the two leaders" mean from here on. */
export function followParty(discourse: Discourse, party: readonly Entity[]): void {
  discourse.party = party;
  discourse.partyTold = discourse.sentence;
  discourse.partyTeller = discourse.speaker;
  if (party.length === 2) discourse.pairs = [...discourse.pairs, party].slice(-MOST_PAIRS);
}

const COMPANY =
  /\b(?:accompanied|joined) (?:\w+ )?by (?:an?|his|her|the) (?:[\w-]+ )*?(?:team|delegation)\b|\b(?:and|with) (?:his|her) (?:team|delegation)\b/;

/** "He was accompanied by a delegation": from here on "they" are he and his own. */
export function followCompany(discourse: Discourse, folded: string): void {
  const { current, cast } = discourse;
  const leader = current?.entity ?? cast.subject;
  if (leader && COMPANY.test(folded)) followParty(discourse, [leader]);
}

/** "The Emiratis said that they …": states and movements that are subjects in the plural. */
export function findPeoples(cast: Cast, nodes: readonly Node[]): Discourse["peoples"] {
  return nodes.flatMap((node, i) => {
    if (node.kind !== "mention" || !isPeople(node.mention) || !isSubjectAt(nodes, i)) return [];
    if (/^(and|,)$/.test(wordOf(nodes[i - 1]))) return [];
    const entity = resolveMention(cast, node.mention);
    return entity ? [{ entity, from: node.from }] : [];
  });
}

function isPeople({ kind, name, determiner }: Mention): boolean {
  const isBody = kind === "state" || kind === "organisation";
  return isBody && determiner === "the" && /[^s]s$/.test(name ?? "");
}

/** "Tolan told Voss when they met": the two of its own sentence, else those who stood together before. */
export function resolvePlural(discourse: Discourse, mention: Mention): readonly Entity[] {
  const people = discourse.peoples.findLast(({ from }) => from < mention.from);
  if (people) return [people.entity];
  const two = findTwo(discourse, mention);
  return two.length === 2 ? two : discourse.party;
}

/** The two people of different sides whom the sentence names so far, or the one before it; else none. */
export function findTwo({ mentioned, before }: Discourse, mention: Mention): readonly Entity[] {
  const here = mentioned.filter(({ from }) => from < mention.from).map(({ entity }) => entity);
  const [first, second, ...others] = new Set(here.length > 0 ? here : before);
  if (!first || !second || others.length > 0) return [];
  return areOfTwo(first, second) && !first.spokesperson && !second.spokesperson
    ? [first, second]
    : [];
}

/** "The two men also spoke in May", paragraphs after both: of no others has the text told. */
export function findOnlyTwo(cast: Cast): readonly Entity[] {
  const [first, second, ...others] = cast.entities.filter(
    ({ kind, lastSeen, name, spokesperson, isPrivate }) =>
      kind === "person" && lastSeen >= 0 && !spokesperson && !isPrivate && name?.includes(" "),
  );
  if (!first || !second || others.length > 0) return [];
  return areOfTwo(first, second) ? [first, second] : [];
}

/** Of different states; or one of a body, and one who holds a state's office: a secretary-general and a minister. */
function areOfTwo(a: Entity, b: Entity): boolean {
  if (a.of.size > 0 && b.of.size > 0) return !actsBeside(a, b);
  const [placed, other] = a.of.size > 0 ? [a, b] : [b, a];
  const isOfBody = placed.of.size > 0 && [...placed.of].every((id) => id.startsWith("org:"));
  return isOfBody && [...other.offices].some((code) => OF_STATE.test(code));
}

const OF_STATE = /(?:^|-)(?:minister|president|king|queen|emir|sultan|emperor|chancellor)$/;

/** "he": the subject before it in its own sentence, else that of the last one. */
export function resolvePronoun(
  discourse: Discourse,
  mention: Mention,
  other: Entity | undefined,
): Entity | undefined {
  if (mention.determiner === "latter" || mention.determiner === "former")
    return findOfTwo(discourse, mention);
  if (mention.determiner === "it") return discourse.body?.entity;
  const { saidOf } = discourse;
  // "“He called me,” Ruiz said of Keld": of whom the words are.
  if (saidOf && mention.from < saidOf.from && agreesInGender(saidOf.entity, mention))
    return saidOf.entity;
  if (isOfStranger(discourse, mention)) return undefined;
  const meant = findMeant(discourse, mention, other);
  if (!meant || agreesInGender(meant, mention)) return meant;
  const near = discourse.mentioned.filter(({ from }) => from < mention.from);
  const isMeant = (entity: Entity): boolean => entity !== other && agreesInGender(entity, mention);
  const here = [...new Set(near.map(({ entity }) => entity))].filter(isMeant);
  // "Voss called Tolan. Keld then met her": nobody of her own sentence.
  const told = here.length > 0 ? here : [...new Set(discourse.before)].filter(isMeant);
  return told.length === 1 ? told[0] : undefined;
}

/** "Orr's envoy was silent when he met Keld": he is the envoy, of whom nothing is known. */
function isOfStranger({ stranger, current }: Discourse, mention: Mention): boolean {
  const { from, gender, determiner } = mention;
  const isSubject = gender !== null && determiner !== "object";
  return isSubject && stranger !== undefined && current === undefined && from > stranger;
}

/** "Keld received Voss. The latter …": of the last two whom the sentence, or the one before it, names. */
function findOfTwo({ mentioned, before }: Discourse, mention: Mention): Entity | undefined {
  const here = mentioned.filter(({ from }) => from < mention.from).map(({ entity }) => entity);
  const told = [...new Set(here.length > 1 ? here : before)];
  if (told.length < 2) return undefined;
  return mention.determiner === "latter" ? told.at(-1) : told.at(-2);
}

/** Of whom the text has said "he" is no "she". */
function agreesInGender({ maleness }: Entity, { gender }: Mention): boolean {
  return gender === null || (gender === "he" ? maleness >= 0 : maleness <= 0);
}

function findMeant(
  discourse: Discourse,
  mention: Mention,
  other: Entity | undefined,
): Entity | undefined {
  const { current, cast, party, partyTold, sentence, mentioned, before } = discourse;
  // "She met Selim, and Voss telephoned her": the same pronoun goes on about the same one.
  const goesOn = mention.gender !== null && current?.gender === mention.gender;
  // "He told Keld that his envoy would come to see him": who acts for the same state as the envoy is not whom he sees.
  const isOwn = current !== undefined && other !== undefined && actsBeside(current.entity, other);
  if (goesOn && current.from < mention.from && current.entity !== other && !isOwn)
    return current.entity;
  const told = mentioned.filter(({ from, entity }) => from < mention.from && entity !== other);
  const inSentence =
    told.findLast(({ entity }) => other === undefined || !actsBeside(entity, other)) ?? told.at(-1);
  if (mention.determiner === "object" && inSentence) return inSentence.entity;
  if (mention.determiner === "object" && current) {
    // "She travels to Brevic, where Ruiz will receive her": the subject, if it does not act here.
    if (other !== undefined && other !== current.entity && mention.from > current.from)
      return current.entity;
    // "Have you met Tolan? – I met her on Monday": whom the sentence before names, if it had no subject.
    const asked = discourse.hasFreshSubject ? undefined : findOnlyOther(before, current.entity);
    if (asked) return asked;
    // "The minister met him": not the minister himself.
    if (cast.subject && cast.subject !== current.entity) return cast.subject;
    return (
      party.find((entity) => entity !== current.entity) ??
      findOther(before, current.entity) ??
      findOnly(cast, [current.entity])
    );
  }
  // "Voss said of Tolan, whom she met": not Tolan herself.
  const isSame = current !== undefined && current.entity === other && inSentence !== undefined;
  if (isSame && mention.from > current.from) return inSentence.entity;
  if (current && mention.from > current.from) return current.entity;
  // "After Keld's meeting with Tolan, he flew home": whose meeting it was that the sentence tells of.
  const [owner] = partyTold === sentence && mentioned.length > 0 ? party : [];
  if (owner?.kind === "person" && owner !== other) return owner;
  // Whom it meant as the subject of its sentence it means as a party too.
  if (current?.from === mention.from) return current.entity;
  // "aides to Keld said that he": of nobody else has the text told.
  return (
    cast.subject ??
    inSentence?.entity ??
    findOnly(
      cast,
      mentioned.map(({ entity }) => entity),
    )
  );
}

function actsBeside(a: Entity, b: Entity): boolean {
  return [...a.of].some((id) => b.of.has(id));
}

/** The only one of whom the text has told so far, but for some. */
function findOnly(cast: Cast, but: readonly Entity[]): Entity | undefined {
  const [only, ...others] = cast.entities.filter(
    (entity) => entity.kind === "person" && entity.lastSeen > 0 && !but.includes(entity),
  );
  // A single word may be no name at all.
  const isSomebody = only && !only.spokesperson && (only.name ?? "").includes(" ");
  return others.length > 0 || !isSomebody ? undefined : only;
}

/** "She met him": the other one, where the sentence before spoke of two. */
function findOther(before: readonly Entity[], entity: Entity): Entity | undefined {
  const others = [...new Set(before)].filter((each) => each !== entity);
  return others.length === 1 && before.includes(entity) ? others[0] : undefined;
}

/** The only one beside somebody. */
function findOnlyOther(told: readonly Entity[], entity: Entity): Entity | undefined {
  const [only, ...others] = new Set(told.filter((each) => each !== entity));
  return others.length === 0 ? only : undefined;
}

/** "I met Keld there. He was ill": who speaks of himself as "I" goes on about the one whom he names. */
export function findSpokenOf(
  { mentioned }: Discourse,
  speaker: Entity,
): { entity: Entity; from: number } | undefined {
  const others = mentioned.filter(({ entity }) => entity !== speaker);
  const isOne = new Set(others.map(({ entity }) => entity)).size === 1;
  return isOne ? others[0] : undefined;
}
