/** An invented world to read in: four states, a league and a movement, and nobody known beforehand. */
import { extract } from "../../src/extract/extract.ts";
import type { DraftParticipant, DraftReport, SentenceTrace } from "../../src/extract/types.ts";
import type { Article, Passage } from "../../src/model/article.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import type { LoadedReference } from "../../src/reference/types.ts";

const TABLES = {
  "states.csv": `code,name,official,adjectives,demonyms,capital,aliases,metonyms,region
NOL,Norland,Kingdom of Norland,Norlandic,Norlander;Norlanders,Hask,,,North
SUD,Sudmark,Republic of Sudmark,Sudmarkan,Sudmarkan;Sudmarkans,Perrin,,,South
OST,Ostravia,Republic of Ostravia,Ostravian,Ostravian;Ostravians,Brevic,,Rose Palace;the Rose Palace,East
MER,Meridia,Union of Meridia,Meridian,Meridian;Meridians,Colmar Bay,UM;U.M.,,West`,
  "organisations.csv": `code,name,kind,aliases,closed,within
northern-league,Northern League,organisation,the Northern League;League;the League,yes,
halvan-front,Halvan Front,movement,the Halvan Front;the Front;Halvan,,`,
  "memberships.csv": `organisation,member,from,to
northern-league,state:NOL,,
northern-league,state:SUD,,
northern-league,state:OST,,`,
  "offices.csv": `code,name,wordings,national,seats,includes
head-of-state,Head of state,head of state,,1,president;king;emir
leader,Leader,leader,,1,president;prime-minister;king;emir;political-chief
president,President,president,,1,
vice-president,Vice-president,vice president;vice-president,,1,
king,King,king,,1,
emir,Emir,emir,,1,
prime-minister,Prime minister,prime minister;premier;PM,,1,
deputy-prime-minister,Deputy prime minister,deputy prime minister;deputy premier;deputy PM,,9,
foreign-minister,Foreign minister,foreign minister;minister of foreign affairs;minister for foreign affairs;foreign secretary;FM;top diplomat;chief diplomat,state:MER=secretary of state,1,
deputy-foreign-minister,Deputy foreign minister,deputy foreign minister;vice foreign minister,,9,
defence-minister,Defence minister,defence minister;defense minister;minister of defence,,1,
interior-minister,Interior minister,interior minister;minister of the interior,,1,
finance-minister,Finance minister,finance minister;minister of finance,,1,
trade-minister,Trade minister,trade minister;minister of trade,,1,
state-councillor,State councillor,state councillor;state councilor,,9,
minister,Minister,minister,,99,
national-security-adviser,National security adviser,national security adviser;NSA,,1,
army-chief,Army chief,army chief;chief of the army staff,,1,
ambassador,Ambassador,ambassador,,999,
special-envoy,Special envoy,special envoy;envoy,,99,
secretary-general,Secretary-general,secretary-general;secretary general,,1,
political-chief,Political chief,political chief,,1,
security-commissioner,Security commissioner,security commissioner,org:northern-league=interior minister,1,
spokesperson,Spokesperson,spokesman;spokeswoman;spokesperson,,99,`,
  "people.csv": "code,name,aliases,family",
  "office-holders.csv": "person,office,of,from,to,acting,title,checked,source",
};

/** A reference of given tables; those left out are the world's. Throws where a row does not fit. */
export function createWorld(tables: Partial<typeof TABLES> = {}): LoadedReference {
  const { reference, problems } = createReference(
    new Map(Object.entries({ ...TABLES, ...tables })),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return reference;
}

export const WORLD = createWorld();

/** Who is who, in a paragraph without a cue: put before a text that uses surnames alone. */
export const CAST =
  "Arlen Voss is foreign minister of Norland. Mira Tolan is foreign minister of Sudmark. " +
  "Jon Keld is president of Ostravia. Dana Ruiz is prime minister of Meridia. " +
  "Omar Selim leads the Halvan Front. Lia Brandt is secretary-general of the Northern League.";

/** A Wednesday: the Monday before it is 16 August, the Monday after it the 23rd. */
const PUBLISHED = "2021-08-18";

export interface Told {
  /** Null for an article without a date; a Wednesday where left out. */
  published?: string | null;
  title?: string;
  dateline?: { place: string; day?: string };
  reference?: LoadedReference;
}

/** An article of one text: each of its lines is a paragraph. */
export function createText(text: string, told: Told = {}): Article {
  const { published = PUBLISHED, title, dateline } = told;
  const article: Article = {
    id: "a:0",
    file: "invented.txt",
    text,
    textHash: "0",
    passages: findParagraphs(text),
  };
  if (published !== null) article.published = published;
  if (title !== undefined) article.title = title;
  if (dateline)
    article.dateline = { start: 0, end: 0, place: dateline.place, day: dateline.day ?? null };
  return article;
}

function findParagraphs(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => {
    return { kind: "text", start: match.index, end: match.index + match[0].length };
  });
}

/** The reports of a text, in the order in which it tells them. */
export function findReports(text: string, told: Told = {}): DraftReport[] {
  return extract(createText(text, told), told.reference ?? WORLD).reports;
}

/** The one report of a text. Throws where there is none, or more than one. */
export function readOne(text: string, told: Told = {}): DraftReport {
  const reports = findReports(text, told);
  const [report] = reports;
  if (!report || reports.length > 1)
    throw new Error(
      `got ${reports.length} reports, expected one: ${reports.map(wordsOf).join("; ")}`,
    );
  return report;
}

/**
 * The reports of a text in words, as "Arlen Voss & Ilo Dann + Mira Tolan · call · 2021-08-16 ·
 * occurred": "&" joins a side, "+" joins sides, both in the order of the alphabet.
 */
export function read(text: string, told: Told = {}): string[] {
  return findReports(text, told).map(wordsOf);
}

/** The same for a text that speaks of the cast by surname. */
export function readCast(text: string, told: Told = {}): string[] {
  return read(`${CAST}\n${text}`, told);
}

/** The traces of a text's sentences. */
export function findTraces(text: string, told: Told = {}): SentenceTrace[] {
  const reference = told.reference ?? WORLD;
  return extract(createText(text, told), reference, { trace: true }).trace;
}

function wordsOf({ participants, mode, date, status, certainty }: DraftReport): string {
  const sides = new Map<number, string[]>();
  for (const each of participants)
    sides.set(each.side, [...(sides.get(each.side) ?? []), nameOf(each)]);
  const parties = [...sides.values()].map((names) => names.sort().join(" & ")).sort();
  const told = [parties.join(" + "), mode, date?.edtf ?? "no date", status];
  return [...told, ...(certainty === "asserted" ? [] : [certainty])].join(" · ");
}

/** A name, else the office with what it is an office of, else the state or body. */
function nameOf({ referent }: DraftParticipant): string {
  if (referent.name !== null && referent.kind !== "state" && referent.of.length === 0)
    return referent.name;
  const bodies = referent.of.map(nameOfBody).sort().join(" and ");
  if (referent.kind === "state" || referent.kind === "organisation") return bodies;
  if (referent.name !== null) return referent.name;
  const offices = referent.offices.map((code) => WORLD.office(code)?.name ?? code);
  return `${offices[0] ?? referent.title ?? "someone"} of ${bodies}`;
}

function nameOfBody(id: string): string {
  const code = id.slice(id.indexOf(":") + 1);
  return (WORLD.state(code) ?? WORLD.organisation(code))?.name ?? id;
}
