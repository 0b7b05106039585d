import { extract } from "../extract/extract.ts";
import type { ExtractedLine } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { resolveExtraction } from "../resolve/reports.ts";
import type { ReadArticle } from "./articles.ts";
import { reasonOf } from "./messages.ts";

/** An article's line, or why there is none. */
export type Outcome = { line: ExtractedLine } | { file: string; failure: string };

/** Extracts one article; the warnings of its file come before those of its text. */
export function extractArticle({ article, warnings }: ReadArticle, reference: Reference): Outcome {
  try {
    const line = resolveExtraction(article, extract(article, reference), reference);
    return { line: { ...line, warnings: [...warnings, ...line.warnings] } };
  } catch (error) {
    // A bug met in one article must not cost the others.
    return { file: article.file, failure: `not extracted: ${reasonOf(error)}` };
  }
}
