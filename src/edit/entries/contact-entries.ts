import { contactFacts } from "../../filter/contact-facts.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import type { KnownActors } from "../known-actors.ts";
import { dateIn, FormProblem, maybe, textIn, textsIn } from "./form-values.ts";
import { isSameParties, partiesIn, partyRowsOf } from "./parties.ts";

/** What an entry about a contact is made from. */
export interface ContactSubject {
  graph: GraphFile;
  /** Index in the graph. */
  contact: number;
}

/** The ids of the reports of a contact, its own first where it has it. */
export function reportIdsOf({ contacts, reports }: GraphFile, contact: number): string[] {
  const own = contacts.id[contact] ?? "";
  const [start, end] = [contacts.reportStart[contact], contacts.reportStart[contact + 1]];
  return reports.id.slice(start, end).map((id) => id ?? own);
}

/** Only what was changed is written. Throws where that is nothing. */
export function changeContact(
  form: FormData,
  { graph, contact }: ContactSubject,
  known: KnownActors,
): object {
  const facts = contactFacts(graph, contact);
  const before = partyRowsOf(graph, facts, known);
  const date = dateIn(form);
  const [mode, status] = [textIn(form, "mode"), textIn(form, "status")];
  const changes = {
    ...(date !== dateOf(facts) && { date }),
    ...(mode !== facts.mode && { mode }),
    ...(status !== facts.status && { status }),
    ...(!isSameParties(form, before) && { participants: partiesIn(form, before, known) }),
  };
  if (Object.keys(changes).length === 0) throw new FormProblem("problem.nothing");
  return { kind: "change-contact", contact: refOf(graph, contact), ...changes };
}

export function dropContact({ graph, contact }: ContactSubject): object {
  return { kind: "drop-contact", contact: refOf(graph, contact) };
}

/** Throws where no report is chosen, or all of them. */
export function splitContact(form: FormData, { graph, contact }: ContactSubject): object {
  const chosen = textsIn(form, "report");
  if (chosen.length === 0) throw new FormProblem("problem.reports");
  const all = reportIdsOf(graph, contact);
  if (chosen.length >= all.length) throw new FormProblem("problem.allReports");
  return { kind: "split-contact", reports: chosen.map((id) => ({ id })) };
}

/** Throws where no other contact is chosen. */
export function joinContacts(form: FormData, { graph, contact }: ContactSubject): object {
  const other = textIn(form, "other");
  if (other === "") throw new FormProblem("problem.reports");
  return { kind: "join-contacts", contacts: [refOf(graph, contact), { id: other }] };
}

export function hideArticle(form: FormData): object {
  return { kind: "hide-article", article: textIn(form, "article") };
}

/** Throws where day or parties are missing. */
export function addContact(form: FormData, known: KnownActors): object {
  const status = textIn(form, "status");
  return {
    kind: "add-contact",
    date: dateIn(form),
    mode: textIn(form, "mode"),
    ...(status !== "occurred" && { status }),
    ...maybe(form, "place"),
    participants: partiesIn(form, [], known),
    source: {
      quote: textIn(form, "quote"),
      ...maybe(form, "publisher"),
      ...maybe(form, "title"),
      ...maybe(form, "url"),
      ...maybe(form, "published"),
    },
  };
}

function refOf({ contacts }: GraphFile, contact: number): { id: string } {
  return { id: contacts.id[contact] ?? "" };
}

function dateOf({ earliest, latest }: { earliest: string | null; latest: string | null }) {
  if (earliest === null || latest === null) return null;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}
