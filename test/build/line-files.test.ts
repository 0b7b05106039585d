import { expect, test } from "vitest";
import { readLines } from "../../src/build/line-files.ts";
import { formatProblem } from "../../src/build/messages.ts";
import { lineOf, reportOf } from "../resolve/cast.ts";
import { folderOf } from "./folder.ts";

const line = lineOf("one", "2021-08-04", [reportOf("r:1", ["a state:NOL", "b state:SUD"])]);

async function read(text: string) {
  const folder = await folderOf({ "p.ndjson": text });
  const messages: string[] = [];
  const lines = await readLines(`${folder}/p.ndjson`, (problem) =>
    messages.push(formatProblem(problem).slice(folder.length + 1)),
  );
  return { lines, messages };
}

test("lines are read back as they were written", async () => {
  const { lines, messages } = await read(`${JSON.stringify(line)}\n\n${JSON.stringify(line)}\n`);
  expect(lines).toEqual([line, line]);
  expect(messages).toEqual([]);
});

test("a broken line is told with its number, and the others are read", async () => {
  const { lines, messages } = await read(
    `${JSON.stringify(line)}\n{"article":\n${JSON.stringify(line)}`,
  );
  expect(lines).toHaveLength(2);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^p\.ndjson:2: error: not JSON/);
});

test("a line that is something else is told with what is wrong", async () => {
  const other = { ...line, contacts: [{ ...line.contacts[0], mode: "telepathy" }] };
  const { lines, messages } = await read(JSON.stringify(other));
  expect(lines).toEqual([]);
  expect(messages[0]).toContain("p.ndjson:1: error: not an extracted line: contacts.0.mode");
});

test("a contact without evidence is refused", async () => {
  const other = { ...line, contacts: [{ ...line.contacts[0], evidence: [] }] };
  expect((await read(JSON.stringify(other))).messages[0]).toContain("contacts.0.evidence");
});

test("a file that is not there is told", async () => {
  const messages: string[] = [];
  await readLines("/no/such/file.ndjson", (problem) => messages.push(formatProblem(problem)));
  expect(messages[0]).toMatch(/^\/no\/such\/file\.ndjson: error: ENOENT/);
});
