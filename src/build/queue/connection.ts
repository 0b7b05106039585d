import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { reasonOf } from "../messages.ts";
import { hashOf } from "../../model/ids.ts";
import { loadedVersions } from "../cache/loaded-versions.ts";

/** Milliseconds until a Redis that does not answer at the start is given up. */
const PATIENCE = 10_000;
const PAUSE = 500;
const DEFAULT_PORT = 6379;

/** The library of the queue, which is installed only where somebody wants it. */
export async function loadBullmq(): Promise<typeof import("bullmq")> {
  try {
    return await import("bullmq");
  } catch (error) {
    throw new Error(
      `a queue needs the optional packages bullmq and ioredis (npm install): ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/**
 * The queue of those who extract alike: of these rules and this reference data. Workers of another
 * version never see its shards, so that the graph is the one that a single process makes.
 */
export async function queueNameOf(reference: string): Promise<string> {
  const { extractor } = await loadedVersions();
  return `readout-${hashOf(`${extractor}\n${reference}`)}`;
}

/** How to reach a Redis, again and again where it went away. */
export function connectionOf(url: string) {
  return { url, maxRetriesPerRequest: null, retryStrategy: () => 500 };
}

/** The address without its password, for messages. */
export function placeOf(url: string): string {
  if (!URL.canParse(url))
    throw new Error(`got the queue ${JSON.stringify(url)}, expected redis://…`);
  return new URL(url).host;
}

/**
 * Waits until something listens where a Redis should be. Rejects after a while: the queue's own
 * connection would try again for ever.
 */
export async function waitForRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (await listens(hostname.replace(/^\[|\]$/g, ""), Number(port || DEFAULT_PORT))) return;
    await sleep(PAUSE);
  }
  throw new Error(`no Redis answers at ${placeOf(url)}, expected one there`);
}

async function listens(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: PATIENCE });
  try {
    await Promise.race([once(socket, "connect"), once(socket, "timeout").then(refuse)]);
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function refuse(): never {
  throw new Error("timed out");
}

/** Tells once that a queue cannot be reached, until it is there again. */
export function createLossReport(url: string, say: (message: string) => void) {
  let isLost = false;
  return {
    lost: (error: Error): void => {
      const reason = reasonOf(error);
      if (!isLost) say(`trouble with the queue at ${placeOf(url)}, trying again: ${reason}`);
      isLost = true;
    },
    found: (): void => {
      if (isLost) say(`the queue at ${placeOf(url)} answers again`);
      isLost = false;
    },
  };
}
