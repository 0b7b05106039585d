import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Batch } from "./extraction-worker.ts";
import type { Outcome } from "./extraction.ts";

/** Those who extract articles: threads of this process, or processes at a queue. */
export interface WorkerPool {
  /** How many batches may be under way: enough that nobody waits. */
  capacity: number;
  extract: (batch: Batch) => Promise<Outcome[]>;
  close: () => Promise<void>;
}

/** So many workers that extract articles: TypeScript from a checkout, JavaScript from the package. */
export function createWorkerPool(threads = availableParallelism()): WorkerPool {
  const isSource = import.meta.url.endsWith(".ts");
  const worker = new URL(`./extraction-worker.${isSource ? "ts" : "js"}`, import.meta.url);
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    name: "extractBatch",
    minThreads: threads,
    maxThreads: threads,
    execArgv: isSource ? ["--import", findLoader()] : [],
  });
  return {
    // One at work in each, one waiting.
    capacity: threads * 2,
    extract: (batch) => pool.run(batch),
    close: () => pool.destroy(),
  };
}

/** Lets a worker import TypeScript, by the loader that only a checkout has. */
function findLoader(): string {
  const api = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const code = `import { register } from ${api}; register();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
