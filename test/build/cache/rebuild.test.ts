import { appendFile, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGraph, type BuildRequest } from "../../../src/build/build-graph.ts";
import { parseFieldMap } from "../../../src/model/field-map.ts";
import { folderOf, REFERENCE, writeFiles } from "../folder.ts";

const CALL =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday.";
const MEETING =
  "Norland Foreign Minister Arlen Voss met Sudmark Foreign Minister Mira Tolan in Perrin on Monday.";
const FEED = [
  { file: "one", published: "2021-08-05", url: "https://example.org/1", text: CALL },
  { file: "two", published: "2021-08-12", url: "https://example.org/2", text: MEETING },
  { file: "three", published: "2021-08-19", url: "https://example.org/3", text: CALL },
];
const INDEX =
  "file,title,published\na.txt,Ministers speak,2021-08-04\nb.txt,They meet,2021-08-11\n";
const ARTICLES = {
  ...REFERENCE,
  "articles/a.txt": CALL,
  "articles/b.txt": MEETING,
  "articles/c.txt": `Title: Another call\nDate: 2021-09-01\n\n${CALL}\n`,
  "articles/d.ndjson": linesOf(FEED),
  "articles/broken.ndjson": `{"text":"${CALL}","published":"2021-08-04","file":"whole"}\n{"text":\n`,
  "index.csv": INDEX,
};
const ALL = ["a.txt", "b.txt", "c.txt", "one", "two", "three", "whole"];

function linesOf(articles: readonly object[]): string {
  return articles.map((each) => JSON.stringify(each)).join("\n");
}

beforeAll(async () => {
  await import("../../../src/extract/extract.ts");
});

/** Builds a folder, and gives the names of the articles that were extracted. */
async function build(folder: string, more: Partial<BuildRequest> = {}) {
  const { extracted, problems, reading } = await buildGraph({
    paths: [`${folder}/articles`],
    out: `${folder}/out`,
    index: `${folder}/index.csv`,
    reference: `${folder}/reference`,
    ...more,
  });
  const names = extracted.map((file) => file.replace(`${folder}/articles/`, "")).sort();
  return { names, problems, reading };
}

async function readGraph(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** A folder that was built once. */
async function builtOf(files: Readonly<Record<string, string>> = ARTICLES): Promise<string> {
  const folder = await folderOf(files);
  expect((await build(folder)).names).toEqual(ALL.toSorted());
  return folder;
}

/** The graph that is there is the one that a build without a cache makes. */
async function expectSameAsAnew(folder: string, more: Partial<BuildRequest> = {}): Promise<void> {
  await build(folder, { ...more, out: `${folder}/anew`, cache: false });
  expect(await readGraph(`${folder}/out`)).toEqual(await readGraph(`${folder}/anew`));
  expect(await readdir(`${folder}/anew`)).not.toContain("cache");
}

describe("a rebuild extracts", () => {
  test("nothing where nothing changed, and tells of the same problems and counts", async () => {
    const folder = await folderOf(ARTICLES);
    const first = await build(folder);
    const second = await build(folder);
    expect(second.names).toEqual([]);
    expect(second.problems).toEqual(first.problems);
    expect(second.problems).toHaveLength(1);
    expect(second.reading).toBe(first.reading);
    await expectSameAsAnew(folder);
  });

  test("the one article whose text changed", async () => {
    const folder = await builtOf();
    await appendFile(`${folder}/articles/b.txt`, "\nThey spoke for an hour.\n");
    expect((await build(folder)).names).toEqual(["b.txt"]);
    await expectSameAsAnew(folder);
  });

  test("the one line of a list that changed", async () => {
    const folder = await builtOf();
    const [one = {}, two = {}, three = {}] = FEED;
    const changed = [one, { ...two, text: CALL }, three];
    await writeFiles(folder, { "articles/d.ndjson": linesOf(changed) });
    expect((await build(folder)).names).toEqual(["two"]);
    await expectSameAsAnew(folder);
  });

  test("a new article, and nothing for one that is gone", async () => {
    const folder = await builtOf();
    await writeFiles(folder, { "articles/e.txt": `Date: 2021-10-01\n\n${CALL}` });
    await rm(`${folder}/articles/c.txt`);
    expect((await build(folder)).names).toEqual(["e.txt"]);
    await expectSameAsAnew(folder);
  });

  test("the article of an index row that changed, wherever in the table it stands", async () => {
    const folder = await builtOf();
    const changed = INDEX.replace("a.txt", "none.txt,,\na.txt").replace("08-11", "08-12");
    await writeFiles(folder, { "index.csv": changed });
    expect((await build(folder)).names).toEqual(["b.txt"]);
    await expectSameAsAnew(folder);
  });

  test("an article that a row speaks of for the first time, or no more", async () => {
    const folder = await builtOf();
    await writeFiles(folder, { "index.csv": "file,title\nb.txt,They meet\nc.txt,Called\n" });
    expect((await build(folder)).names).toEqual(["a.txt", "b.txt", "c.txt"]);
    await expectSameAsAnew(folder);
  });

  test("everything where the reference data changed", async () => {
    const folder = await builtOf();
    await appendFile(`${folder}/reference/people.csv`, "arlen-voss,Arlen Voss,,Voss\n");
    expect((await build(folder)).names).toEqual(ALL.toSorted());
    await expectSameAsAnew(folder);
  });

  test("everything that is read otherwise where the field map changed", async () => {
    const folder = await builtOf();
    const map = parseFieldMap("title=headline");
    expect((await build(folder, { map })).names).toEqual([]);
    const named = parseFieldMap("title=url");
    expect((await build(folder, { map: named })).names).toEqual(["one", "three", "two"]);
    await expectSameAsAnew(folder, { map: named });
  });

  test("nothing where the story or the corrections changed", async () => {
    const folder = await builtOf();
    const hide = "- kind: hide-article\n  article: { file: c.txt }\n  by: Ed\n  why: a hoax\n";
    await writeFiles(folder, {
      "articles/story.yaml": "title: Another title\n",
      "articles/corrections.yaml": hide,
    });
    expect((await build(folder)).names).toEqual([]);
    await expectSameAsAnew(folder);
    const { "graph.json": graph = "" } = await readGraph(`${folder}/out`);
    expect(graph).toContain("Another title");
  });
});

describe("a cache", () => {
  test("that was cut or overwritten gives the same graph, and is mended", async () => {
    const folder = await builtOf();
    const before = await readGraph(`${folder}/out`);
    const [name = ""] = await readdir(`${folder}/out/cache`);
    const pack = join(folder, "out/cache", name);
    const { length } = await readFile(pack);
    await truncate(pack, Math.floor(length / 2));
    expect((await build(folder)).names).not.toEqual([]);
    expect(await readGraph(`${folder}/out`)).toEqual(before);
    expect((await build(folder)).names).toEqual([]);
    for (const each of await readdir(`${folder}/out/cache`)) {
      await writeFile(join(folder, "out/cache", each), "{}".repeat(5000));
    }
    expect((await build(folder)).names).toEqual(ALL.toSorted());
    expect(await readGraph(`${folder}/out`)).toEqual(before);
  });

  test("that cannot be opened is told, and the graph is built without", async () => {
    const folder = await folderOf({ ...ARTICLES, taken: "a file, and no folder" });
    const { names, problems } = await build(folder, { cache: `${folder}/taken` });
    expect(names).toEqual(ALL.toSorted());
    expect(
      problems.some(({ file, severity }) => file.endsWith("taken") && severity === "warning"),
    ).toBe(true);
    await expectSameAsAnew(folder);
  });

  test("is shared by builds at once, and both have their graph", async () => {
    const folder = await folderOf(ARTICLES);
    await Promise.all([build(folder), build(folder), build(folder)]);
    await expectSameAsAnew(folder);
    expect((await build(folder)).names).toEqual([]);
    const left = (await readdir(`${folder}/out`)).filter((name) => name.startsWith("."));
    expect(left).toEqual([]);
  });
});
