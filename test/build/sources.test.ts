import { expect, test } from "vitest";
import { findFiles, readSource } from "../../src/build/sources.ts";
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
    ": nothing in it to read, expected .txt, .ndjson, .json, .html or .xml files",
    "/no.txt: nothing is there, expected a file or folder",
    "/*.txt: nothing is there, expected a pattern that fits a file",
  ]);
});

test("a file is read as it is", async () => {
  const folder = await folderOf({ "a.txt": Uint8Array.of(0xff, 0x00, 0x0a) });
  const { path, content } = await readSource(`${folder}/a.txt`);
  expect(path).toBe(`${folder}/a.txt`);
  expect([...content]).toEqual([0xff, 0x00, 0x0a]);
});
