/**
 * Graph files for tests and benchmarks: `graphOf` makes one from rows, `smallGraph` is a story
 * small enough to count by hand, `seededGraph` is as large as asked for and always the same.
 */
import { dayNumber, dayOfNumber } from "../src/model/dates.ts";
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
export function actorIdOf(row: Pick<ActorRow, "key" | "kind">): string {
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
    articles: { id: [], title: [], url: [], publisher: [], published: [] },
    actors: {
      id: actors.map(actorIdOf),
      name: actors.map((row) => row.name),
      kind: actors.map((row) => ACTOR_KINDS.indexOf(row.kind)),
      aliases: actors.map((row) => [...(row.aliases ?? [])]),
      office: actors.map((row) => row.office ?? null),
      represents: actors.map((row) => represented(row, indexOf)),
    },
    levels: { person: placementOf(actors, "person"), state: placementOf(actors, "state") },
    contacts: emptyContacts(),
    participants: { actor: [], side: [], role: [], basis: [], office: [], represents: [] },
    offices: [],
    reports: { id: [], article: [] },
    evidenceFiles: ["evidence-0000.json"],
  };
  for (const row of rows.contacts) addContact(graph, row, indexOf);
  return graph;
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
  addReports(graph, number, row.reports ?? 1, days?.[1] ?? null);
}

function addReports(graph: GraphFile, contact: number, count: number, day: Day | null): void {
  const { articles, reports, publishers } = graph;
  for (let report = 0; report < count; report++) {
    const article = articles.id.length;
    articles.id.push(`a:${String(article).padStart(16, "0")}`);
    articles.title.push(`Article ${article}`);
    articles.url.push(`https://example.org/${article}`);
    articles.publisher.push(publishers.length === 0 ? null : article % publishers.length);
    articles.published.push(day === null ? null : dayNumber(day) + 1);
    reports.id.push(`r:${String(contact).padStart(8, "0")}${String(report).padStart(8, "0")}`);
    reports.article.push(article);
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

/**
 * Eleven actors and ten contacts, made up. At the person level the pairs between 10 and 20 August 2021 are
 * Adair–Noor (call), Adair–Sato (meeting) and Noor–Kestrel Union (letter); see each row.
 */
export function smallGraph(): GraphFile {
  return graphOf({
    story: {
      title: "Who Hask has spoken to since the fall of the capital",
      standfirst: "Calls, meetings and letters, each with the sentence that reports it.",
      byline: "The demo desk",
      licence: "CC BY 4.0",
      url: "https://example.org/readout/",
    },
    actors: SMALL_ACTORS,
    contacts: SMALL_CONTACTS,
  });
}

const SMALL_ACTORS: readonly ActorRow[] = [
  { key: "HSK", kind: "state", name: "Hask", aliases: ["Republic of Hask"], at: [0, 0] },
  { key: "NOR", kind: "state", name: "Norland", at: [60, 10] },
  { key: "SAT", kind: "state", name: "Satora", at: [30, 50] },
  { key: "kestrel-union", kind: "organisation", name: "Kestrel Union", at: [-40, 30] },
  {
    key: "ana-noor",
    kind: "person",
    name: "Ana Noor",
    represents: ["HSK"],
    office: "Minister of Foreign Affairs",
    aliases: ["A. Noor"],
    at: [0, 20],
  },
  {
    key: "ben-adair",
    kind: "person",
    name: "Ben Adair",
    represents: ["NOR"],
    office: "Secretary of State",
    at: [50, 30],
  },
  { key: "cho-sato", kind: "person", name: "Chō Satō", represents: ["SAT"], at: [20, 60] },
  { key: "dan-orr", kind: "person", name: "Dan Orr", represents: ["NOR"], at: [70, 40] },
  {
    key: "HSK/deputy-prime-minister",
    kind: "office",
    name: "Deputy Prime Minister of Hask",
    represents: ["HSK"],
    at: [-20, 60],
  },
  { key: "river-movement", kind: "organisation", name: "River Movement", at: [-30, -20] },
  { key: "eve-lund", kind: "person", name: "Eve Lund", at: [40, -20] },
];

const SMALL_CONTACTS: readonly ContactRow[] = [
  // 0: a call, reported twice.
  { sides: [["ana-noor"], ["ben-adair"]], mode: "call", date: "2021-08-15", reports: 2 },
  // 1: a meeting between 18 and 22 August; Adair brings Orr.
  {
    sides: [["ben-adair", "dan-orr"], ["cho-sato"]],
    mode: "meeting",
    date: ["2021-08-18", "2021-08-22"],
    place: "Satora City",
  },
  // 2: a letter of 20 August.
  { sides: [["ana-noor"], ["kestrel-union"]], mode: "letter", date: "2021-08-20" },
  // 3: a second call of the first pair, in September.
  { sides: [["ben-adair"], ["ana-noor"]], mode: "video", date: "2021-09-14" },
  // 4: six sides in one room.
  {
    sides: [
      ["ana-noor"],
      ["dan-orr"],
      ["cho-sato"],
      ["kestrel-union"],
      ["river-movement"],
      ["eve-lund"],
    ],
    mode: "meeting",
    date: "2021-09-20",
  },
  // 5: planned only.
  {
    sides: [["HSK/deputy-prime-minister"], ["cho-sato"]],
    mode: "visit",
    status: "planned",
    date: "2021-10-02",
  },
  // 6: within one state.
  {
    sides: [["ana-noor"], ["HSK/deputy-prime-minister"]],
    mode: "meeting",
    domestic: true,
    date: "2021-08-16",
  },
  // 7: a day without a year.
  { sides: [["river-movement"], ["HSK/deputy-prime-minister"]], date: null, edtf: "XXXX-08-19" },
  // 8: states themselves.
  { sides: [["HSK"], ["SAT"]], mode: "unspecified", date: ["2021-08-23", "2021-08-29"] },
  // 9: a person who acts for nobody known, and another.
  { sides: [["eve-lund"], ["dan-orr"]], mode: "call", date: "2021-10-10" },
];

export interface SeededSize {
  actors: number;
  contacts: number;
  /** Days that the contacts are spread over; a year by default. */
  days?: number;
  seed?: number;
}

/** Numbers from 0 up to 1, always the same for a seed (a linear congruential generator, Numerical Recipes). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * A graph of any size: one actor in six is a state, the rest act for one; few actors have most of
 * the contacts; about one contact in fifty has more than two sides, one in fifty no date.
 */
export function seededGraph(size: SeededSize): GraphFile {
  const random = createRandom(size.seed ?? 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const states = Math.max(2, Math.ceil(size.actors / 6));
  const actors = Array.from({ length: size.actors }, (_, index): ActorRow => {
    const at = [
      Math.round(random() * 100_000) / 100,
      Math.round(random() * 100_000) / 100,
    ] as const;
    if (index < states) return { key: `S${index}`, kind: "state", name: `State ${index}`, at };
    const kind = index % 12 === 0 ? "office" : index % 15 === 0 ? "organisation" : "person";
    const represents = kind === "organisation" ? {} : { represents: [`S${below(states)}`] };
    return { key: `actor-${index}`, kind, name: `Actor Number ${index}`, at, ...represents };
  });
  const first = dayNumber("2021-01-01");
  const contacts = Array.from({ length: size.contacts }, (): ContactRow => {
    const sides = random() < 0.02 ? 3 + below(5) : 2;
    const members = new Set<string>();
    while (members.size < Math.min(sides, size.actors)) {
      const { key } = actors[Math.floor(random() * random() * size.actors)] ?? { key: "S0" };
      members.add(key);
    }
    const start = first + below(size.days ?? 365);
    const length = random() < 0.8 ? 0 : below(14);
    return {
      sides: [...members].map((key) => [key]),
      mode: MODES[below(MODES.length)] ?? "call",
      status: random() < 0.9 ? "occurred" : (STATUSES[below(STATUSES.length)] ?? "occurred"),
      domestic: random() < 0.03,
      date: random() < 0.02 ? null : [dayOfNumber(start), dayOfNumber(start + length)],
    };
  });
  return graphOf({ actors, contacts });
}
