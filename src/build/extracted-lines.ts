import type { ExtractedLine } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { readRequest, type Listener, type ReadArticle, type ReadRequest } from "./articles.ts";
import { extractArticle, type Outcome } from "./extraction.ts";
import type { WorkerPool } from "./worker-pool.ts";

export interface ExtractRequest extends ReadRequest {
  /** The folder of the reference data; the package's own where it is not given. */
  reference?: string | undefined;
}

/** Articles in one go to a worker: enough to outweigh the passing, few enough to keep all busy. */
const BATCH = 24;
/** So many articles are done before workers have started up. */
const WORTH_WORKERS = 200;

/**
 * A line for each article of a request, in its order; each article is extracted on its own. The
 * first ones are extracted here; where there are many, the others go to workers.
 */
export async function* extractLines(
  request: ExtractRequest,
  reference: Reference,
  listener: Listener,
): AsyncGenerator<ExtractedLine> {
  let pool: WorkerPool | undefined;
  const underWay: Promise<Outcome[]>[] = [];
  let count = 0;
  try {
    for await (const articles of batchesOf(readRequest(request, listener))) {
      if (count < WORTH_WORKERS) {
        yield* linesOf(
          articles.map((article) => extractArticle(article, reference)),
          listener,
        );
      } else {
        const { createWorkerPool } = await import("./worker-pool.ts");
        pool ??= createWorkerPool();
        underWay.push(pool.extract({ articles, reference: request.reference }));
        // Two batches a worker: one at work, one waiting.
        if (underWay.length > pool.threads * 2) yield* linesOf(await underWay.shift(), listener);
      }
      count += articles.length;
    }
    for (const outcomes of underWay) yield* linesOf(await outcomes, listener);
  } finally {
    await pool?.close();
  }
}

async function* batchesOf(articles: AsyncIterable<ReadArticle>): AsyncGenerator<ReadArticle[]> {
  let batch: ReadArticle[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* linesOf(outcomes: Outcome[] = [], { tell, report }: Listener): Generator<ExtractedLine> {
  for (const outcome of outcomes) {
    if ("line" in outcome) yield outcome.line;
    else {
      const failure = { file: outcome.file, line: null, message: outcome.failure };
      report?.fail(failure);
      tell({ ...failure, severity: "error" });
    }
  }
}
