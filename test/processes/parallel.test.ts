import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../build/folder.ts";
import { writeArticles } from "../many-articles.ts";
import { hashGraph, readWhole, ROOT, run } from "./builds.ts";
import { isInstalled } from "./redis.ts";

test("GNU parallel makes the bytes of one process, and tells of what cannot be read", async () => {
  expect(isInstalled("parallel"), "parallel is missing: install the package parallel").toBe(true);
  const folder = await folderOf({ "story.yaml": "title: In parallel\n" });
  const articles = join(folder, "articles.ndjson");
  const lines = Array.from(writeArticles(0, 60), (article) => JSON.stringify(article));
  writeFileSync(articles, `${lines.join("\n")}\n`);
  const script = join(ROOT, "docs/extract-in-parallel.sh");
  const extract = (out: string) =>
    spawnSync(script, [articles, join(folder, out), "--story", join(folder, "story.yaml")], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, BLOCK: "60k", READOUT: "node --import tsx src/build/cli.ts" },
    });
  const { status, stderr } = extract("parallel");
  expect(stderr).toContain("60 articles");
  expect(status).toBe(0);
  await run(["build", articles, "--out", join(folder, "alone"), "--no-cache"]);
  expect(await hashGraph(join(folder, "parallel"))).toBe(await hashGraph(join(folder, "alone")));
  writeFileSync(articles, `${lines.slice(0, 10).join("\n")}\n{"text":\n`);
  const broken = extract("broken");
  expect(broken.stderr).toMatch(/standard input:\d+: error: /);
  expect(broken.status).toBe(1);
  expect(await readWhole(join(folder, "broken"))).toContain("readout/graph@1");
});
