import type { ExtractedLine } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { readWork, type Listener, type ReadRequest } from "./articles.ts";
import type { ReadingCache } from "./cache/reading-cache.ts";
import { extractArticle, type Outcome } from "./extraction.ts";
import type { Work } from "./file-parts.ts";
import type { WorkerPool } from "./worker-pool.ts";

export interface ExtractRequest extends ReadRequest {
  /** The folder of the reference data; the package's own where it is not given. */
  reference?: string | undefined;
  /** How many workers share many articles: one a core where it is not given, 0 for none. */
  workers?: number | undefined;
  /** The Redis whose workers extract all articles, `redis://…`. */
  queue?: string | undefined;
}

/** Articles in one go to a worker: enough to outweigh the passing, few enough to keep all busy. */
const BATCH = 24;
/** So many articles are done before workers have started up. */
const WORTH_WORKERS = 200;

/** Some articles in the order of the request, and what became of those that had to be extracted. */
interface Batch {
  work: readonly Work[];
  outcomes: readonly Outcome[];
}

/**
 * A line for each article of a request, in its order; each article is extracted on its own, unless
 * the cache has its line. The first ones are extracted here; where there are many, the others go to
 * workers. With a queue all go to its workers.
 */
export async function* extractLines(
  request: ExtractRequest,
  reference: Reference,
  listener: Listener,
  cache?: ReadingCache,
): AsyncGenerator<ExtractedLine> {
  let pool = request.queue === undefined ? undefined : await createPool(request, listener);
  const underWay: Promise<Batch>[] = [];
  let count = 0;
  try {
    for await (const work of batchesOf(readWork(request, listener, cache))) {
      const articles = work.flatMap((each) => ("line" in each ? [] : [each]));
      const isFew = pool === undefined && (count < WORTH_WORKERS || request.workers === 0);
      if (isFew || articles.length === 0) {
        const outcomes = articles.map((article) => extractArticle(article, reference));
        underWay.push(Promise.resolve({ work, outcomes }));
      } else {
        pool ??= await createPool(request, listener);
        const extracted = pool.extract({ articles, reference: request.reference });
        const batch = extracted.then((outcomes) => ({ work, outcomes }));
        // One that fails while those before it are awaited is met in its turn.
        batch.catch(() => {});
        underWay.push(batch);
      }
      count += articles.length;
      while (underWay.length > (pool?.capacity ?? 0)) {
        const batch = await underWay.shift();
        if (batch !== undefined) yield* linesOf(batch, listener, cache);
      }
    }
    for (const batch of underWay) yield* linesOf(await batch, listener, cache);
  } finally {
    await pool?.close();
  }
}

async function createPool(
  { queue, workers, reference }: ExtractRequest,
  { say = () => {} }: Listener,
): Promise<WorkerPool> {
  if (queue === undefined) {
    const { createWorkerPool } = await import("./worker-pool.ts");
    return createWorkerPool(workers);
  }
  const { createQueuePool } = await import("./queue/queue-pool.ts");
  return createQueuePool(queue, reference, say);
}

async function* batchesOf(works: AsyncIterable<Work>): AsyncGenerator<Work[]> {
  let batch: Work[] = [];
  let toDo = 0;
  for await (const work of works) {
    batch.push(work);
    if (!("line" in work)) toDo += 1;
    if (toDo < BATCH && batch.length < BATCH * BATCH) continue;
    yield batch;
    batch = [];
    toDo = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* linesOf(
  { work, outcomes }: Batch,
  { tell, report, extracted }: Listener,
  cache?: ReadingCache,
): AsyncGenerator<ExtractedLine> {
  const next = outcomes.values();
  for (const each of work) {
    const outcome = "line" in each ? each : next.next().value;
    if (outcome === undefined) throw new Error("got no outcome of an article, expected one each");
    if (!("line" in each)) extracted?.(each.article.file);
    if ("line" in outcome) {
      const hash = "line" in each ? undefined : each.hash;
      if (hash !== undefined) await cache?.keepLine(hash, outcome.line);
      yield outcome.line;
    } else {
      const failure = { file: outcome.file, line: null, message: outcome.failure };
      report?.fail(failure);
      tell({ ...failure, severity: "error" });
    }
  }
}
