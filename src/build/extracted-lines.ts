import { extract } from "../extract/extract.ts";
import type { ExtractedLine } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { resolveExtraction } from "../resolve/reports.ts";
import { readRequest, type Listener, type ReadArticle, type ReadRequest } from "./articles.ts";
import { reasonOf } from "./messages.ts";

/** A line for each article of a request, in its order; each article is extracted on its own. */
export async function* extractLines(
  request: ReadRequest,
  reference: Reference,
  listener: Listener,
): AsyncGenerator<ExtractedLine> {
  for await (const read of readRequest(request, listener)) {
    try {
      yield lineOf(read, reference);
    } catch (error) {
      // A bug met in one article must not cost the others.
      const message = `not extracted: ${reasonOf(error)}`;
      listener.tell({ file: read.article.file, line: null, severity: "error", message });
    }
  }
}

/** The extracted line of an article, with the warnings of its file before those of its text. */
function lineOf({ article, warnings }: ReadArticle, reference: Reference): ExtractedLine {
  const line = resolveExtraction(article, extract(article, reference), reference);
  return { ...line, warnings: [...warnings, ...line.warnings] };
}
