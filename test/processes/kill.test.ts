import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../build/folder.ts";
import { textOf, writeArticles, writeFolder } from "../many-articles.ts";
import { findLeftovers, hashGraph, readWhole, run, start } from "./builds.ts";
import { killBuilds } from "./kill-builds.ts";

test("a build that is killed leaves the graph before or the new one, and a cache of use", async () => {
  const folder = await folderOf({});
  const report = await killBuilds(folder, { articles: 60, moments: 4, seed: 11 });
  expect(report.found.broken).toEqual([]);
  expect(report.found.before + report.found.after).toBe(4);
  expect(report.killed).toBeGreaterThan(0);
  expect(report.extractedAtLast).toBe(1);
  expect(report.isSameAtLast).toBe(true);
  expect(findLeftovers(join(folder, "out"))).toEqual([]);
});

test("Ctrl-C during the first build keeps what it has extracted so far", async () => {
  const folder = await folderOf({});
  writeFolder(join(folder, "articles"), 300);
  const build = ["build", join(folder, "articles"), "--out", join(folder, "out")];
  const first = start(build);
  // More than the first pages that were read: some were extracted too.
  while (packedBytes(folder) < 250_000) await sleep(20);
  first.kill("SIGINT");
  expect((await first.ended).status).not.toBe(0);
  const { messages, status } = await run(build);
  expect(status).toBe(0);
  expect(messages).toMatch(/\d+ articles extracted, \d+ unchanged/);
});

function packedBytes(folder: string): number {
  const cache = join(folder, "out/cache");
  if (!existsSync(cache)) return 0;
  return readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0);
}

test("builds at once into one folder leave one whole graph, also where one is killed", async () => {
  const folder = await folderOf({});
  const paths = writeFolder(join(folder, "articles"), 60);
  const out = join(folder, "out");
  const build = ["build", join(folder, "articles"), "--out", out];
  await run(build);
  const [first] = writeArticles(0, 1);
  const [path] = paths;
  if (first === undefined || path === undefined) throw new Error("got no articles");
  writeFileSync(path, textOf({ ...first, title: "Two at once" }));
  const runs = [run(build), run(build), run(build, { killAfter: 1500 })];
  while (runs.length > 0) {
    // Whoever reads meanwhile finds a whole graph at any time.
    await readWhole(out);
    await sleep(50);
    const [next] = runs;
    const ended = await Promise.race([next, sleep(0)]);
    if (ended !== undefined) void runs.shift();
  }
  expect(await readWhole(out)).toContain("Two at once");
  await run(["build", join(folder, "articles"), "--out", join(folder, "anew"), "--no-cache"]);
  expect(await hashGraph(out)).toBe(await hashGraph(join(folder, "anew")));
  expect(findLeftovers(out)).toEqual([]);
});

test("a full disk is an error that names the file, and the graph before stays", async () => {
  const folder = await folderOf({});
  const paths = writeFolder(join(folder, "articles"), 200);
  const out = join(folder, "out");
  const disk = mountSmall(out);
  const build = ["build", join(folder, "articles"), "--out", out, "--cache", join(folder, "cache")];
  const [first = "", second = ""] = paths;
  expect((await run(["build", first, second, "--out", out, "--no-cache"])).status).toBe(0);
  const before = await hashGraph(out);
  const { status, messages } = await run(build, disk);
  expect(status).toBe(1);
  expect(messages).toMatch(/error: \S*out\/[\w-]+\.json was not written: (?:ENOSPC|EFBIG)/);
  expect(await hashGraph(out)).toBe(before);
  expect(findLeftovers(out)).toEqual([]);
});

/**
 * A disk of 64 kB at a path; where none may be mounted, a limit on the size of files, which fails in
 * the same places.
 */
function mountSmall(path: string): { before?: string[] } {
  mkdirSync(path);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path]);
  if (mounted.status !== 0) return { before: ["sh", "-c", 'ulimit -f 128; exec "$@"', "sh"] };
  onTestFinished(() => void spawnSync("umount", [path]));
  return {};
}
