import type { Day } from "../../model/dates.ts";
import type { Person } from "../../reference/types.ts";
import type { Cast } from "./cast.ts";
import { foldName } from "../text/fold.ts";
import { mainBodyOf } from "./main-body.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Referent } from "../types.ts";

/** An actor of one article, gathered from all that the article says of it. */
export interface Entity {
  id: number;
  kind: Referent["kind"];
  /** The fullest name. */
  name: string | null;
  /** Every form of the name: as written, and folded for comparing. */
  names: Set<string>;
  foldedNames: Set<string>;
  known: Set<string>;
  offices: Set<string>;
  titles: string[];
  /** The words of each title, folded. */
  titleWords: string[][];
  of: Set<string>;
  spokesperson: boolean;
  /** Somebody in business, sport or the arts, who acts for no state: nobody whose meetings are contacts. */
  isPrivate: boolean;
  /** How often the text has said "he" of it right behind its name, less how often "she". */
  maleness: number;
  /** Wrote the article: no party, unless an official. */
  writes: boolean;
  /** Ranks by which the text calls him: "general", "sheikh". */
  ranks: Set<string>;
  /** When it was last mentioned, counted in mentions. */
  lastSeen: number;
  /** How often it was the subject of a sentence. */
  led: number;
  /** Whether the reference's offices of that day were taken over. */
  recognised: boolean;
  /** What was known of it when the reference was last asked in vain. */
  askedWith: string;
}

export function countWords(name: string): number {
  return foldName(name).split(" ").length;
}

export function addEntity(cast: Cast, kind: Entity["kind"]): Entity {
  const entity: Entity = {
    id: cast.entities.length,
    kind,
    name: null,
    names: new Set(),
    foldedNames: new Set(),
    known: new Set(),
    offices: new Set(),
    titles: [],
    titleWords: [],
    of: new Set(),
    spokesperson: false,
    isPrivate: false,
    maleness: 0,
    writes: false,
    ranks: new Set(),
    lastSeen: -1,
    led: 0,
    recognised: false,
    askedWith: "",
  };
  cast.entities.push(entity);
  return entity;
}

export function addName(entity: Entity, name: string): void {
  if (entity.names.has(name)) return;
  entity.names.add(name);
  entity.foldedNames.add(foldName(name));
}

function addTitle(entity: Entity, title: string): void {
  if (entity.titles.includes(title)) return;
  entity.titles.push(title);
  entity.titleWords.push(foldName(title).split(" "));
}

/** Adds what a mention says to what is known of an entity. */
export function learn(cast: Cast, entity: Entity, mention: Mention): void {
  if (mention.name !== null && (entity.kind === "person" || entity.kind === "office")) {
    entity.kind = "person";
    addName(entity, mention.name);
    if (entity.name === null || mention.name.length > entity.name.length)
      entity.name = mention.name;
    if (entity.known.size === 0) for (const code of mention.known) entity.known.add(code);
  }
  if (mention.title !== null && !mention.former) addTitle(entity, mention.title);
  if (!mention.former) for (const code of mention.offices) entity.offices.add(code);
  // "the League's envoy, former Norlandic president Voss": he acts for the League.
  if (!mention.former || entity.of.size === 0) for (const id of mention.of) entity.of.add(id);
  entity.spokesperson ||= mention.spokesperson;
  if (entity.kind === "person" && !entity.recognised) recognise(cast, entity);
}

/** Takes the offices and states of the one person of the reference who bears the name on that day. */
function recognise(cast: Cast, entity: Entity): void {
  const askedWith = `${entity.name} ${entity.known.size} ${entity.of.size} ${entity.offices.size}`;
  if (askedWith === entity.askedWith) return;
  entity.askedWith = askedWith;
  const person = resolveKnown(cast, entity);
  if (!person) return;
  entity.recognised = true;
  entity.known.add(person.code);
  const { reference, written } = cast;
  const terms = reference.termsOf(person.code).filter((term) => isWithin(term, written));
  const own = terms.filter(({ of }) => entity.of.size === 0 || entity.of.has(of));
  const body = mainBodyOf(own, reference);
  for (const { office, of, title } of own) {
    if (entity.of.size === 0 ? of !== body : !entity.of.has(of)) continue;
    entity.offices.add(office);
    if (title !== "") addTitle(entity, title);
  }
  if (entity.of.size === 0 && body !== undefined) entity.of.add(body);
}

function resolveKnown(cast: Cast, entity: Entity): Person | undefined {
  const [code, ...others] = entity.known;
  if (code !== undefined && others.length === 0) return cast.reference.person(code);
  const when = { earliest: cast.written, latest: cast.written };
  const context = { when, of: [...entity.of], offices: [...entity.offices] };
  const people = cast.reference.candidates(entity.name ?? "", context);
  return people.length === 1 ? people[0] : undefined;
}

function isWithin({ from, to }: { from: Day | null; to: Day | null }, day: Day | null): boolean {
  return day !== null && (from === null || from <= day) && (to === null || day <= to);
}

/** What a report says of an entity. */
export function referentOf(entity: Entity): Referent {
  const aliases = [...entity.names].filter((name) => name !== entity.name && name.includes(" "));
  return {
    kind: entity.kind,
    name: entity.name,
    aliases,
    offices: [...entity.offices],
    title: [...entity.titles].sort((a, b) => b.length - a.length)[0] ?? null,
    of: [...entity.of],
  };
}
