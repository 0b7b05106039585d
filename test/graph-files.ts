/**
 * Graph files for tests and benchmarks: `smallGraph` is a story small enough to count by hand,
 * `seededGraph` is as large as asked for and always the same.
 */
import { dayNumber, dayOfNumber } from "../src/model/dates.ts";
import type { GraphFile } from "../src/model/graph-file.ts";
import { MODES, STATUSES } from "../src/model/kinds.ts";
import { graphOf } from "./graph-rows.ts";
import type { ActorRow, ContactRow } from "./graph-rows.ts";

export { graphOf } from "./graph-rows.ts";

/** Eleven actors and ten contacts, made up, few enough to count by hand. */
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
  { key: "NOR", kind: "state", name: "Norland", subregion: "Northern Isles", at: [60, 10] },
  { key: "SAT", kind: "state", name: "Satora", subregion: "Southern Isles", at: [30, 50] },
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
    if (index < states) {
      const subregion = `Part ${index % 4}`;
      return { key: `S${index}`, kind: "state", name: `State ${index}`, subregion, at };
    }
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
