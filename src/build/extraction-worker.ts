import type { Reference } from "../reference/types.ts";
import type { ReadArticle } from "./articles.ts";
import { extractArticle, type Outcome } from "./extraction.ts";
import { readReference } from "./reference-folder.ts";

/** What a worker is given: some articles, and the folder of the reference data. */
export interface Batch {
  articles: readonly ReadArticle[];
  reference: string | undefined;
}

/** Each worker reads the reference data once. */
let loaded: Promise<Reference> | undefined;

/**
 * Extracts some articles in a worker, in their order. The pool calls it by its name.
 * @public
 */
export async function extractBatch({ articles, reference }: Batch): Promise<Outcome[]> {
  loaded ??= readReference(reference).then((folder) => folder.reference);
  const own = await loaded;
  return articles.map((article) => extractArticle(article, own));
}
