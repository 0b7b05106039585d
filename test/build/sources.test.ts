import { expect, test } from "vitest";
import { findFiles, openFile } from "../../src/build/sources.ts";
import { folderOf } from "./folder.ts";

const FILES = {
  "b.txt": "b",
  "a.ndjson": "{}",
  "deep/er/c.TXT": "c",
  "notes.md": "no article",
  ".hidden/d.txt": "no article",
  "table.csv": "no article",
};

test("a folder gives its articles, those of its folders too, by name", async () => {
  const folder = await folderOf(FILES);
  const { files, problems } = await findFiles([`${folder}/`]);
  expect(files).toEqual([`${folder}/a.ndjson`, `${folder}/b.txt`, `${folder}/deep/er/c.TXT`]);
  expect(problems).toEqual([]);
});

test("files come in the order in which they are asked for, each once", async () => {
  const folder = await folderOf(FILES);
  const { files } = await findFiles([`${folder}/b.txt`, `${folder}/*.ndjson`, folder]);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    "b.txt",
    "a.ndjson",
    "deep/er/c.TXT",
  ]);
});

test("a file that is named is taken whatever its name", async () => {
  const folder = await folderOf(FILES);
  expect((await findFiles([`${folder}/notes.md`])).files).toEqual([`${folder}/notes.md`]);
});

test("a name with brackets is a file before it is a pattern", async () => {
  const folder = await folderOf({ "a[1].txt": "a" });
  expect((await findFiles([`${folder}/a[1].txt`])).files).toEqual([`${folder}/a[1].txt`]);
});

test("a folder with nothing in it, a path that is not there and a pattern without a file are told", async () => {
  const folder = await folderOf({ "notes.md": "" });
  const { files, problems } = await findFiles([folder, `${folder}/no.txt`, `${folder}/*.txt`]);
  expect(files).toEqual([]);
  expect(problems.map(({ file, message }) => `${file.slice(folder.length)}: ${message}`)).toEqual([
    ": nothing in it to read, expected articles: .txt, .html, .xml, .ndjson and the like",
    "/no.txt: nothing is there, expected a file or folder",
    "/*.txt: nothing is there, expected a pattern that fits a file",
  ]);
});

test("a file is read as it is", async () => {
  const folder = await folderOf({ "a.txt": Uint8Array.of(0xff, 0x00, 0x0a) });
  const { path, bytes } = openFile(`${folder}/a.txt`);
  expect(path).toBe(`${folder}/a.txt`);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  expect(Buffer.concat(pieces).toString("hex")).toBe("ff000a");
});

test("notes and tables of a folder are told as lying beside its articles", async () => {
  const folder = await folderOf({
    ...FILES,
    "voss.md": "---\ntitle: Voss rings Tolan\n---\nText.",
    "wire.csv": "Headline,Body,Date\nA,B,2021-08-03",
    "own.csv": "kicker,story\nA,B",
  });
  const { files, beside } = await findFiles([folder], { title: "kicker", text: "story" });
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    "a.ndjson",
    "b.txt",
    "deep/er/c.TXT",
    "own.csv",
    "voss.md",
    "wire.csv",
  ]);
  expect(beside).toEqual([
    { file: `${folder}/notes.md`, reason: "notes in Markdown, expected front matter" },
    { file: `${folder}/table.csv`, reason: "table without a column of text" },
  ]);
});
