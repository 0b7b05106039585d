import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { runReferenceFind, runReferenceHolder } from "../../src/build/commands/reference-lookup.ts";
import { runReferenceSummary } from "../../src/build/commands/reference-summary.ts";
import { runReferenceUpdate } from "../../src/build/commands/reference-update.ts";
import { filesOf } from "../reference/read-tables.ts";
import { answerOf } from "../reference/wikidata-answer.ts";
import { createRecorder, folderOf } from "./folder.ts";

const TABLES = filesOf({
  "states.csv": [
    "NOL,Norland,,Norlandic,,Hask,,,Europe,,NL,001,member,,president,prime-minister,,2019/2021-06",
    "SUD,Sudmark,,Sudmark,,Perrin,,,Europe,,SD,002,member,,president,prime-minister,,",
  ],
  "people.csv": ["arlen-voss,Arlen Voss,,Voss,,,Q1", "mira-tolan,Mira Tolan,,Tolan,,,Q2"],
  "offices.csv": [
    "president,President,president,,1,",
    "prime-minister,Prime minister,prime minister;premier,,1,",
    "foreign-minister,Foreign minister,foreign minister,state:NOL=outward minister,1,",
  ],
  "office-holders.csv": [
    "arlen-voss,president,state:NOL,2018-01-05,..,,President,2026-01-01,a newspaper",
    "mira-tolan,prime-minister,state:NOL,2018,..,,Prime Minister,,general knowledge",
    "unknown,foreign-minister,state:NOL,2018,2020-06",
    "mira-tolan,foreign-minister,state:NOL,2020-07-01,..,,Foreign Minister,,general knowledge",
  ],
});

const ANSWER = answerOf(
  ["head-of-state", "Q1", "Arlen Voss", "2018-01-07/11", ""],
  ["head-of-government", "Q2", "Mira Tolan", "2018-03-04/11", ""],
);

const createFolder = () => folderOf(Object.fromEntries(TABLES));
let server: Server | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

/** The address of a service that gives one answer to everything. */
async function serve(status: number, body: string): Promise<string> {
  server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/sparql`;
}

async function ask(office: string, of: string, day: string): Promise<string | undefined> {
  const terminal = createRecorder();
  await runReferenceHolder({ office, of, day, reference: await createFolder() }, terminal);
  return terminal.lines[0];
}

describe("reference holder", () => {
  test("takes an office and a state by any of their names", async () => {
    const expected = expect.stringMatching(/^person:mira-tolan · Mira Tolan · Prime Minister/);
    expect(await ask("premier", "Norland", "2019-05-05")).toEqual(expected);
    expect(await ask("prime-minister", "state:NOL", "2019-05")).toEqual(expected);
    expect(await ask("outward minister", "NOL", "2021-01-01")).toEqual(
      expect.stringMatching(/^person:mira-tolan/),
    );
  });

  test("says so where nobody is known", async () => {
    expect(await ask("foreign minister", "Norland", "2019-05-05")).toBe(
      "nobody is known as foreign-minister of state:NOL on 2019-05-05",
    );
  });

  test("says what it expected", async () => {
    await expect(ask("premier", "Ruritania", "2019")).rejects.toThrow(/"Ruritania", expected one/);
    await expect(ask("wizard", "Norland", "2019")).rejects.toThrow(/"wizard", expected one office/);
    await expect(ask("premier", "Norland", "soon")).rejects.toThrow(/"soon", expected a day/);
  });
});

test("reference find names whom a name may mean", async () => {
  const reference = await createFolder();
  const terminal = createRecorder();
  await runReferenceFind({ name: "Tolan", of: "Norland", reference }, terminal);
  await runReferenceFind({ name: "Tolan", of: "Sudmark", reference }, terminal);
  expect(terminal.lines).toEqual([
    expect.stringMatching(/^person:mira-tolan · Mira Tolan · .*Foreign Minister \(state:NOL\)/),
    "nobody is known as Tolan",
  ]);
});

test("check --summary counts rows and tells problems", async () => {
  const folder = await folderOf({
    ...Object.fromEntries(TABLES),
    "people.csv": `${TABLES.get("people.csv")}\nBad Code,Bad,,Bad,,,`,
  });
  const terminal = createRecorder();
  await runReferenceSummary({ reference: folder }, terminal);
  expect(terminal.lines).toContain("terms: 3");
  expect(terminal.lines).toContain("  checked: 1 (33.3 %)");
  expect(terminal.lines).toContain("rows that say unknown: 1");
  expect(terminal.messages).toEqual([
    `${folder}/people.csv:4: error: column "code": got "Bad Code", expected a code of lower-case letters, digits and "-"`,
  ]);
});

const holdersOf = (folder: string) => readFile(`${folder}/office-holders.csv`, "utf8");

async function update(endpoint: string, options: { write?: boolean; states?: string[] } = {}) {
  const reference = await createFolder();
  const terminal = createRecorder();
  const { states = [], ...rest } = options;
  const done = runReferenceUpdate({ states, endpoint, reference, ...rest }, terminal);
  return { reference, terminal, done };
}

describe("reference update", () => {
  test("shows what differs and changes nothing", async () => {
    const { reference, terminal, done } = await update(await serve(200, JSON.stringify(ANSWER)));
    await done;
    expect(terminal.lines).toEqual([
      "NOL head-of-state Arlen Voss: checked, left as it is (from 2018-01-05 → 2018-01-07)",
      "NOL head-of-government Mira Tolan: from 2018 → 2018-03-04",
    ]);
    expect(terminal.messages).toEqual(["1 row would change: --write changes the files"]);
    expect(await holdersOf(reference)).toBe(TABLES.get("office-holders.csv"));
  });

  test("merges with --write, but for rows marked as checked", async () => {
    const endpoint = await serve(200, JSON.stringify(ANSWER));
    const { reference, done } = await update(endpoint, { write: true });
    await done;
    const rows = (await holdersOf(reference)).split("\n");
    expect(rows[1]).toContain("arlen-voss,president,state:NOL,2018-01-05,..");
    expect(rows[2]).toContain("mira-tolan,prime-minister,state:NOL,2018-03-04,..");
    expect(rows[3]).toContain("unknown,foreign-minister,state:NOL,2018,2020-06");
  });

  test("says in one line that nobody answers, and changes nothing", async () => {
    const endpoint = await serve(200, "");
    server?.close();
    const { reference, done } = await update(endpoint, { write: true });
    await expect(done).rejects.toThrow(
      /^Wikidata cannot be reached at http.*: nothing was changed$/,
    );
    expect(await holdersOf(reference)).toBe(TABLES.get("office-holders.csv"));
  });

  test("says so where the service refuses, or answers something else", async () => {
    const refused = await update(await serve(429, "slow down"));
    await expect(refused.done).rejects.toThrow(/status 429/);
    server?.close();
    const other = await update(await serve(200, "<html>"));
    await expect(other.done).rejects.toThrow(/no answer that can be read for NOL/);
  });

  test("says which state it does not know", async () => {
    const { done } = await update("http://127.0.0.1:9/", { states: ["XXX"] });
    await expect(done).rejects.toThrow(/got XXX, expected states by their code/);
  });
});
