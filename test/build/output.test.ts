import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeGraph } from "../../src/build/output.ts";
import { createGraph } from "../../src/graph/create-graph.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { lineOf, reportOf } from "../resolve/cast.ts";
import { folderOf } from "./folder.ts";

function builtOf(title: string) {
  const lines = [lineOf("one", null, [reportOf(`r:${title}`, ["a state:NOL", "b state:SUD"])])];
  return createGraph(clusterReports(lines), lines, { title }, new Map());
}

test("a graph stands in its folder with the evidence that it names and no other", async () => {
  const folder = await folderOf({ "kept.txt": "not ours", "evidence-0000.json": "stale" });
  const first = builtOf("First");
  await writeGraph(folder, first);
  expect((await readdir(folder)).toSorted()).toEqual(
    ["graph.json", "kept.txt", ...first.graph.evidenceFiles].toSorted(),
  );
  const second = builtOf("Second");
  await writeGraph(folder, second);
  expect(JSON.parse(await readFile(join(folder, "graph.json"), "utf8"))).toEqual(second.graph);
  expect((await readdir(folder)).toSorted()).toEqual(
    ["graph.json", "kept.txt", ...second.graph.evidenceFiles].toSorted(),
  );
});

test("the folder is made where there is none", async () => {
  const folder = await folderOf({});
  await writeGraph(join(folder, "new/deep"), builtOf("First"));
  expect(await readdir(join(folder, "new/deep"))).toContain("graph.json");
});

test("a graph that cannot be written leaves the one before", async () => {
  const folder = await folderOf({});
  await writeGraph(folder, builtOf("First"));
  const before = await readFile(join(folder, "graph.json"), "utf8");
  const second = builtOf("Second");
  // A folder in the way of an evidence file.
  const [name = ""] = second.graph.evidenceFiles;
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "x"), "x");
  await expect(writeGraph(folder, second)).rejects.toThrow(name);
  expect(await readFile(join(folder, "graph.json"), "utf8")).toBe(before);
  expect((await readdir(folder)).filter((each) => each.endsWith(".part"))).toEqual([]);
});
