import { dayOfNumber, type Day } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { sourcesOf } from "./participants.ts";
import {
  CERTAINTIES,
  MODES,
  ROLES,
  STATUSES,
  type Certainty,
  type Level,
  type Mode,
  type Role,
  type Status,
} from "../model/kinds.ts";

/** An actor in a contact, as it stood that day. */
export interface Party {
  /** Index in the graph file. */
  actor: number;
  name: string;
  office: string | null;
  /** The states and organisations that it acted for, by index; not itself. */
  represents: readonly number[];
  role: Role | null;
}

/** A row of the contacts, read out of the graph file's columns. */
export interface ContactFacts {
  contact: number;
  mode: Mode;
  status: Status;
  certainty: Certainty;
  earliest: Day | null;
  latest: Day | null;
  edtf: string | null;
  place: string | null;
  /** Two or more, each with at least one party. */
  sides: readonly (readonly Party[])[];
  /** The others who took part, in the article's words. */
  others: string | null;
  background: boolean;
  ambiguous: boolean;
  /** Articles that report it, each once, in the order of the file. */
  articles: readonly number[];
  /** How many of them are independent of each other. */
  sources: number;
  /** How many of them are copies of others of them. */
  copies: number;
}

/** Reads a contact. Throws where the graph has none of that index. */
export function contactFacts(graph: GraphFile, contact: number): ContactFacts {
  const { contacts } = graph;
  const earliest = contacts.earliest[contact];
  const latest = contacts.latest[contact];
  if (earliest === undefined || latest === undefined) {
    throw new RangeError(`got contact ${contact}, expected one below ${contacts.id.length}`);
  }
  return {
    contact,
    mode: MODES[contacts.mode[contact] ?? -1] ?? "unspecified",
    status: STATUSES[contacts.status[contact] ?? -1] ?? "occurred",
    certainty: CERTAINTIES[contacts.certainty[contact] ?? -1] ?? "asserted",
    earliest: earliest === null ? null : dayOfNumber(earliest),
    latest: latest === null ? null : dayOfNumber(latest),
    edtf: contacts.edtf[contact] ?? null,
    place: contacts.place[contact] ?? null,
    sides: sidesOf(graph, contact),
    others: contacts.others[contact] ?? null,
    background: contacts.background[contact] === 1,
    ambiguous: contacts.ambiguous[contact] === 1,
    articles: articlesOf(graph, contact),
    sources: sourcesOf(graph, contact).length,
    copies: countCopies(graph, articlesOf(graph, contact)),
  };
}

/** The actors of two sides that a contact joins at a level, by id: the first named of each. */
export function resolveEnds(
  graph: GraphFile,
  facts: ContactFacts,
  level: Level,
): [string, string] | undefined {
  const ends = facts.sides.map(([party]) => {
    const actor = level === "state" ? (party?.represents[0] ?? party?.actor) : party?.actor;
    return graph.actors.id[actor ?? -1];
  });
  const [first, second] = ends;
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Contacts in the order of time, by their earliest day and then their last; undated ones stand last. */
export function orderByTime(graph: GraphFile, contacts: ArrayLike<number>): number[] {
  const { earliest, latest } = graph.contacts;
  return Array.from(contacts).sort(
    (a, b) =>
      (earliest[a] ?? Infinity) - (earliest[b] ?? Infinity) ||
      (latest[a] ?? Infinity) - (latest[b] ?? Infinity) ||
      a - b,
  );
}

function sidesOf(graph: GraphFile, contact: number): Party[][] {
  const { participants } = graph;
  const sides = new Map<number, Party[]>();
  const end = graph.contacts.participantStart[contact + 1] ?? participants.actor.length;
  for (let row = graph.contacts.participantStart[contact] ?? end; row < end; row += 1) {
    const side = participants.side[row] ?? 0;
    const parties = sides.get(side) ?? [];
    parties.push(partyOf(graph, row));
    sides.set(side, parties);
  }
  return [...sides.values()];
}

function partyOf(graph: GraphFile, row: number): Party {
  const { actors, participants, offices } = graph;
  const actor = participants.actor[row] ?? -1;
  return {
    actor,
    name: actors.name[actor] ?? "",
    office: offices[participants.office[row] ?? -1] ?? null,
    represents: (participants.represents[row] ?? []).filter((each) => each !== actor),
    role: ROLES[participants.role[row] ?? -1] ?? null,
  };
}

function articlesOf(graph: GraphFile, contact: number): number[] {
  const start = graph.contacts.reportStart[contact] ?? 0;
  const end = graph.contacts.reportStart[contact + 1] ?? graph.reports.article.length;
  return [...new Set(graph.reports.article.slice(start, end))];
}

/** Copies of articles that are not there count as copies of the first of them. */
function countCopies({ articles }: GraphFile, present: readonly number[]): number {
  const texts = new Set(present.map((article) => articles.copyOf[article] ?? article));
  return present.length - texts.size;
}

/** Of some contacts those in which all of some actors take part, at a level. */
export function findShared(
  graph: GraphFile,
  contacts: ArrayLike<number>,
  actors: readonly number[],
  level: Level,
): number[] {
  const { participants } = graph;
  return Array.from(contacts).filter((contact) => {
    const present = new Set<number>();
    const end = graph.contacts.participantStart[contact + 1] ?? participants.actor.length;
    for (let row = graph.contacts.participantStart[contact] ?? end; row < end; row += 1) {
      present.add(participants.actor[row] ?? -1);
      if (level !== "state") continue;
      for (const actor of participants.represents[row] ?? []) present.add(actor);
    }
    return actors.every((actor) => present.has(actor));
  });
}
