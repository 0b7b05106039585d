import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleOf, folderOf, manyArticles, ROOT, runCommand } from "./commands.ts";

test("the packed package builds a graph in a folder where nothing else is installed", async () => {
  const folder = await folderOf({
    "articles/a.txt": articleOf("Carla Vent", "Boris Tarin"),
    // So many that the package's own workers are needed.
    "articles/many.ndjson": manyArticles(330),
  });
  const pack = ["npm", "pack", "--silent", "--pack-destination", folder];
  expect((await runCommand(pack, { cwd: ROOT })).status).toBe(0);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  const install = await runCommand(["npm", "install", ...quiet, `./${tarball}`], { cwd: folder });
  expect(install.err).toBe("");
  expect(install.status).toBe(0);
  const built = await runCommand(["npx", "readout", "build", "articles"], { cwd: folder });
  expect(built.err).toContain("331 articles, 331 contacts between 3 actors, written to .readout");
  expect(built.status).toBe(0);
  const graph = await readFile(join(folder, ".readout", "graph.json"), "utf8");
  expect(graph).toContain('"Anne Lorme"');
  expect(graph).toContain('"Russia"');
}, 120_000);
