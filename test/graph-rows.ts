import { dayNumber } from "../src/model/dates.ts";
import type { Day } from "../src/model/dates.ts";
import { GRAPH_FORMAT } from "../src/model/graph-file.ts";
import type { GraphFile, Placement, StoryText } from "../src/model/graph-file.ts";
import {
  ACTOR_KINDS,
  BASES,
  CERTAINTIES,
  DATE_BASES,
  LEVELS,
  MODES,
  ROLES,
  STATUSES,
} from "../src/model/kinds.ts";
import type { ActorKind, Certainty, Mode, Role, Status } from "../src/model/kinds.ts";

/** An actor by a short key, which becomes part of its id; `at` is its place at both levels. */
export interface ActorRow {
  key: string;
  kind: ActorKind;
  name: string;
  represents?: readonly string[];
  aliases?: readonly string[];
  office?: string;
  /** Of a state; those who represent it have the same. */
  region?: string;
  subregion?: string;
  bloc?: string;
  at?: readonly [number, number];
}

/** A contact: its sides are lists of actor keys. */
export interface ContactRow {
  sides: readonly (readonly string[])[];
  mode?: Mode;
  status?: Status;
  certainty?: Certainty;
  /** One day, a first and a last, or null where nothing is stated. */
  date?: Day | readonly [Day, Day] | null;
  edtf?: string;
  domestic?: boolean;
  complete?: boolean;
  place?: string;
  role?: Role;
  /** How many articles report it. */
  reports?: number;
  /** Who published them, by index, one after the other; else the publishers take turns. */
  publishers?: readonly number[];
  /** How many of them are copies of the first. */
  copies?: number;
}

export interface GraphRows {
  story?: StoryText;
  actors: readonly ActorRow[];
  contacts: readonly ContactRow[];
  publishers?: readonly string[];
}

const ID_PREFIXES: Readonly<Record<ActorKind, string>> = {
  person: "person",
  office: "office",
  state: "state",
  organisation: "org",
};

/** The id that `graphOf` gives an actor. */
function actorIdOf(row: Pick<ActorRow, "key" | "kind">): string {
  return `${ID_PREFIXES[row.kind]}:${row.key}`;
}

/** A graph file with these rows as its columns. */
export function graphOf(rows: GraphRows): GraphFile {
  const { actors } = rows;
  const indexOf = new Map(actors.map((row, index) => [row.key, index]));
  const publishers = [...(rows.publishers ?? ["The Gazette", "Hask Times"])];
  const graph: GraphFile = {
    format: GRAPH_FORMAT,
    story: rows.story ?? { title: "Who spoke to whom" },
    asOf: dayNumber("2021-10-31"),
    publishers,
    groups: {
      region: namesOf(actors, "region"),
      subregion: namesOf(actors, "subregion"),
      bloc: namesOf(actors, "bloc"),
    },
    articles: { id: [], title: [], url: [], publisher: [], published: [], copyOf: [] },
    actors: {
      id: actors.map(actorIdOf),
      name: actors.map((row) => row.name),
      kind: actors.map((row) => ACTOR_KINDS.indexOf(row.kind)),
      aliases: actors.map((row) => [...(row.aliases ?? [])]),
      office: actors.map((row) => row.office ?? null),
      represents: actors.map((row) => represented(row, indexOf)),
      region: groupColumn(actors, "region"),
      subregion: groupColumn(actors, "subregion"),
      bloc: groupColumn(actors, "bloc"),
    },
    levels: { person: placementOf(actors, "person"), state: placementOf(actors, "state") },
    contacts: emptyContacts(),
    participants: { actor: [], side: [], role: [], basis: [], office: [], represents: [] },
    offices: [],
    rules: {},
    corrections: [],
    reports: { id: [], article: [], source: [] },
    formerIds: {},
    evidenceFiles: ["evidence-0000.json"],
  };
  for (const row of rows.contacts) addContact(graph, row, indexOf);
  return graph;
}

type GroupKey = "region" | "subregion" | "bloc";

function namesOf(actors: readonly ActorRow[], key: GroupKey): string[] {
  const told = actors.map((row) => row[key]).filter((name) => name !== undefined);
  return [...new Set(told)].sort();
}

function groupColumn(actors: readonly ActorRow[], key: GroupKey): (number | null)[] {
  const names = namesOf(actors, key);
  return actors.map((row) => {
    const state = actors.find((each) => each.key === row.represents?.[0]) ?? row;
    return state[key] === undefined ? null : names.indexOf(state[key]);
  });
}

function emptyContacts(): GraphFile["contacts"] {
  return {
    id: [],
    mode: [],
    status: [],
    certainty: [],
    earliest: [],
    latest: [],
    edtf: [],
    basis: [],
    background: [],
    complete: [],
    domestic: [],
    ambiguous: [],
    others: [],
    place: [],
    topics: [],
    participantStart: [0],
    reportStart: [0],
    evidence: [],
  };
}

function addContact(graph: GraphFile, row: ContactRow, indexOf: ReadonlyMap<string, number>): void {
  const { contacts, participants } = graph;
  const number = contacts.id.length;
  const date = row.date ?? null;
  const days = date === null ? null : typeof date === "string" ? ([date, date] as const) : date;
  contacts.id.push(`r:${String(number).padStart(16, "0")}`);
  contacts.mode.push(MODES.indexOf(row.mode ?? "call"));
  contacts.status.push(STATUSES.indexOf(row.status ?? "occurred"));
  contacts.certainty.push(CERTAINTIES.indexOf(row.certainty ?? "asserted"));
  contacts.earliest.push(days === null ? null : dayNumber(days[0]));
  contacts.latest.push(days === null ? null : dayNumber(days[1]));
  contacts.edtf.push(row.edtf ?? null);
  contacts.basis.push(days === null ? null : DATE_BASES.indexOf("stated"));
  contacts.background.push(0);
  contacts.complete.push(row.complete === false ? 0 : 1);
  contacts.domestic.push(row.domestic === true ? 1 : 0);
  contacts.ambiguous.push(0);
  contacts.others.push(row.complete === false ? "others" : null);
  contacts.place.push(row.place ?? null);
  contacts.topics.push([]);
  contacts.evidence.push(0);
  for (const [side, keys] of row.sides.entries()) {
    for (const key of keys) {
      const actor = indexOf.get(key);
      if (actor === undefined) throw new Error(`unknown actor ${key}`);
      participants.actor.push(actor);
      participants.side.push(side);
      participants.role.push(row.role === undefined ? null : ROLES.indexOf(row.role));
      participants.basis.push(BASES.indexOf("named"));
      participants.office.push(null);
      participants.represents.push([...(graph.actors.represents[actor] ?? [])]);
    }
  }
  contacts.participantStart.push(participants.actor.length);
  addReports(graph, number, row, days?.[1] ?? null);
}

function addReports(graph: GraphFile, contact: number, row: ContactRow, day: Day | null): void {
  const { articles, reports, publishers } = graph;
  const count = row.publishers?.length ?? row.reports ?? 1;
  for (let report = 0; report < count; report++) {
    const article = articles.id.length;
    articles.id.push(`a:${String(article).padStart(16, "0")}`);
    articles.title.push(`Article ${article}`);
    articles.url.push(`https://example.org/${article}`);
    const turn = publishers.length === 0 ? null : article % publishers.length;
    articles.publisher.push(row.publishers?.[report] ?? turn);
    articles.published.push(day === null ? null : dayNumber(day) + 1);
    reports.id.push(`r:${String(contact).padStart(8, "0")}${String(report).padStart(8, "0")}`);
    reports.article.push(article);
    const isCopy = report > 0 && report > count - 1 - (row.copies ?? 0);
    articles.copyOf.push(isCopy ? article - report : null);
    reports.source.push(isCopy ? article - report : null);
  }
  graph.contacts.reportStart.push(reports.id.length);
}

/** States and organisations stand for themselves. */
function represented(row: ActorRow, indexOf: ReadonlyMap<string, number>): number[] {
  const own = indexOf.get(row.key);
  if (row.represents === undefined) {
    return own !== undefined && isCollective(row.kind) ? [own] : [];
  }
  return row.represents.map((key) => {
    const actor = indexOf.get(key);
    if (actor === undefined) throw new Error(`unknown actor ${key}`);
    return actor;
  });
}

function isCollective(kind: ActorKind): boolean {
  return kind === "state" || kind === "organisation";
}

/** People and offices are not drawn at the level of states. */
function placementOf(actors: readonly ActorRow[], level: (typeof LEVELS)[number]): Placement {
  const drawn = actors.map((row) => level === "person" || isCollective(row.kind));
  const side = Math.ceil(Math.sqrt(actors.length));
  const places = actors.map(
    (row, index) => row.at ?? [(index % side) * 10, Math.floor(index / side) * 10],
  );
  return {
    x: places.map(([x], index) => (drawn[index] === true ? x : null)),
    y: places.map(([, y], index) => (drawn[index] === true ? y : null)),
    community: drawn.map((is) => (is ? 0 : null)),
  };
}
