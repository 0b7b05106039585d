import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runBuild } from "../../src/build/commands/build.ts";
import { runCheck } from "../../src/build/commands/check.ts";
import { runExplain } from "../../src/build/commands/explain.ts";
import { runExtract } from "../../src/build/commands/extract.ts";
import { runMerge } from "../../src/build/commands/merge.ts";
import { graphFileSchema } from "../../src/model/graph-file.ts";
import type { ExtractedLine } from "../../src/model/report.ts";
import { createRecorder, folderOf, REFERENCE, writeFiles } from "./folder.ts";

const CALL =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday.";
const MEETING =
  "Norland Foreign Minister Arlen Voss met Sudmark Foreign Minister Mira Tolan in Perrin on Monday. It was the first time that the two of them had been in one room.";
const ARTICLES = {
  ...REFERENCE,
  "articles/a.txt": `Title: Ministers speak\nDate: 2021-08-04\nPublisher: The Gazette\n\n${CALL}\n`,
  "articles/b.ndjson": [
    { file: "one", published: "2021-08-05", url: "https://example.org/1", text: CALL },
    { file: "two", published: "2021-08-12", url: "https://example.org/2", text: MEETING },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
};

/** The first run loads the language model, which must not count as a test's time. */
beforeAll(async () => {
  await import("../../src/extract/extract.ts");
});

async function extract(folder: string, ...paths: string[]) {
  const terminal = createRecorder();
  await runExtract({ paths, reference: `${folder}/reference` }, terminal);
  const lines = terminal.lines.map((line): ExtractedLine => JSON.parse(line));
  return { lines, terminal };
}

describe("extract", () => {
  test("a line for each article, in the order of the request, and the rate", async () => {
    const folder = await folderOf(ARTICLES);
    const { lines, terminal } = await extract(folder, `${folder}/articles`);
    expect(lines.map(({ article }) => article.file)).toEqual([
      `${folder}/articles/a.txt`,
      "one",
      "two",
    ]);
    expect(lines[0]?.contacts[0]?.participants.map(({ name }) => name)).toEqual([
      "Arlen Voss",
      "Mira Tolan",
    ]);
    expect(terminal.messages.at(-1)).toMatch(/^3 articles read, [\d.]+ articles\/s$/);
    expect(terminal.errorCount()).toBe(0);
  });

  test("what cannot be read is told with file and line, and the others go on", async () => {
    const folder = await folderOf({
      ...REFERENCE,
      "a.ndjson": `{"text":"${CALL}","published":"2021-08-04"}\n{"text":\n{"text":"${MEETING}"}\n`,
      "empty.txt": "",
    });
    const { lines, terminal } = await extract(folder, `${folder}/a.ndjson`, `${folder}/empty.txt`);
    expect(lines).toHaveLength(2);
    expect(terminal.errorCount()).toBe(2);
    expect(terminal.messages.some((each) => each.startsWith(`${folder}/a.ndjson:2: error: `))).toBe(
      true,
    );
    expect(terminal.messages.some((each) => each.startsWith(`${folder}/empty.txt: error: `))).toBe(
      true,
    );
  });

  test("a folder with nothing in it is one message", async () => {
    const folder = await folderOf({ ...REFERENCE, "articles/notes.md": "" });
    const { terminal } = await extract(folder, `${folder}/articles`);
    expect(terminal.messages).toEqual([
      `${folder}/articles: error: nothing in it to read, expected articles: .txt, .html, .xml, .ndjson and the like`,
    ]);
  });

  test("a file of another kind is told in a few lines", async () => {
    const folder = await folderOf({ ...REFERENCE, "a.json": `{\n${'"x",\n'.repeat(500)}}` });
    const { terminal } = await extract(folder, `${folder}/a.json`);
    expect(terminal.messages.length).toBeLessThan(13);
    expect(terminal.messages.at(-1)).toMatch(/: 492 more that could not be read$/);
  });

  test("an index gives a date, and rows that fit none or two are told", async () => {
    const folder = await folderOf({
      ...REFERENCE,
      "x/same.txt": CALL,
      "y/same.txt": CALL,
      "z/other.txt": CALL,
      "index.csv":
        "file,published\nsame.txt,2021-08-04\nother.txt,2021-08-04\nnone.txt,2021-08-04\n",
    });
    const terminal = createRecorder();
    const paths = [`${folder}/x`, `${folder}/y`, `${folder}/z`];
    const reference = `${folder}/reference`;
    await runExtract({ paths, reference, index: `${folder}/index.csv` }, terminal);
    const lines = terminal.lines.map((line): ExtractedLine => JSON.parse(line));
    expect(lines.map(({ article }) => article.published)).toEqual([
      undefined,
      undefined,
      "2021-08-04",
    ]);
    const told = terminal.messages.filter((each) => each.startsWith(`${folder}/index.csv:`));
    expect(told.map((each) => each.slice(`${folder}/index.csv`.length, -1).split(",")[0])).toEqual([
      expect.stringMatching(/^:2: warning: row for "same\.txt" fits 2 articles/),
      expect.stringMatching(/^:4: warning: row for "none\.txt"/),
    ]);
    expect(terminal.errorCount()).toBe(0);
  });
});

/** The names and contents of all files of a graph, as one text. */
async function readGraph(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return names.map((name, index) => `${name}\n${texts[index]}`).join("\n");
}

describe("build and merge", () => {
  test("two builds, and merges of shards in three orders, give the same bytes", async () => {
    const folder = await folderOf({ ...ARTICLES, "story.yaml": "title: A story\n" });
    const request = {
      paths: [`${folder}/articles`],
      reference: `${folder}/reference`,
      story: `${folder}/story.yaml`,
    };
    for (const out of ["one", "two"]) {
      await runBuild({ ...request, out: `${folder}/${out}` }, createRecorder());
    }
    const first = await readGraph(`${folder}/one`);
    expect(await readGraph(`${folder}/two`)).toBe(first);
    const { lines } = await extract(folder, ...request.paths);
    const [a, b, c] = lines.map((line) => JSON.stringify(line));
    const orders = [[`${a}\n${b}`, `${c}`], [`${c}`, `${b}`, `${a}`], [`${b}\n${c}\n${a}`]];
    for (const [index, shards] of orders.entries()) {
      const files = Object.fromEntries(shards.map((text, at) => [`${index}-${at}.ndjson`, text]));
      await writeFiles(folder, files);
      const paths = Object.keys(files).map((name) => `${folder}/${name}`);
      await runMerge({ ...request, paths, out: `${folder}/m${index}` }, createRecorder());
      expect(await readGraph(`${folder}/m${index}`)).toBe(first);
    }
  });

  test("one call in two papers is one contact with two reports, a meeting is another", async () => {
    const folder = await folderOf(ARTICLES);
    const terminal = createRecorder();
    const out = `${folder}/out`;
    const paths = [`${folder}/articles`];
    await runBuild({ paths, reference: `${folder}/reference`, out }, terminal);
    const graph = graphFileSchema.parse(JSON.parse(await readFile(`${out}/graph.json`, "utf8")));
    expect(graph.story.title).toBe("Articles");
    expect(graph.contacts.id).toHaveLength(2);
    expect(graph.contacts.reportStart).toEqual([0, 2, 3]);
    expect(terminal.messages.at(-1)).toBe(
      `3 articles, 2 contacts between 2 actors, written to ${out}`,
    );
  });

  test("a build in which nothing can be read fails and leaves the graph before", async () => {
    const folder = await folderOf(ARTICLES);
    const request = { reference: `${folder}/reference`, out: `${folder}/out` };
    await runBuild({ ...request, paths: [`${folder}/articles`] }, createRecorder());
    const before = await readGraph(`${folder}/out`);
    await rm(`${folder}/articles`, { recursive: true });
    await writeFiles(folder, { "articles/empty.txt": "" });
    const terminal = createRecorder();
    await expect(runBuild({ ...request, paths: [`${folder}/articles`] }, terminal)).rejects.toThrow(
      "no article could be read",
    );
    expect(terminal.messages).toEqual([
      `${folder}/articles/empty.txt: error: empty file, expected text`,
    ]);
    expect(await readGraph(`${folder}/out`)).toBe(before);
  });

  test("an article that cannot be read does not keep the others from being built", async () => {
    const folder = await folderOf({ ...ARTICLES, "articles/empty.txt": "" });
    const terminal = createRecorder();
    const paths = [`${folder}/articles`];
    await runBuild({ paths, reference: `${folder}/reference`, out: `${folder}/out` }, terminal);
    expect(terminal.errorCount()).toBe(1);
    expect(await readdir(`${folder}/out`)).toContain("graph.json");
  });
});

describe("explain", () => {
  test("it tells sentences, mentions, actors with the reason, and contacts", async () => {
    const folder = await folderOf(ARTICLES);
    const terminal = createRecorder();
    const paths = [`${folder}/articles/a.txt`];
    await runExplain({ paths, reference: `${folder}/reference` }, terminal);
    const text = terminal.lines.join("\n");
    expect(text).toContain("Ministers speak");
    expect(text).toContain(CALL);
    expect(text).toMatch(/mention .*Arlen Voss/);
    expect(text).toMatch(/read .*Arlen Voss/);
    expect(text).toMatch(/actor .*→ person:arlen-voss: no such person in the reference data/);
    expect(text).toMatch(/contact r:[0-9a-f]{16}: Arlen Voss \+ Mira Tolan · call · 2021-08-03/);
  });
});

describe("check", () => {
  test("sound articles, reference and story have no errors", async () => {
    const folder = await folderOf({ ...ARTICLES, "story.yaml": "title: A\n" });
    const terminal = createRecorder();
    const paths = [`${folder}/articles`];
    await runCheck({ paths, reference: `${folder}/reference` }, terminal);
    expect(terminal.messages.at(-1)).toBe("3 articles checked, 0 errors");
  });

  test("a broken row, a broken story and an unreadable article are errors with their lines", async () => {
    const folder = await folderOf({
      ...ARTICLES,
      "reference/people.csv": "code,name,aliases,family\nArlen Voss,Arlen Voss,,Voss\n",
      "story.yaml": "byline: B\n",
      "articles/empty.txt": "",
    });
    const terminal = createRecorder();
    await runCheck({ paths: [`${folder}/articles`], reference: `${folder}/reference` }, terminal);
    const told = terminal.messages.filter((each) => each.includes(": error: "));
    expect(told.some((each) => each.startsWith(`${folder}/reference/people.csv:2: `))).toBe(true);
    expect(told.some((each) => each.startsWith(`${folder}/story.yaml`))).toBe(true);
    expect(told.some((each) => each.startsWith(`${folder}/articles/empty.txt: `))).toBe(true);
    expect(terminal.messages.at(-1)).toBe("3 articles checked, 3 errors");
  });
});
