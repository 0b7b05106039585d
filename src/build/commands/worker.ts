import { once } from "node:events";
import { setImmediate as pause } from "node:timers/promises";
import { extractArticle, type Outcome } from "../extraction.ts";
import { reasonOf, toWarning } from "../messages.ts";
import {
  connectionOf,
  createLossReport,
  loadBullmq,
  placeOf,
  queueNameOf,
  waitForRedis,
} from "../queue/connection.ts";
import type { Shard } from "../queue/queue-pool.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

export interface WorkerRequest {
  queue: string;
  reference?: string;
  /** Seconds without a sign of life after which a shard goes to another worker. */
  patience: number;
}

/** A shard that has cost so many workers their lives is given up. */
const MOST_DEATHS = 5;

/** `readout worker`: extracts shards of a queue until it is interrupted; then it ends what it has begun. */
export async function runWorker(request: WorkerRequest, terminal: Terminal): Promise<void> {
  const { queue, patience } = request;
  const place = placeOf(queue);
  const { Worker } = await loadBullmq();
  await waitForRedis(queue);
  const { reference, hash, problems } = await readReference(request.reference);
  problems.map(toWarning).forEach(terminal.tell);
  const worker = new Worker<Shard, Outcome[]>(
    await queueNameOf(hash),
    async ({ data }) => {
      const outcomes: Outcome[] = [];
      for (const article of data.articles) {
        outcomes.push(extractArticle(article, reference));
        // Signs of life are sent between two articles.
        await pause();
      }
      return outcomes;
    },
    {
      connection: connectionOf(queue),
      lockDuration: patience * 1000,
      stalledInterval: (patience * 1000) / 2,
      maxStalledCount: MOST_DEATHS,
    },
  );
  const loss = createLossReport(queue, terminal.say);
  let shards = 0;
  worker.on("completed", () => {
    shards += 1;
    loss.found();
  });
  worker.on("failed", (_job, error) => terminal.say(`a shard failed: ${reasonOf(error)}`));
  worker.on("error", loss.lost);
  await worker.waitUntilReady();
  terminal.say(`at the queue at ${place}`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await worker.close();
  terminal.say(`${shards} shards extracted`);
}
