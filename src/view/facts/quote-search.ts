import type { GraphFile } from "../../model/graph-file.ts";
import type { EvidenceShelf } from "../evidence.ts";

/** A contact with a quote that holds what was looked for. */
export interface QuoteHit {
  contact: number;
  quote: string;
}

/**
 * The contacts in whose quotes every word of a query stands, in the order of the graph file. Loads
 * all evidence; rejects with a LoadError.
 */
export async function findQuotes(
  graph: GraphFile,
  shelf: EvidenceShelf,
  query: string,
  limit = 20,
): Promise<QuoteHit[]> {
  const words = plainWords(query);
  if (words.length === 0) return [];
  const hits: QuoteHit[] = [];
  for (const contact of graph.contacts.id.keys()) {
    const reports = await shelf.load(contact);
    const quotes = reports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const quote = quotes.find((each) => {
      const text = plainWords(each).join(" ");
      return words.every((word) => text.includes(word));
    });
    if (quote !== undefined) hits.push({ contact, quote });
    if (hits.length === limit) break;
  }
  return hits;
}

function plainWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
