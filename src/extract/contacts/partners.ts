import type { Mode } from "../../model/kinds.ts";
import type { CandidateParty, SentenceView } from "./contacts.ts";
import { findParties, type Discourse, type Party } from "../cast/discourse.ts";
import { isAuthor } from "../cast/authors.ts";
import type { Entity } from "../cast/entities.ts";
import type { Frame } from "../frames/frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** Everyone whom mentions mean, once each; `other` is whose counterparts they may be. */
export function findAll(
  discourse: Discourse,
  mentions: readonly Mention[],
  other: Entity | undefined,
  between = false,
): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    // "Keld and his Meridian counterpart met": Keld's, not that of whom the text told before.
    const own = between && mention.counterpart ? parties[0]?.entity : undefined;
    const found = findParties(discourse, mention, own ?? other ?? parties[0]?.entity);
    for (const party of found.length > 0 ? found : findBeside(discourse, mention, parties)) {
      if (isAuthor(party.entity)) continue;
      const isOwn = /^(his|her|their)$/.test(mention.determiner ?? "") && !mention.counterpart;
      if (!between || isOwn) {
        takeState(mention, party.entity, parties.at(-1)?.entity ?? (isOwn ? other : undefined));
      }
      if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party);
    }
  }
  return parties;
}

/** "was received by Khan, the prime minister, and by the army chief": an office of the state of those beside it. */
function findBeside(discourse: Discourse, mention: Mention, beside: readonly Party[]): Party[] {
  const bodies = new Set(beside.flatMap(({ entity }) => [...entity.of]));
  const isBare =
    mention.kind === "office" && mention.determiner === "the" && mention.of.length === 0;
  const { reference } = discourse.cast;
  const isOnly = mention.offices.some((code) => reference.office(code)?.seats === 1);
  if (!isBare || mention.counterpart || !isOnly || bodies.size !== 1) return [];
  return findParties(discourse, { ...mention, of: [...bodies] }, undefined);
}

/** "China's councillor Ma and Foreign Minister Xu": a title without a state has that of the one before. */
function takeState(mention: Mention, entity: Entity, before: Entity | undefined): void {
  // "their ministers, A and B,": one of each of two.
  const isOneEach = mention.kind === "people" && mention.determiner === "their";
  const isBare =
    entity.of.size === 0 && mention.title !== null && mention.of.length === 0 && !isOneEach;
  if (!isBare || before === undefined || before.of.size !== 1) return;
  // "for what Sudmarkan officials call a chat with their minister": not that of the one who chats.
  if (mention.determiner === "their" && before.kind === "person") return;
  for (const id of before.of) entity.of.add(id);
}

/** Parties with sides: who acts for the same state stands on one side. Undefined where there are not two. */
export function seat(
  first: readonly Party[],
  second: readonly Party[],
  frame: Pick<Frame, "roles">,
): CandidateParty[] | undefined {
  const sides: Set<string>[] = [];
  const parties: CandidateParty[] = [];
  for (const [list, role] of [
    [first, frame.roles[0]],
    [second, frame.roles[1]],
  ] as const) {
    for (const { entity, grouped } of list) {
      if (parties.some((party) => party.entity === entity)) continue;
      let side = sides.findIndex((ids) => [...entity.of].some((id) => ids.has(id)));
      if (side < 0) side = sides.push(new Set(entity.of)) - 1;
      parties.push({ entity, side, role, grouped });
    }
  }
  return sides.length >= 2 ? withoutOwnState(parties) : undefined;
}

/** Who else was there sits with those of his own state, or on a side of his own. */
export function seatBeside(
  parties: readonly CandidateParty[],
  present: readonly Party[],
): CandidateParty[] {
  const seated = [...parties];
  for (const { entity, grouped } of present) {
    if (seated.some((party) => party.entity === entity)) continue;
    const own = seated.find((party) => [...party.entity.of].some((id) => entity.of.has(id)));
    const side = own?.side ?? Math.max(...seated.map((party) => party.side)) + 1;
    seated.push({ entity, side, role: "attendee", grouped });
  }
  return seated;
}

/** A state beside its own representative is the same party named twice. */
function withoutOwnState(parties: CandidateParty[]): CandidateParty[] {
  return parties.filter(
    ({ entity, side }) =>
      (entity.kind !== "state" && entity.kind !== "organisation") ||
      !parties.some(
        (other) =>
          other.side === side && other.entity !== entity && other.entity.kind !== entity.kind,
      ),
  );
}

const TOGETHER =
  /\b(?:trilateral|three-way|quadrilateral|four-way|jointly|together|joint|2\+2|two-plus-two|quadripartite)\b/;
/** Even those of one state were met one by one. */
const APART =
  /\b(?:separate(?:ly)?|respectively|individually|one-on-one|in (?:another|a second|a third) (?:meeting|call|conversation))\b/;
const SEPARATELY =
  /\b(?:separate(?:ly)?|respectively|each|individually|one-on-one|in turn|bilaterally|a series of|several)\b/;

/** "Tolan and Keld each met Voss": a contact for each of the subject. */
export function isEachAlone(
  { folded, nodes }: SentenceView,
  first: Party[],
  second: Party[],
): boolean {
  if (first.length < 2) return false;
  // "Both Keld and Ruiz spoke to Brandt": one did, and so did the other.
  if (
    /^both X and X (?:has |have |had )?(?:spoke|called|phoned|telephoned|talked)/.test(
      wordsOf(nodes, 0, 6),
    )
  )
    return true;
  if (second.length > 1) return /\bseparately\b/.test(folded) && !areOfOneState(first);
  return /\b(?:each|separately|individually|respectively)\b/.test(folded);
}

/** Offices whose holders receive guests by themselves. */
const HEADS = new Set(
  "president prime-minister king queen emir sultan emperor crown-prince supreme-leader pope".split(
    " ",
  ),
);

/** Those of one state, but for its heads: president, prime minister and ministers receive one by one. */
function areOneDelegation(a: Entity, b: Entity): boolean {
  if (isHead(a) || isHead(b)) return false;
  return [...a.of].some((id) => b.of.has(id));
}

/** "President Keld and Foreign Minister Marn of Ostravia": one state said once, behind both. */
function isOneComplement({ second: [first, last, ...others] }: Frame): boolean {
  if (!first || !last || others.length > 0) return false;
  const areTitled = [first, last].every(({ kind, title }) => kind === "person" && title !== null);
  return areTitled && first.of.length === 0 && last.of.length === 1 && !last.closed;
}

/** "received by Keld and his foreign minister, Ivo Marn": the two were there together. */
function isWithOwn({ second: [first, last, ...others] }: Frame): boolean {
  if (!first || !last || others.length > 0 || last.counterpart) return false;
  return last.kind === "person" && /^(?:his|her)$/.test(last.determiner ?? "");
}

function isHead({ offices }: Entity): boolean {
  return [...offices].some((code) => HEADS.has(code));
}

function areOfOneState(parties: readonly Party[]): boolean {
  const [first, ...others] = parties;
  return others.every(({ entity }) => [...entity.of].some((id) => first?.entity.of.has(id)));
}

/** "chaired a session with A, B and C", "a conference call with A, B and C": all sat there at once. */
function isSession({ cue, verb, plural, rule }: Frame, { nodes }: SentenceView): boolean {
  if (plural || !rule.endsWith("-noun")) return false;
  const noun = wordOf(nodes[cue]);
  const isChaired = /^(?:co-)?(?:chair|conven)/.test(wordOf(nodes[verb]));
  const isOne = (noun === "meeting" || rule === "meal-noun") && hasIndefinite(nodes, cue);
  return isChaired || isOne || SESSIONS.has(noun) || wordOf(nodes[cue - 1]) === "conference";
}

/** "hosted A, B and C for dinner", "received A, B and C for a meeting": they sat at one table. */
function isAtOneTable({ to, mode, plural, open }: Frame, { nodes }: SentenceView): boolean {
  const isOne =
    /^for (?:an? )?(?:[\w-]+ ){0,2}(?:dinner|lunch|breakfast|supper|banquet|tea|talks|meeting|session|conference|round)\b/;
  return mode === "meeting" && !plural && !open && isOne.test(wordsOf(nodes, to, to + 5));
}

/** "a meeting with A, B and C", "a two-hour meeting with": one, whoever came. */
function hasIndefinite(nodes: readonly Node[], cue: number): boolean {
  let i = cue - 1;
  while (/^(?:ADJ|ADV|NOUN|NUM)$/.test(posOf(nodes[i])) || /^(?:-|working)$/.test(wordOf(nodes[i])))
    i--;
  return /^an?$/.test(wordOf(nodes[i]));
}

const SESSIONS = new Set(
  "session summit conference gathering roundtable round-table videoconference video-conference".split(
    " ",
  ),
);

/** Partners of one state are one delegation; of different states they were together only where the text says so. */
export function splitPartners(
  frame: Frame,
  sentence: SentenceView,
  mode: Mode,
  second: Party[],
): Party[][] {
  if (second.some(({ grouped }) => grouped)) return [second];
  const areNamed = frame.second.length > 2 && frame.second.every(({ name }) => name !== null);
  if (APART.test(sentence.folded) || (frame.plural && areNamed))
    return second.map((party) => [party]);
  const delegations: Party[][] = [];
  for (const party of second) {
    const same = delegations.find((group) =>
      group.some(({ entity }) => areOneDelegation(entity, party.entity)),
    );
    if (same) same.push(party);
    else delegations.push([party]);
  }
  if (delegations.length < 2) return delegations;
  if (isOneComplement(frame) || isWithOwn(frame)) return [second];
  if (areOfOneState(second)) return TOGETHER.test(sentence.folded) ? [second] : delegations;
  if (SEPARATELY.test(sentence.folded)) return delegations;
  if (TOGETHER.test(sentence.folded) || isSession(frame, sentence)) return [second];
  if (isAtOneTable(frame, sentence)) return [second];
  const inPerson = mode === "meeting" || mode === "video";
  if (inPerson && isOneGroup(frame, sentence)) return [second];
  return inPerson && delegations.length === 2 && !frame.plural && !frame.open
    ? [second]
    : delegations;
}

/**
 * "met the foreign ministers of Norland, Sudmark and Ostravia to discuss rye", "hosted the ministers of
 * …": one plural with one purpose, or under one roof.
 */
function isOneGroup({ second, cue, to, plural, open }: Frame, { nodes }: SentenceView): boolean {
  const isGroup = second.some(({ members }) => members.length > 2 && !members[0]?.counterpart);
  const purpose = [to, to + 1].map((at) => wordOf(nodes[at])).join(" ");
  const isHosted = second.length === 1 && /^(?:host|conven)/.test(wordOf(nodes[cue]));
  const isJoint = isHosted || /^to (?:discuss|address|review|coordinate)$/.test(purpose);
  return isGroup && !plural && !open && isJoint;
}
