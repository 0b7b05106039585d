import { contactFacts, type ContactFacts, type Party } from "../filter/contact-facts.ts";
import { sourceFacts } from "../filter/source-facts.ts";
import { edtfOf } from "../model/dates.ts";
import { correctionsOf } from "../filter/corrections.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { DATE_BASES } from "../model/kinds.ts";
import { codesOf } from "./codes.ts";
import type { ExportInput } from "./types.ts";

/** A contact as a flat row; lists are joined by "; ", the sides of a contact by " | ". */
export interface ContactRow {
  id: string;
  status: string;
  certainty: string;
  mode: string;
  plover: string;
  cameo: string;
  ace: string;
  earliest: string;
  latest: string;
  edtf: string;
  date_basis: string;
  place: string;
  topics: string;
  sides: string;
  participant_ids: string;
  represented: string;
  others: string;
  domestic: string;
  recalled: string;
  ambiguous: string;
  /** Independent ones: copies, and those who quote one readout, are one. */
  sources: number;
  copies: number;
  publishers: string;
  urls: string;
  /** Who overruled what the articles say, and why. */
  corrections: string;
  quotes: string;
}

/** The contacts of a selection as rows, in the order of the graph file. */
export function createContactRows(input: ExportInput): ContactRow[] {
  return Array.from(input.selection.contacts, (contact) => rowOf(input, contact));
}

function rowOf({ graph, evidence }: ExportInput, contact: number): ContactRow {
  const facts = contactFacts(graph, contact);
  const { contacts } = graph;
  const sources = facts.articles.map((article) => sourceFacts(graph, article));
  const reports = evidence.get(contact) ?? [];
  return {
    id: contacts.id[contact] ?? "",
    status: facts.status,
    certainty: facts.certainty,
    mode: facts.mode,
    ...codesOf(facts.mode, facts.status, facts.sides.length),
    earliest: facts.earliest ?? "",
    latest: facts.latest ?? "",
    edtf: datesOf(facts),
    date_basis: DATE_BASES[contacts.basis[contact] ?? -1] ?? "",
    place: facts.place ?? "",
    topics: (contacts.topics[contact] ?? []).join("; "),
    sides: facts.sides
      .map((side) => side.map((party) => partyOf(graph, party)).join("; "))
      .join(" | "),
    participant_ids: joinSides(facts, ({ actor }) => graph.actors.id[actor] ?? ""),
    represented: joinSides(facts, (party) => bodiesOf(graph, party).join("+")),
    others: facts.others ?? "",
    domestic: yes(contacts.domestic[contact]),
    recalled: yes(contacts.background[contact]),
    ambiguous: yes(contacts.ambiguous[contact]),
    sources: facts.sources,
    copies: facts.copies,
    publishers: unique(sources.map(({ name }) => name ?? "")).join("; "),
    urls: unique(sources.map(({ address }) => address ?? "")).join(" "),
    corrections: correctionsOf(graph, contact)
      .map(({ by, why }) => `${by}: ${why}`)
      .join("; "),
    quotes: unique(reports.flatMap((report) => report.evidence.map(({ quote }) => quote))).join(
      " … ",
    ),
  };
}

/** "Antony Blinken (Secretary of State, United States)". */
function partyOf(graph: GraphFile, { name, office, represents }: Party): string {
  const bodies = represents.map((body) => graph.actors.name[body] ?? "");
  const told = [office, ...bodies].filter((each) => each !== null);
  return told.length === 0 ? name : `${name} (${told.join(", ")})`;
}

/** The ids of what a party stands for: a state or organisation for itself. */
function bodiesOf({ actors }: GraphFile, { actor, represents }: Party): string[] {
  const bodies = represents.length === 0 ? [actor] : represents;
  return bodies.map((body) => actors.id[body] ?? "").filter((id) => /^(?:state|org):/.test(id));
}

function joinSides({ sides }: ContactFacts, write: (party: Party) => string): string {
  return sides.map((side) => unique(side.map(write)).join("; ")).join(" | ");
}

function datesOf({ edtf, earliest, latest }: ContactFacts): string {
  if (edtf !== null) return edtf;
  return earliest === null || latest === null ? "" : edtfOf({ earliest, latest });
}

function yes(flag: 0 | 1 | undefined): string {
  return flag === 1 ? "yes" : "";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
