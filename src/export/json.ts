import { contactFacts } from "../filter/contact-facts.ts";
import { sourceFacts } from "../filter/source-facts.ts";
import { correctionsOf } from "../filter/corrections.ts";
import { dayOfNumber } from "../model/dates.ts";
import { ACTOR_KINDS } from "../model/kinds.ts";
import { citationOf } from "./citation.ts";
import { codesOf } from "./codes.ts";
import type { ExportInput } from "./types.ts";

const EXPORT_FORMAT = "readout/contacts@1";

/** The contacts of a selection with their parties, sources and quotes, as JSON for people and programs. */
export function contactsJson(input: ExportInput): string {
  const { messages, graph, view, selection, evidence } = input;
  const { actors } = graph;
  const contacts = Array.from(selection.contacts, (contact) => {
    const facts = contactFacts(graph, contact);
    const reports = evidence.get(contact) ?? [];
    return {
      id: graph.contacts.id[contact],
      status: facts.status,
      certainty: facts.certainty,
      mode: facts.mode,
      codes: codesOf(facts.mode, facts.status, facts.sides.length),
      date: { earliest: facts.earliest, latest: facts.latest, edtf: facts.edtf },
      place: facts.place,
      topics: graph.contacts.topics[contact] ?? [],
      sides: facts.sides.map((side) =>
        side.map(({ actor, name, office, represents, role }) => ({
          id: actors.id[actor],
          name,
          kind: ACTOR_KINDS[actors.kind[actor] ?? 0],
          office,
          represents: represents.map((body) => actors.id[body]),
          role,
        })),
      ),
      others: facts.others,
      background: facts.background,
      ambiguous: facts.ambiguous,
      sources: facts.sources,
      copies: facts.copies,
      corrections: correctionsOf(graph, contact).map(({ kind, by, why, on }) => {
        return { kind, by, why, on: on === null ? null : dayOfNumber(on) };
      }),
      reports: facts.articles.map((article) => {
        const { name, title, address, published } = sourceFacts(graph, article);
        const told = reports.filter((report) => report.article === article);
        const quotes = told.flatMap((report) => report.evidence.map(({ quote }) => quote));
        return { publisher: name, title, url: address, published, quotes };
      }),
    };
  });
  const citation = citationOf(messages, graph, view);
  return `${JSON.stringify({ format: EXPORT_FORMAT, citation, contacts }, null, 1)}\n`;
}
