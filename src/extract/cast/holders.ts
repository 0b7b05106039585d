import { agreeInFull, hasName, resolveMention, type Cast } from "./cast.ts";
import { learn, type Entity } from "./entities.ts";
import { foldName } from "../text/fold.ts";
import { findByRank } from "./ranks.ts";
import type { Mention } from "../mentions/mention.ts";

/** Nouns that say no more of an office than that somebody is high in rank. */
const RANKS = new Set([
  "leader",
  "head",
  "chief",
  "official",
  "diplomat",
  "guest",
  "host",
  "politician",
]);

/**
 * Whom an office without a name means: who bears the title in the text; of whom the reference knows
 * that he held it on the day of writing, if the text names him; for "the minister", who is one, the
 * subject of the last sentence before others, then whoever led most sentences and was spoken of last.
 * Who is named only further down is meant where nobody else can be.
 */
export function findHolder(cast: Cast, mention: Mention): Entity | undefined {
  if (mention.of.length === 0) {
    if (cast.unnamed.has(mention.title ?? "")) return undefined;
    if (mention.determiner === "a" || mention.counterpart) return undefined;
    if (mention.rank) return findByRank(cast, mention);
    return (
      findHeadAtHome(cast, mention) ??
      findMinisterAtHome(cast, mention) ??
      findByTitle(cast, mention)
    );
  }
  const holder =
    findByOffice(cast, mention) ?? findByReference(cast, mention) ?? findByTitle(cast, mention);
  if (holder && !mention.epithet) learn(cast, holder, mention);
  return holder;
}

/** "The President" on a state's own page is its own, whichever presidents it has received. */
function findHeadAtHome(cast: Cast, mention: Mention): Entity | undefined {
  const [office = ""] = mention.offices;
  const isHead = office === "president" || office === "prime-minister";
  if (!cast.home || !isHead || mention.determiner !== "the") return undefined;
  const when = { earliest: cast.written, latest: cast.written };
  const { body } = cast.home;
  const holder = cast.reference.holderOn(office, body, when);
  const named = holder && cast.entities.find((entity) => isNamed(entity, holder.code, holder.name));
  if (named) return named;
  const peers = cast.entities.filter(
    (entity) => entity.offices.has(office) && isOfficial(entity) && !entity.spokesperson,
  );
  const isOwn = ({ of }: Entity): boolean => of.size === 0 || of.has(body);
  // "The Prime Minister spoke to Prime Minister Ruiz of Meridia. Prime Minister Marn said": the one of no other state.
  const own = peers.find(isOwn);
  if (own) return own;
  // Once another has been told of, "the President" may be he.
  const isFirst = peers.length > 0 && peers.every(({ lastSeen }) => lastSeen < 0);
  return isFirst ? findHolderAtHome(cast, mention) : undefined;
}

/** "The Minister met Tolan" on the page of a ministry that names no minister of its own: not Tolan. */
function findMinisterAtHome(cast: Cast, mention: Mention): Entity | undefined {
  const { home } = cast;
  const title = foldName(mention.title ?? "");
  if (!home || mention.determiner !== "the" || title !== home.head) return undefined;
  const isNamedHere = cast.entities.some(
    ({ of, titleWords }) => of.has(home.body) && titleWords.some((words) => words.includes(title)),
  );
  return isNamedHere ? undefined : findHolderAtHome(cast, mention);
}

const BARE = /^(?:minister|secretary)$/i;

/** Offices that only one body has where none is named: "the Secretary-General" is the United Nations'. */
const DEFAULT_BODIES: ReadonlyMap<string, string> = new Map([["secretary-general", "org:un"]]);

/**
 * "The Prime Minister spoke to …" on the page of a government: its own. The office stands for its
 * holder, or for itself where nobody knows him.
 */
export function findHolderAtHome(cast: Cast, mention: Mention): Entity | undefined {
  const isBare = BARE.test(mention.title ?? "");
  const offices = isBare && cast.home?.office ? [cast.home.office] : mention.offices;
  const [office] = offices;
  const isOwn =
    mention.of.length === 0 &&
    !mention.counterpart &&
    !mention.epithet &&
    mention.determiner !== "a";
  if (!isOwn || office === undefined || cast.reference.office(office)?.seats !== 1)
    return undefined;
  const body = DEFAULT_BODIES.get(office) ?? cast.home?.body;
  return body === undefined ? undefined : resolveMention(cast, { ...mention, offices, of: [body] });
}

function isOfficial(entity: Entity): boolean {
  return entity.kind === "person" || entity.kind === "office";
}

function findByOffice(cast: Cast, mention: Mention): Entity | undefined {
  return cast.entities.find(
    (entity) =>
      isOfficial(entity) &&
      mention.of.every((id) => entity.of.has(id)) &&
      mention.offices.some((code) => entity.offices.has(code)),
  );
}

/** Who is named in the article, or known to the reference, as the holder of an office of one body. */
export function findBearer(cast: Cast, mention: Mention): Entity | undefined {
  const bearer = findByOffice(cast, mention) ?? findByReference(cast, mention);
  if (bearer?.kind === "person") return bearer;
  const words = foldName(mention.title ?? "").split(" ");
  return cast.entities.find(
    ({ kind, of, titleWords }) =>
      kind === "person" &&
      mention.of.every((id) => of.has(id)) &&
      titleWords.some((title) => fitOfTitle(title, words) > 0),
  );
}

/** Someone whom the article names, and of whom the reference knows that he held the office then. */
function findByReference(cast: Cast, mention: Mention): Entity | undefined {
  const when = { earliest: cast.written, latest: cast.written };
  for (const of of mention.of) {
    for (const office of mention.offices) {
      const person = cast.reference.holderOn(office, of, when);
      const named =
        person && cast.entities.find((entity) => isNamed(entity, person.code, person.name));
      if (named) return named;
    }
  }
  return undefined;
}

function isNamed(entity: Entity, code: string, name: string): boolean {
  const folded = foldName(name);
  return entity.known.has(code) || hasName(entity, (own) => agreeInFull(own, folded));
}

/** "the minister", "the French leader": whose title holds these words, and who acts for the same. */
function findByTitle(cast: Cast, mention: Mention): Entity | undefined {
  const words = foldName(mention.title ?? "").split(" ");
  const fitting = cast.entities
    .filter((entity) => isOfficial(entity) && !entity.spokesperson)
    .filter((entity) => mention.of.every((id) => entity.of.has(id)))
    .map((entity) => ({ entity, fit: fitOf(cast, entity, mention, words) }))
    .filter(({ fit }) => fit > 0);
  const seen = fitting.filter(({ entity }) => entity.lastSeen >= 0);
  if (seen.length === 0) return fitting.length === 1 ? fitting[0]?.entity : undefined;
  const best = Math.max(...seen.map(({ fit }) => fit));
  const exact = seen.filter(({ fit }) => fit === best && fit > 0.5);
  const pool = (exact.length > 0 ? exact : seen).map(({ entity }) => entity);
  if (cast.subject && pool.includes(cast.subject)) return cast.subject;
  return pool.sort((a, b) => a.led - b.led || a.lastSeen - b.lastSeen).at(-1);
}

/** How well another word for one's office fits. */
const OTHER_WORD = 0.9;

/** 1 where a title is the mention's, less where it only holds its words, 0 where it does not. */
function fitOf(cast: Cast, entity: Entity, mention: Mention, words: readonly string[]): number {
  if (mention.epithet || (mention.of.length > 0 && words.every((word) => RANKS.has(word))))
    return 0.5;
  const isOwn = mention.offices.some((code) => entity.offices.has(code));
  const named = isOwn && (words.length > 1 || isOtherWord(cast, mention));
  const best = Math.max(0, ...entity.titleWords.map((title) => fitOfTitle(title, words)));
  // "the PM" is who is called so before who is taoiseach.
  return named ? Math.max(best, OTHER_WORD) : best;
}

/** "the Premier" of a prime minister: one word, none of the office's own, and one office alone. */
function isOtherWord({ reference }: Cast, { title, offices }: Mention): boolean {
  const name = foldName(reference.office(offices[0] ?? "")?.name ?? "");
  const isShared = /^(?:secretary|minister|chief|leader|head|director|chair)$/i.test(title ?? "");
  return !isShared && name !== "" && !name.split(" ").includes(foldName(title ?? ""));
}

function fitOfTitle(title: readonly string[], words: readonly string[]): number {
  if (!words.every((word) => title.includes(word))) return 0;
  // "the Secretary-General" is not his "Special Representative of the Secretary-General".
  if (!headOf(title).includes(headOf(words).at(-1) ?? "")) return 0;
  return words.length === title.length ? 1 : 0.5;
}

/** "Deputy Minister" of "Deputy Minister of Trade", "Adviser" of "Adviser to the President". */
function headOf(title: readonly string[]): readonly string[] {
  const end = title.findIndex((word) => /^(?:of|to|for|on|at)$/.test(word));
  return end > 0 ? title.slice(0, end) : title;
}
