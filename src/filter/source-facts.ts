import { dayOfNumber, type Day } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";

/** Where a report stands. */
export interface SourceFacts {
  /** The publisher, else the article's title, else null. */
  name: string | null;
  title: string | null;
  /** An http or https address, or null: nothing else may become a link. */
  address: string | null;
  published: Day | null;
}

export function sourceFacts(graph: GraphFile, article: number): SourceFacts {
  const { articles, publishers } = graph;
  const publisher = publishers[articles.publisher[article] ?? -1] ?? null;
  const title = articles.title[article] ?? null;
  const published = articles.published[article] ?? null;
  return {
    name: publisher ?? title,
    title,
    address: linkOf(articles.url[article] ?? null),
    published: published === null ? null : dayOfNumber(published),
  };
}

/** The article in whose stead one counts as a source of a contact: itself, or the first that says the same. */
export function sourceIn(
  { contacts, reports }: GraphFile,
  contact: number,
  article: number,
): number {
  const end = contacts.reportStart[contact + 1] ?? 0;
  const at = reports.article.indexOf(article, contacts.reportStart[contact] ?? end);
  return at >= 0 && at < end ? (reports.source[at] ?? article) : article;
}

/** An address that may be a link: "javascript:" and the like come from articles, too. */
export function linkOf(address: string | null): string | null {
  return linkWith(address, ["https:", "http:"]);
}

/** Where a reader reports an error: a page, or a mail. */
export function reportLinkOf(address: string | null): string | null {
  return linkWith(address, ["https:", "http:", "mailto:"]);
}

function linkWith(address: string | null, protocols: readonly string[]): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return protocols.includes(url.protocol) ? url.href : null;
}
