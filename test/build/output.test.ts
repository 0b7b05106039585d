import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { WriteFile } from "../../src/build/replace-file.ts";
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

/** A disk that is full once so many files have been begun; what fits of the next one is there. */
function diskFor(files: number): WriteFile {
  let left = files;
  return async (path, content) => {
    left -= 1;
    await writeFile(path, left < 0 ? content.slice(0, 100) : content);
    if (left < 0) throw new Error("ENOSPC: no space left on device, write");
  };
}

test("a full disk is an error that names the file, and leaves the graph before with its evidence", async () => {
  const folder = await folderOf({});
  const first = builtOf("First");
  await writeGraph(folder, first);
  const before = await readdir(folder);
  const second = builtOf("Second");
  const [evidence = ""] = second.graph.evidenceFiles;
  await expect(writeGraph(folder, second, diskFor(0))).rejects.toThrow(
    `${join(folder, evidence)} was not written: ENOSPC`,
  );
  expect(await readdir(folder)).toEqual(before);
  await expect(writeGraph(folder, second, diskFor(1))).rejects.toThrow(
    `${join(folder, "graph.json")} was not written: ENOSPC`,
  );
  expect(JSON.parse(await readFile(join(folder, "graph.json"), "utf8"))).toEqual(first.graph);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(before));
});

test("what builds that were killed left in the making is removed, not what others are making", async () => {
  const theirs = `.graph.json.${process.ppid}-0a.part`;
  const folder = await folderOf({
    ".graph.json.99999999-0a.part": "{",
    ".write-99999999-0a": "",
    ".sweep-99999999-0a": "",
    [theirs]: "{",
  });
  const built = builtOf("First");
  await writeGraph(folder, built);
  expect((await readdir(folder)).toSorted()).toEqual(
    [theirs, "graph.json", ...built.graph.evidenceFiles].toSorted(),
  );
});

test("evidence of another build that is being written is left to it", async () => {
  const mark = `.write-${process.ppid}-0a`;
  const folder = await folderOf({ [mark]: "", "evidence-0000.json": "theirs" });
  await writeGraph(folder, builtOf("First"));
  expect(await readdir(folder)).toContain("evidence-0000.json");
  await rm(join(folder, mark));
  await writeGraph(folder, builtOf("First"));
  expect(await readdir(folder)).not.toContain("evidence-0000.json");
});
