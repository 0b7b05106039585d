import type { ReadPart } from "../../read/open-source.ts";
import { listed, type ArticleFacts } from "../reading-report.ts";

/** What one document of a file gave, without the texts. */
export interface PartRecord extends Omit<ReadPart, "articles"> {
  articles: readonly ArticleRecord[];
}

interface ArticleRecord {
  facts: ArticleFacts;
  /** A hash of the article as it was read. */
  hash: string;
  /** What the index said of it. */
  row?: string;
}

/** What is kept of a document that was read; `hashes` are those of its articles, in order. */
export function recordOf(
  { articles, ...part }: ReadPart,
  hashes: readonly string[],
  rowOf: (file: string) => string,
): PartRecord {
  const kept = articles.map((article, at) => {
    const row = rowOf(article.file);
    return { facts: listed(article), hash: hashes[at] ?? "", ...(row !== "" && { row }) };
  });
  return { ...part, articles: kept };
}
