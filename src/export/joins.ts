import { contactFacts, type ContactFacts } from "../filter/contact-facts.ts";
import type { SelectedPair } from "../filter/selection.ts";
import { sourceFacts } from "../filter/source-facts.ts";
import type { ExportInput } from "./types.ts";

/** One contact between the two ends of one pair: an edge of a graph with dates on its edges. */
export interface Join {
  id: string;
  pair: SelectedPair;
  facts: ContactFacts;
  publishers: string;
}

/** Every contact of every pair of a selection: a session of n sides is an edge for each of its pairs. */
export function createJoins({ graph, selection }: ExportInput): Join[] {
  return selection.pairs.flatMap((pair) =>
    Array.from(selection.contactsOfPair(pair.source, pair.target), (contact) => {
      const facts = contactFacts(graph, contact);
      const names = facts.articles.map((article) => sourceFacts(graph, article).name ?? "");
      const id = `${graph.contacts.id[contact] ?? ""}/${pair.source}-${pair.target}`;
      return { id, pair, facts, publishers: [...new Set(names)].join("; ") };
    }),
  );
}

/** The actors of a selection's pairs, by index, ascending. */
export function joinedActors({ selection }: ExportInput): number[] {
  const actors = new Set(selection.pairs.flatMap(({ source, target }) => [source, target]));
  return [...actors].sort((a, b) => a - b);
}
