import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { ReadArticle } from "../articles.ts";
import type { Outcome } from "../extraction.ts";
import { extractedLineSchema } from "../line-schema.ts";
import { readReference } from "../reference-folder.ts";
import type { WorkerPool } from "../worker-pool.ts";
import {
  connectionOf,
  createLossReport,
  loadBullmq,
  placeOf,
  queueNameOf,
  waitForRedis,
} from "./connection.ts";

/** A shard: some articles as they were read. */
export interface Shard {
  articles: readonly ReadArticle[];
}

/** Shards under way: enough for some twenty workers, few enough for the memory of a Redis. */
const CAPACITY = 64;
/** Milliseconds between two looks at a shard. */
const PAUSE = 100;
/** Milliseconds without a worker after which that is told. */
const LONELY = 3000;
/** Seconds after which what a build that was killed left behind is removed. */
const FORGOTTEN = 3600;

/** A line, or why there is none; it comes from outside. */
const outcomesSchema: z.ZodType<Outcome[]> = z.array(
  z.union([
    z.object({ line: extractedLineSchema }),
    z.object({ file: z.string(), failure: z.string() }),
  ]),
);

/**
 * Workers at a Redis as a pool. A shard whose worker died goes to another one; one that the Redis
 * lost is put there again; where it kills every worker that takes it, its articles are told.
 */
export async function createQueuePool(
  url: string,
  referenceFolder: string | undefined,
  say: (message: string) => void,
): Promise<WorkerPool> {
  const place = placeOf(url);
  const { Queue } = await loadBullmq();
  await waitForRedis(url);
  const { hash } = await readReference(referenceFolder);
  const queue = new Queue<Shard, unknown>(await queueNameOf(hash), {
    connection: connectionOf(url),
  });
  const loss = createLossReport(url, say);
  queue.on("error", loss.lost);
  const build = randomBytes(8).toString("hex");
  let count = 0;
  let isClosed = false;
  const loneliness = setTimeout(() => {
    void queue.getWorkersCount().then((workers) => {
      if (workers > 0 || isClosed) return;
      say(`no worker of this version is at ${place} yet: readout worker --queue redis://…`);
    });
  }, LONELY);
  return {
    capacity: CAPACITY,
    extract: async ({ articles }) => {
      count += 1;
      const jobId = `${build}-${count}`;
      const options = {
        jobId,
        removeOnComplete: { age: FORGOTTEN },
        removeOnFail: { age: FORGOTTEN },
      };
      await queue.add("shard", { articles }, options);
      for (;;) {
        const state = await queue.getJobState(jobId);
        loss.found();
        if (state === "unknown") await queue.add("shard", { articles }, options);
        const job = state === "completed" || state === "failed" ? await queue.getJob(jobId) : null;
        if (job !== null && job !== undefined) {
          await job.remove();
          if (state === "completed") return outcomesSchema.parse(job.returnvalue);
          const failure = `not extracted: ${job.failedReason ?? "its workers died"}`;
          return articles.map(({ article }) => ({ file: article.file, failure }));
        }
        await sleep(PAUSE);
      }
    },
    close: async () => {
      isClosed = true;
      clearTimeout(loneliness);
      await queue.close();
    },
  };
}
