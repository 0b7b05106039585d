import type { ExportInput } from "./types.ts";

/** A pair as a flat row: two actors of different sides and what joins them. */
export interface PairRow {
  source_id: string;
  source: string;
  target_id: string;
  target: string;
  level: string;
  contacts: number;
  occurred: number;
  in_person: number;
  remote: number;
  letter: number;
  unspecified: number;
  only_large_sessions: string;
  single_source: string;
  contact_ids: string;
}

/** The pairs of a selection as rows, in its order. */
export function createPairRows({ graph, selection }: ExportInput): PairRow[] {
  const { id, name } = graph.actors;
  return selection.pairs.map((pair) => ({
    source_id: id[pair.source] ?? "",
    source: name[pair.source] ?? "",
    target_id: id[pair.target] ?? "",
    target: name[pair.target] ?? "",
    level: selection.level,
    contacts: pair.contacts,
    occurred: pair.occurred,
    in_person: pair.inPerson,
    remote: pair.remote,
    letter: pair.letter,
    unspecified: pair.unspecified,
    only_large_sessions: pair.hairline ? "yes" : "",
    single_source: pair.singleSource ? "yes" : "",
    contact_ids: Array.from(
      selection.contactsOfPair(pair.source, pair.target),
      (contact) => graph.contacts.id[contact] ?? "",
    ).join(" "),
  }));
}
