import type { ContactDate } from "../../model/report.ts";
import type { ToldDay } from "../contacts/followed-days.ts";
import type { HeadedDay } from "../contacts/headed-days.ts";
import type { PlannedStay } from "../contacts/planned-stays.ts";
import type { ToldYear } from "../contacts/told-years.ts";
import type { Cast } from "./cast.ts";
import type { Entity } from "./entities.ts";
import { resolveMention } from "./cast.ts";
import { findDelegate } from "./delegates.ts";
import { findHolder } from "./holders.ts";
import { findNamedCounterpart } from "./named-counterparts.ts";
import { learn } from "./entities.ts";
import { foldName } from "../text/fold.ts";
import type { Mention } from "../mentions/mention.ts";
import { findOffices } from "../mentions/office-wordings.ts";
import type { Counted } from "../contacts/counted-contacts.ts";
import type { Series } from "../contacts/announced-series.ts";
import type { Session } from "../contacts/sessions.ts";
import { speaksForOthers } from "./spoken-for.ts";
import { bodiesOfTwo, type NamedState } from "./two-states.ts";
import { findOnlyTwo, findPairOf, findTwo, resolvePlural, resolvePronoun } from "./pronouns.ts";

/** What the sentences so far leave to point back to. */
export interface Discourse {
  cast: Cast;
  /** Subject of the sentence being read, and its token: "Voss said he had met Tolan". */
  current: { entity: Entity; from: number; gender?: Mention["gender"] } | undefined;
  /** The token of a subject of whom nothing is known but whom he serves: "Orr's envoy said that he". */
  stranger: number | undefined;
  /** Whether the sentence before had somebody for its subject: else `cast.subject` was told of long ago. */
  hasFreshSubject: boolean;
  /** The delegation, movement or state that a sentence had for its subject, and its ordinal: "it". */
  body: { entity: Entity; sentence: number } | undefined;
  /** The people of the sentence being read, with their tokens: "discussed rye with her". */
  mentioned: readonly { entity: Entity; from: number }[];
  /** The people of the sentence before. */
  before: readonly Entity[];
  /** States that the sentence being read, and the one before it, name. */
  states: { here: readonly NamedState[]; before: readonly NamedState[] };
  /** States and movements of the sentence being read that are named in the plural: "the Emiratis". */
  peoples: readonly { entity: Entity; from: number }[];
  /** The last two or more named together, or in one contact: "the two leaders". */
  party: readonly Entity[];
  /** Ordinals of the sentence being read, and of the last that told of the party. */
  sentence: number;
  partyTold: number;
  /** The last pairs that were such a party. */
  pairs: readonly (readonly Entity[])[];
  /** Who told of the party in his own words: "I met Keld". */
  partyTeller: Entity | undefined;
  /** The last day that a sentence told of. */
  day: ToldDay | undefined;
  /** The last day of which a sentence told that names nobody ("The ferry sank on 3 August"), and the passage that it heads. */
  event: { date: ContactDate; sentence: number; heads?: number } | undefined;
  /** The days of a visit that is to come. */
  stay: PlannedStay | undefined;
  /** The day at the head of the last entry that had one. */
  head: HeadedDay | undefined;
  /** The past year with which a sentence opened. */
  year: ToldYear | undefined;
  /** The session in which somebody may be said to have taken part. */
  session: Session | undefined;
  /** The contacts that were counted, and may be told one by one. */
  counted: Counted | undefined;
  /** Contacts that were announced, and are told one by one. */
  series: Series | undefined;
  /** Who says "I": the author of a tweet, the speaker of a transcript. */
  speaker: Entity | undefined;
  /** The state or body for which a spokesperson answers: "we", in his mouth. */
  house: Entity | undefined;
  /** Who stand before the press together: "we", where one of them says so. */
  principals: readonly Entity[];
  /** With whom who says "I" is travelling: "we" are both. */
  companions: readonly Entity[];
  /** Of whom a quotation is: '"We have spoken," Voss said of Tolan'. */
  spokenOf: Entity | undefined;
  /** The same, where it stands behind the quotation, and its token: '"He called," Ruiz said of Keld'. */
  saidOf: { entity: Entity; from: number } | undefined;
  /** Who was quoted last, in which passage, and whether his words go on into the next sentence. */
  quoting: { entity: Entity; passage: number; open: boolean } | undefined;
}

/** A party that a mention brings into a contact. */
export interface Party {
  entity: Entity;
  /** It stands for a member of a group: "the G7 foreign ministers". */
  grouped: boolean;
}

/** The parties that a mention means; empty where it cannot be told, or where it only speaks. */
export function findParties(
  discourse: Discourse,
  mention: Mention,
  other: Entity | undefined,
): Party[] {
  if (mention.spokesperson) return [];
  switch (mention.kind) {
    case "pronoun":
      return (
        mention.plural
          ? resolvePlural(discourse, mention)
          : [resolvePronoun(discourse, mention, other)]
      ).flatMap(partyOf);
    case "self":
      if (mention.plural && discourse.house) return partyOf(discourse.house);
      if (discourse.speaker && speaksForOthers(discourse.speaker)) return [];
      return findSelves(discourse, mention).flatMap(partyOf);
    case "people":
      return findPeople(discourse, mention, other);
    default: {
      if (mention.counterpart) return partyOf(resolveCounterpart(discourse.cast, mention, other));
      const entity = resolveMention(discourse.cast, mention);
      return entity?.spokesperson || entity?.isPrivate ? [] : partyOf(entity);
    }
  }
}

/** "I", or, in the mouth of one of two who stand together, "we". */
function findSelves(
  { speaker, principals, companions, spokenOf }: Discourse,
  { plural }: Mention,
): (Entity | undefined)[] {
  if (plural && companions.length > 0) return [speaker, ...companions];
  if (plural && spokenOf) return [speaker, spokenOf];
  const isOne = speaker !== undefined && principals.includes(speaker);
  return [speaker, ...(plural && isOne ? principals.filter((each) => each !== speaker) : [])];
}

function partyOf(entity: Entity | undefined): Party[] {
  return entity ? [{ entity, grouped: false }] : [];
}

/** "his Turkish counterpart": who holds there the office that the other party holds here. */
function resolveCounterpart(
  cast: Cast,
  mention: Mention,
  other: Entity | undefined,
): Entity | undefined {
  const offices = [...(other?.offices ?? [])];
  const title = other?.titles[0] ?? null;
  if (mention.name === null && mention.of.length === 0) return undefined;
  const full = { ...mention, offices, title: mention.name === null ? title : null };
  const holder = findHolder(cast, full);
  const named = holder?.kind === "person" ? holder : findNamedCounterpart(cast, full, other);
  const entity = named ?? resolveMention(cast, full);
  if (entity) learn(cast, entity, full);
  return entity;
}

function findPeople(discourse: Discourse, mention: Mention, other: Entity | undefined): Party[] {
  if (mention.members.length > 0) {
    const bodies = mention.determiner === "their" ? bodiesOfTwo(discourse, mention) : [];
    return mention.members.flatMap((member, i) => {
      const entity = member.of.length === 0 ? resolveMention(discourse.cast, member) : undefined;
      const of = entity?.of.size === 0 ? bodies.slice(i, i + 1) : [];
      return findGroup(discourse, of.length > 0 ? { ...member, of } : member, other);
    });
  }
  // "his counterparts", with no state: nobody says whose.
  if (mention.counterpart) return [];
  const { party } = discourse;
  if (mention.of.length === 0 && OF_A_BODY.test(mention.title ?? ""))
    return partyOf(findBodyTold(discourse.cast));
  if (mention.determiner === "their" && mention.title !== null)
    return findOwnOffices(discourse, mention);
  const fits =
    party.length >= 2 &&
    (mention.count === null || mention.count === party.length) &&
    (mention.title === null || mention.determiner === "the") &&
    party.every((entity) => holdsOffice(entity, mention));
  if (fits && isOutside(discourse, mention)) return [];
  if (fits && mention.of.length === 0) return party.flatMap(partyOf);
  const told = mention.count === 2 ? findTwo(discourse, mention) : [];
  const near = told.every((entity) => holdsOffice(entity, mention)) ? told : [];
  // "met two men called Keld" are no two of whom the text has told: "the two men" are.
  const isThem = near.length === 0 && mention.count === 2 && mention.to - mention.from > 2;
  const only = isThem ? findOnlyTwo(discourse.cast) : near;
  const isTitled = isThem && mention.title !== null && mention.of.length === 0;
  const two =
    only.length === 0 && isTitled
      ? findPairOf(discourse, (entity) => holdsOffice(entity, mention))
      : only;
  return two.every((entity) => holdsOffice(entity, mention)) ? two.flatMap(partyOf) : [];
}

/** "She had written to both sides", sentences after the two: who acts here is neither, nor told of beside them. */
function isOutside({ party, current, sentence, partyTold }: Discourse, { from }: Mention): boolean {
  const isActing = current !== undefined && current.from < from;
  return isActing && !party.includes(current.entity) && sentence - partyTold > 1;
}

const OF_A_BODY = /^\w+ of the (?:movement|group|militia|faction|organi[sz]ation|insurgency)$/i;

/** "leaders of the movement": of the only body of which the text has told. */
function findBodyTold({ entities }: Cast): Entity | undefined {
  const [body, ...others] = entities.filter(
    ({ kind, lastSeen }) => kind === "organisation" && lastSeen >= 0,
  );
  return others.length === 0 ? body : undefined;
}

/** "their defence ministers": one for each of the two states of whom the text told last. */
function findOwnOffices(discourse: Discourse, mention: Mention): Party[] {
  return bodiesOfTwo(discourse, mention).flatMap((id) => {
    // "their leaders": whoever that is in each state.
    const kind = /^leaders$/i.test(mention.title ?? "") ? ("state" as const) : ("office" as const);
    const own = { ...mention, kind, of: [id], determiner: null, plural: false };
    return partyOf(resolveMention(discourse.cast, own));
  });
}

/** "the foreign ministers" are no presidents. */
function holdsOffice(entity: Entity, mention: Mention): boolean {
  if (mention.title === null) return true;
  if (mention.offices.some((code) => entity.offices.has(code))) return true;
  const head = (foldName(mention.title).split(" ").at(-1) ?? "").replace(/s$/, "");
  return entity.titleWords.some((words) => words.includes(head));
}

/** The members of a closed group of that day, each for its state; else the one that is meant. */
function findGroup(discourse: Discourse, member: Mention, other: Entity | undefined): Party[] {
  const [of = ""] = member.of;
  const delegate = findDelegate(discourse.cast, discourse.sentence, of);
  if (delegate && member.kind !== "person") return partyOf(delegate);
  const { reference, written } = discourse.cast;
  const organisation = of.startsWith("org:") ? reference.organisation(of.slice(4)) : undefined;
  // "officials from the League" are its own, "its foreign ministers" those of its members.
  const isOwn =
    /\b(?:officials?|representatives?|delegates?|delegations?|teams?|diplomats?|envoys?|staff|experts?|special envoys?|mediators?|negotiators?|commissioners?|observers?|monitors?)\b/i.test(
      member.title ?? "",
    );
  const isGroup = (member.kind === "office" || member.delegation) && !isOwn;
  if (organisation?.closed && isGroup) {
    const members = reference.membersOn(organisation.code, { earliest: written, latest: written });
    return members.flatMap((id) => {
      const kind = !member.delegation ? "office" : id.startsWith("org:") ? "organisation" : "state";
      // What the body itself calls by that title is its own: the Union's foreign minister is none of
      // its members'.
      const own = findOffices(reference, member.title ?? "", [id]);
      const offices = own.length > 0 ? own : member.offices;
      const each: Mention = { ...member, kind, offices, of: [id], plural: false };
      const entity = resolveMention(discourse.cast, each);
      return entity ? [{ entity, grouped: true }] : [];
    });
  }
  return findParties(discourse, { ...member, plural: false }, other);
}
