import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Queue } from "bullmq";
import { expect, onTestFinished, test } from "vitest";
import { queueNameOf } from "../../src/build/queue/connection.ts";
import { readReference } from "../../src/build/reference-folder.ts";
import { folderOf } from "../build/folder.ts";
import { writeArticles } from "../many-articles.ts";
import { hashGraph, run, start } from "./builds.ts";
import { startRedis } from "./redis.ts";

async function writeLines(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (const article of writeArticles(0, count)) file.write(`${JSON.stringify(article)}\n`);
  file.end();
  await once(file, "close");
}

/** How many shards of this version wait at a Redis, and how many are worked on. */
async function createLook(url: string) {
  const { hash } = await readReference();
  const queue = new Queue(await queueNameOf(hash), { connection: { url } });
  queue.on("error", () => {});
  onTestFinished(() => queue.close());
  return async (isReached: (counts: { waiting: number; active: number }) => boolean) => {
    for (let attempt = 0; attempt < 1200; attempt += 1) {
      const { waiting = 0, active = 0 } = await queue.getJobCounts("waiting", "active");
      if (isReached({ waiting, active })) return { waiting, active };
      await sleep(20);
    }
    throw new Error("the queue never came so far");
  };
}

test("two workers, one of them killed, and a Redis that is restarted give the bytes of one process", async () => {
  const folder = await folderOf({});
  const articles = join(folder, "articles.ndjson");
  await writeLines(articles, 600);
  const redis = await startRedis(join(folder, "redis"));
  onTestFinished(redis.stop);
  const work = ["worker", "--queue", redis.url, "--patience", "3"];
  const [first, second] = [start(work), start(work)];
  onTestFinished(() => void [first, second].map(({ kill }) => kill("SIGKILL")));
  const untilQueue = await createLook(redis.url);
  const out = join(folder, "out");
  const build = start(["build", articles, "--out", out, "--no-cache", "--queue", redis.url]);
  await untilQueue(({ waiting, active }) => active === 2 && waiting > 0);
  first.kill("SIGKILL");
  expect((await first.ended).signal).toBe("SIGKILL");
  // What the dead one had in hand is still its own: it comes back to the queue that is started again.
  const pid = redis.pid();
  await redis.restart();
  expect(redis.pid()).not.toBe(pid);
  const built = await build.ended;
  expect(built.messages).toContain("600 articles");
  expect(built.status).toBe(0);
  second.kill("SIGINT");
  const { status, messages } = await second.ended;
  expect(status).toBe(0);
  expect(messages).toMatch(/[12]\d shards extracted/);
  const alone = join(folder, "alone");
  await run(["build", articles, "--out", alone, "--no-cache"]);
  expect(await hashGraph(out)).toBe(await hashGraph(alone));
});

test("a build without a worker says what it waits for, and goes on once there is one", async () => {
  const folder = await folderOf({});
  const articles = join(folder, "articles.ndjson");
  await writeLines(articles, 30);
  const redis = await startRedis(join(folder, "redis"));
  onTestFinished(redis.stop);
  const build = start(["build", articles, "--out", join(folder, "out"), "--queue", redis.url]);
  await build.said(/no worker of this version is at 127\.0\.0\.1:\d+ yet/);
  const worker = start(["worker", "--queue", redis.url]);
  onTestFinished(() => void worker.kill("SIGKILL"));
  expect((await build.ended).status).toBe(0);
  worker.kill("SIGTERM");
  expect((await worker.ended).messages).toMatch(/[12] shards extracted/);
});

test("a Redis that is not there is an error that names it without its password", async () => {
  const folder = await folderOf({ "a.txt": "A text." });
  const queue = "redis://:secret@127.0.0.1:1";
  const { status, messages } = await run(["build", folder, "--out", folder, "--queue", queue]);
  expect(status).toBe(1);
  expect(messages).toContain("no Redis answers at 127.0.0.1:1, expected one there");
  expect(messages).not.toContain("secret");
});
