import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { runBuild } from "../../src/build/commands/build.ts";
import type { Reading } from "../../src/build/reading-report.ts";
import { parseFieldMap } from "../../src/model/field-map.ts";
import { bytesOf, zipOf } from "../read/packing.ts";
import { createRecorder, folderOf, REFERENCE, writeFiles } from "./folder.ts";

const CALL =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday.";
const GERMAN =
  "Die Außenministerin hat am Montag mit dem Minister über die Häfen gesprochen, und sie werden sich wieder treffen.";

/** The first run loads the language model, which must not count as a test's time. */
beforeAll(async () => {
  await import("../../src/extract/extract.ts");
});

async function build(folder: string, map?: string) {
  const terminal = createRecorder();
  const report = `${folder}/out/report.json`;
  await writeFiles(folder, REFERENCE);
  const reference = `${folder}/reference`;
  const request = { paths: [`${folder}/articles`], out: `${folder}/graph`, reference, report };
  const run = runBuild(
    { ...request, ...(map !== undefined && { map: parseFieldMap(map) }) },
    terminal,
  );
  await run.catch((error: unknown) => terminal.say(String(error)));
  const reading: Reading = JSON.parse(await readFile(report, "utf8"));
  return { reading, messages: terminal.messages.map((each) => each.replaceAll(folder, "")) };
}

describe("the report of a build", () => {
  test("lists what was read, from what, and what was not and why", async () => {
    const folder = await folderOf({
      "articles/a.txt": `Title: A\nDate: 2021-08-04\nByline: Ines Aldermoor\n\n${CALL}`,
      "articles/b.html.gz": gzipSync(
        `<!doctype html><html lang="en"><body><p>${CALL} Again.</p></body></html>`,
      ),
      "articles/c.txt": GERMAN,
      "articles/d.txt": "",
      "articles/e.zip": zipOf([
        { name: "one.txt", content: bytesOf(`${CALL} And again.`) },
        { name: "../two.txt", content: bytesOf(CALL) },
        { name: "pier.jpg", content: bytesOf("") },
      ]),
      "articles/notes.md": "To do: ring the ministry.",
    });
    const { reading, messages } = await build(folder);
    const shown = JSON.parse(JSON.stringify(reading).replaceAll(`${folder}/articles/`, ""));
    expect(shown).toMatchObject({
      format: "readout/reading@1",
      summary: {
        files: 5,
        articles: 3,
        formats: { text: 1, "gzip > HTML": 1, "zip > text": 1 },
        otherLanguages: 1,
        failures: 2,
        beside: 2,
      },
      articles: [
        {
          file: "a.txt",
          format: "text",
          title: "A",
          published: "2021-08-04",
          byline: "Ines Aldermoor",
        },
        { file: "b.html.gz", format: "gzip > HTML", language: "en" },
        { file: "e.zip/one.txt", format: "zip > text" },
      ],
      otherLanguages: [{ file: "c.txt", format: "text" }],
      failures: [
        { file: "d.txt", line: null, message: "empty file, expected text" },
        {
          file: "e.zip/../two.txt",
          line: null,
          message: "path that leads out of the archive, expected one within",
        },
      ],
      beside: [
        { file: "notes.md", reason: "notes in Markdown, expected front matter" },
        { file: "e.zip/pier.jpg", reason: "no kind of article" },
      ],
    });
    expect(messages).toContain(
      "read 3 articles in 5 files (1 gzip > HTML, 1 text, 1 zip > text), 1 in another language, 2 not read, 2 no articles",
    );
    expect(messages).toContain("/articles/d.txt: error: empty file, expected text");
    expect(messages.at(-1)).toMatch(/^4 articles, /);
  });

  test("is written where nothing could be read, too", async () => {
    const folder = await folderOf({ "articles/d.txt": "" });
    const { reading, messages } = await build(folder);
    expect(reading.summary).toMatchObject({ files: 1, articles: 0, failures: 1 });
    expect(messages.at(-1)).toMatch(/no article could be read/);
  });

  test("of a file with thousands of broken lines names a thousand", async () => {
    const good = JSON.stringify({ text: CALL });
    const folder = await folderOf({
      "articles/a.ndjson": `${good}\n${good}\n${"{x\n".repeat(1500)}`,
    });
    const { reading, messages } = await build(folder);
    expect(reading.failures).toHaveLength(1001);
    expect(reading.failures.at(-1)?.message).toBe("500 more that could not be read");
    expect(messages.filter((each) => each.includes("error"))).toHaveLength(11);
  });

  test("how fields are called is said on the command line, or in the story", async () => {
    const item = { kicker: "A", fields: { body: CALL }, day: "2021-08-04" };
    const files = { "articles/a.json": JSON.stringify({ found: { list: [item, item] } }) };
    const map = "items=found.list,title=kicker,text=fields.body,published=day";
    const said = await build(await folderOf(files), map);
    expect(said.reading.articles.map(({ title, published }) => [title, published])).toEqual([
      ["A", "2021-08-04"],
      ["A", "2021-08-04"],
    ]);
    const story = `title: T\nmap: {items: found.list, title: kicker, text: fields.body, published: day}\n`;
    const told = await build(await folderOf({ ...files, "story.yaml": story }));
    expect(told.reading.articles.map(({ title }) => title)).toEqual(["A", "A"]);
    expect(() => parseFieldMap("headline=kicker")).toThrow(
      /^"headline=kicker" in the map, expected/,
    );
    expect(() => parseFieldMap("title")).toThrow(/expected FIELD=NAME/);
  });
});
