import type { GraphFile } from "../model/graph-file.ts";
import { sourcesOf } from "./participants.ts";
import { createWholeNumbers } from "./whole-numbers.ts";
import type { WholeNumbers } from "./whole-numbers.ts";

/** In the place of a sole source. */
export const SEVERAL = 0;

/**
 * The one source that tells of each contact, by rank and from 1 on; SEVERAL where there are more. An
 * article without a publisher is a source of its own, and a copy counts with its original.
 */
export function createSoleSources(graph: GraphFile, contactOf: Uint32Array): WholeNumbers {
  const { contacts, reports, articles, publishers } = graph;
  const most = publishers.length + articles.id.length;
  const sources = createWholeNumbers(contactOf.length, most);
  for (let rank = 0; rank < contactOf.length; rank++) {
    const contact = contactOf[rank] ?? 0;
    const first = contacts.reportStart[contact] ?? 0;
    // Most contacts have one report, which needs no list of sources.
    const found =
      contacts.reportStart[contact + 1] === first + 1
        ? [sourceOf(graph, reports.article[first] ?? 0)]
        : sourcesOf(graph, contact);
    const [only] = found;
    if (only === undefined || found.length > 1) continue;
    sources[rank] = only >= 0 ? 1 + only : publishers.length - only;
  }
  return sources;
}

function sourceOf({ articles }: GraphFile, article: number): number {
  return articles.publisher[article] ?? -1 - article;
}
