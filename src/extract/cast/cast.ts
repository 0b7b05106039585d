import type { Day } from "../../model/dates.ts";
import type { Reference } from "../../reference/types.ts";
import type { Delegate } from "./delegates.ts";
import { addEntity, addName, countWords, learn, type Entity } from "./entities.ts";
import { areOneMisspelt } from "./misspelt-names.ts";
import { foldName } from "../text/fold.ts";
import { findHolder, findHolderAtHome } from "./holders.ts";
import type { Home } from "./home.ts";
import { createMention, type Mention } from "../mentions/mention.ts";

/**
 * The cast of an article: mentions in the order of the text, each tied to an entity. A name is tied
 * to whoever bears it in full somewhere in the article; an office without a name to whoever the
 * article, or the reference data on that day, says holds it; "the minister" to the last who is one.
 */
export interface Cast {
  entities: Entity[];
  /** How many mentions were entered so far. */
  seen: number;
  /** Subject of the last sentence that had one. */
  subject: Entity | undefined;
  reference: Reference;
  /** The state or organisation that publishes: "the minister" on its own page is its own. */
  home: Home | undefined;
  written: Day | null;
  /** Titles that stand for somebody who is never named. */
  unnamed: Set<string>;
  /** Those of whom a sentence speaks as envoys or leaders, and whom the next one names. */
  delegates: Delegate[];
  /** Of whom the text tells as "an envoy of Norland", and whom it names later. */
  introduced: Map<Mention, Entity>;
  /** For whom the owner of "his foreign minister" acts. */
  owned: Map<Mention, readonly string[]>;
  /** Whether a bare surname has exactly one bearer in the reference on the day of writing. */
  bearers: Map<string, boolean>;
}

export function createCast(reference: Reference, written: Day | null, home?: Home): Cast {
  return {
    entities: [],
    seen: 0,
    subject: undefined,
    reference,
    home,
    written,
    unnamed: new Set(),
    delegates: [],
    introduced: new Map(),
    owned: new Map(),
    bearers: new Map(),
  };
}

/**
 * Enters the full names of the article first, the longest before the others, so that a surname in
 * a headline finds its bearer below and "Le Drian" is no one beside Jean-Yves Le Drian.
 */
export function enterNames(cast: Cast, mentions: readonly Mention[]): void {
  const named = withMembers(mentions)
    .filter(
      ({ kind, name, known, vouched }) =>
        kind === "person" && name !== null && (known.length > 0 || vouched || countWords(name) > 1),
    )
    .map((mention, at) => ({ mention, at, words: countWords(mention.name ?? "") }))
    .sort((a, b) => b.words - a.words || a.at - b.at);
  for (const { mention } of named) {
    const same = findSameName(cast, mention) ?? findShortName(cast, mention);
    learn(cast, same ?? addEntity(cast, "person"), mention);
  }
}

function withMembers(mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    const { members, patron } = mention;
    return [mention, ...members, ...(patron === null ? [] : [patron])];
  });
}

/** Takes in what a mention says, for the mentions that follow. */
export function enterMention(cast: Cast, mention: Mention): Entity | undefined {
  for (const member of mention.members) enterMention(cast, member);
  cast.seen++;
  const isUnnamed = mention.counterpart && mention.name === null;
  const entity = isUnnamed ? undefined : resolveMention(cast, mention);
  if (entity) entity.lastSeen = cast.seen;
  return entity;
}

/** The entity of a person, office, state or organisation; undefined where it cannot be told which. */
export function resolveMention(cast: Cast, told: Mention): Entity | undefined {
  const mention = withMaster(cast, told);
  switch (mention.kind) {
    case "person":
      return resolvePerson(cast, mention);
    case "office": {
      const introduced = cast.introduced.get(told);
      if (introduced) return introduced;
      const own = cast.owned.get(told);
      if (own) return findOwnHolder(cast, mention, own);
      if (isSomebody(cast, mention)) return resolvePlace(cast, mention);
      const holder = findHolder(cast, mention) ?? findHolderAtHome(cast, mention);
      if (holder || mention.of.length === 0 || mention.epithet) return holder;
      const entity = addEntity(cast, "office");
      learn(cast, entity, mention);
      return entity;
    }
    case "state":
    case "organisation":
      return resolvePlace(cast, mention);
    default:
      return undefined;
  }
}

/** "Keld met his foreign minister": his own, if the text names him, and nobody else's. */
function findOwnHolder(cast: Cast, mention: Mention, of: readonly string[]): Entity | undefined {
  const holder = findHolder(cast, { ...mention, of, determiner: "the" });
  return holder?.kind === "person" ? holder : undefined;
}

/** "Keld's envoy", "Keld's chief of staff, Nils Orr": acts for whom Keld acts. */
function withMaster(cast: Cast, mention: Mention): Mention {
  const { from, to, of, serves } = mention;
  if (serves === null || of.length > 0) return mention;
  const master = resolveMention(cast, createMention(from, to, "person", { name: serves }));
  return master && master.of.size > 0 ? { ...mention, of: [...master.of] } : mention;
}

/** "a senior Meridian official", "an envoy of the Front": one of many, who stands for whom he serves. */
export function isSomebody(
  { reference }: Cast,
  { determiner, of, offices, counterpart }: Mention,
): boolean {
  const isOneOfMany = offices.every((code) => (reference.office(code)?.seats ?? 2) > 1);
  return determiner === "a" && of.length === 1 && isOneOfMany && !counterpart;
}

/** Of these, a state's own page names only its own without saying so: "Senator Marn". */
const LEGISLATOR =
  /^(?:senator|congress(?:man|woman|member)|representative|assembly(?:man|woman|member)|MP)$/i;

function resolvePerson(cast: Cast, mention: Mention): Entity | undefined {
  const same = findSameName(cast, mention) ?? findShortName(cast, mention);
  if (!same && !isWorthAnEntity(cast, mention)) return undefined;
  const entity = same ?? addEntity(cast, "person");
  learn(cast, entity, mention);
  const isOwn = entity.of.size === 0 && LEGISLATOR.test(mention.title ?? "");
  if (isOwn && cast.home) entity.of.add(cast.home.body);
  return entity;
}

/** A single capitalised word is an actor only with a title, a state or one bearer in the reference that day. */
function isWorthAnEntity(cast: Cast, mention: Mention): boolean {
  if (mention.title !== null || mention.of.length > 0 || mention.known.length > 0) return true;
  if (mention.vouched) return true;
  const name = mention.name ?? "";
  return countWords(name) > 1 || isBearerKnown(cast, name);
}

function isBearerKnown(cast: Cast, name: string): boolean {
  let known = cast.bearers.get(name);
  if (known === undefined) {
    const when = { earliest: cast.written, latest: cast.written };
    known = cast.reference.candidates(name, { when }).length === 1;
    cast.bearers.set(name, known);
  }
  return known;
}

function findSameName(cast: Cast, mention: Mention): Entity | undefined {
  const name = foldName(mention.name ?? "");
  return cast.entities.find(
    (entity) =>
      entity.kind === "person" &&
      (hasName(entity, (other) => agreeInFull(other, name) || areOneMisspelt(other, name)) ||
        (mention.known.length > 0 && mention.known.every((code) => entity.known.has(code)))) &&
      !contradicts(entity, mention),
  );
}

/** Whether any folded form of an entity's name fits. */
export function hasName({ foldedNames }: Entity, fits: (name: string) => boolean): boolean {
  for (const name of foldedNames) if (fits(name)) return true;
  return false;
}

/**
 * The same name, or the same first and last word with middle names or initials missing on one side;
 * an initial stands for the first word: "Y. Belsamov".
 */
export function agreeInFull(a: string, b: string): boolean {
  if (a === b) return true;
  // Most names differ at one end.
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  if (!a.endsWith(b.slice(b.lastIndexOf(" ")))) return false;
  const [long, short] =
    a.length >= b.length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
  if (short.length < 2 || long.at(-1) !== short.at(-1)) return false;
  if (long[0] !== short[0] && short[0] !== long[0]?.charAt(0)) return false;
  return short
    .slice(1, -1)
    .every((word) => long.some((other) => other === word || other[0] === word));
}

/** The last entity in whose name the words stand together: "Blinken", "bin Zayed", "Al-Thani". */
function findShortName(cast: Cast, mention: Mention): Entity | undefined {
  const name = ` ${foldName(mention.name ?? "")} `;
  const bearers = cast.entities.filter(
    (entity) =>
      entity.kind === "person" &&
      hasName(entity, (other) => ` ${other} `.includes(name)) &&
      !contradicts(entity, mention),
  );
  const official = bearers.filter((entity) =>
    mention.offices.some((code) => entity.offices.has(code)),
  );
  const pool = official.length > 0 ? official : bearers;
  if (cast.subject && pool.includes(cast.subject)) return cast.subject;
  // Of several who are only named further on, a headline means the one whom the text names first.
  return pool
    .toReversed()
    .sort(
      (a, b) =>
        Math.sign(a.lastSeen) - Math.sign(b.lastSeen) || a.led - b.led || a.lastSeen - b.lastSeen,
    )
    .at(-1);
}

/** Two of one surname who act for different states, or one of whom only speaks, are two. */
function contradicts(entity: Entity, mention: Mention): boolean {
  if (
    mention.spokesperson !== entity.spokesperson &&
    mention.title !== null &&
    entity.titles.length > 0
  ) {
    return true;
  }
  // "former Norlandic president Voss" may act for others now.
  if (mention.former && entity.of.size > 0) return false;
  return mention.of.length > 0 && entity.of.size > 0 && !mention.of.some((id) => entity.of.has(id));
}

function resolvePlace(cast: Cast, mention: Mention): Entity | undefined {
  const [id] = mention.of;
  if (id === undefined && mention.kind === "state") return resolveRuled(cast, mention);
  if (id === undefined) return resolveUnknownBody(cast, mention);
  const kind = id.startsWith("org:") ? "organisation" : "state";
  const known = cast.entities.find((entity) => entity.kind === kind && entity.of.has(id));
  const entity = known ?? addEntity(cast, kind);
  entity.of.add(id);
  return entity;
}

/** "the Keld administration": the state for which Keld acts. */
function resolveRuled(cast: Cast, mention: Mention): Entity | undefined {
  const { name, known, from, to } = mention;
  const leader = resolvePerson(cast, createMention(from, to, "person", { name, known }));
  const [id, ...others] = leader?.of ?? [];
  if (id === undefined || others.length > 0) return undefined;
  return resolvePlace(cast, { ...mention, of: [id] });
}

/** A body that the reference does not know goes by its name. */
function resolveUnknownBody(cast: Cast, mention: Mention): Entity | undefined {
  if (mention.name === null) return undefined;
  const name = foldName(mention.name);
  const known = cast.entities.find(
    (entity) =>
      entity.kind === "organisation" && entity.name !== null && foldName(entity.name) === name,
  );
  if (known) return known;
  const entity = addEntity(cast, "organisation");
  entity.name = mention.name;
  addName(entity, mention.name);
  return entity;
}
