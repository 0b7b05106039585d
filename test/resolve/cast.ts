/** An invented world to resolve names in, and drafts about it. */
import type { DraftParticipant, DraftReport, Referent } from "../../src/extract/types.ts";
import { edtfOf } from "../../src/model/dates.ts";
import type { Basis } from "../../src/model/kinds.ts";
import type {
  ArticleHead,
  ContactDate,
  ExtractedLine,
  Participant,
  Report,
} from "../../src/model/report.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import type { Reference } from "../../src/reference/types.ts";

const TABLES = {
  "states.csv": `code,name,official,adjectives,demonyms,capital,aliases,metonyms,region
NOL,Norland,Kingdom of Norland,Norland,Norlanders,Hask,,,North
SUD,Sudmark,Republic of Sudmark,Sudmark,,Perrin,Southmark,,South
OST,Ostravian Republic,,Ostravian,,Brevic,,,East`,
  "organisations.csv": `code,name,kind,aliases,closed,within
league,Northern League,organisation,the League,,
front,Halvan Front,movement,the Front,,`,
  "memberships.csv": "organisation,member,from,to",
  "offices.csv": `code,name,wordings,national,seats,includes
president,President,president,,1,
foreign-minister,Foreign Minister,foreign minister,,1,
deputy-prime-minister,Deputy Prime Minister,deputy prime minister;deputy pm,,2,
envoy,Special Envoy,special envoy,,9,`,
  "people.csv": `code,name,aliases,family
arlen-voss,Arlen Voss,Arlen J. Voss,Voss
mira-tolan,Mira Tolan,,Tolan
ivo-tolan,Ivo Tolan,,Tolan
jon-keld,Jon Keld,,Keld`,
  "office-holders.csv": `person,office,of,from,to,acting,title,checked,source
arlen-voss,foreign-minister,state:NOL,2021-01-01,2021-09-15,,Minister of Foreign Affairs,,
mira-tolan,foreign-minister,state:SUD,2020,2022,,Foreign Minister,,
ivo-tolan,envoy,state:SUD,2020,2022,,Special Envoy,,
jon-keld,president,state:OST,2019,,,President,,`,
};

export function createCast(): Reference {
  const { reference, problems } = createReference(new Map(Object.entries(TABLES)));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return reference;
}

export function day(earliest: string, latest = earliest): ContactDate {
  return { earliest, latest, edtf: edtfOf({ earliest, latest }), basis: "stated" };
}

export function person(name: string, words: Partial<Referent> = {}): Referent {
  return { kind: "person", name, aliases: [], offices: [], title: null, of: [], ...words };
}

export function office(title: string, offices: string[], of: string[]): Referent {
  return { kind: "office", name: null, aliases: [], offices, title, of };
}

export function state(code: string, name: string): Referent {
  const of = [`state:${code}`];
  return { kind: "state", name, aliases: [], offices: [], title: null, of };
}

const BASIS_OF: Record<Referent["kind"], Basis> = {
  person: "named",
  office: "office",
  state: "state",
  organisation: "state",
};

/** A draft of a call on 3 August 2021, each referent on a side of its own. */
export function draftOf(referents: Referent[], facts: Partial<DraftReport> = {}): DraftReport {
  return {
    status: "occurred",
    certainty: "asserted",
    mode: "call",
    date: day("2021-08-03"),
    background: false,
    complete: true,
    others: null,
    place: null,
    topics: [],
    attributedTo: null,
    evidence: [
      { start: 0, end: 12, quote: "They spoke.", before: null, after: null, rule: "spoke-with" },
    ],
    participants: referents.map((referent, side): DraftParticipant => {
      return { referent, side, role: null, basis: BASIS_OF[referent.kind] };
    }),
    ...facts,
  };
}

/** `person:jon-keld` for "jon-keld state:OST", a state or organisation for its id alone. */
export function participantOf(words: string, side: number): Participant {
  const [id = "", ...represents] = words.split(" ");
  const rest = { name: id, aliases: [], office: null, side, role: null };
  if (id.startsWith("state:")) {
    return { id, kind: "state", ...rest, represents: [id], basis: "state" };
  }
  if (id.startsWith("org:")) {
    return { id, kind: "organisation", ...rest, represents: [id], basis: "state" };
  }
  return { id: `person:${id}`, kind: "person", ...rest, represents, basis: "named" };
}

/** A resolved report between the parties, each on a side of its own. */
export function reportOf(id: string, parties: string[], facts: Partial<Report> = {}): Report {
  const { participants: _, ...draft } = draftOf([]);
  return { id, ...draft, participants: parties.map(participantOf), ...facts };
}

/** A line of one article. */
export function lineOf(
  article: string,
  published: string | null,
  contacts: Report[],
  more: Partial<ArticleHead> = {},
): ExtractedLine {
  const head = { id: `a:${article}`, file: `${article}.txt`, textHash: article, ...more };
  return {
    article: published === null ? head : { ...head, published },
    contacts,
    warnings: [],
  };
}
