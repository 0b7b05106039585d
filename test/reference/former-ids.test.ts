import { describe, expect, test } from "vitest";
import { findProblems } from "../../src/reference/check-reference.ts";
import { createReference } from "../../src/reference/create-reference.ts";

const TABLES = {
  "states.csv":
    "code,name,official,adjectives,demonyms,capital,aliases,metonyms,region\nNOL,Norland,,Norland,,Hask,,,\n",
  "organisations.csv": "code,name,kind,aliases,closed,within\n",
  "memberships.csv": "organisation,member,from,to\n",
  "offices.csv":
    "code,name,wordings,national,seats,includes\nforeign-minister,Foreign Minister,foreign minister,,1,\n",
  "people.csv": "code,name,aliases,family\narlen-voss,Arlen Voss,,Voss\n",
  "office-holders.csv": "person,office,of,from,to,acting,title,checked,source\n",
};

function read(rows?: string) {
  const files = new Map<string, string>(Object.entries(TABLES));
  if (rows !== undefined) files.set("former-ids.csv", `former,now\n${rows}`);
  return createReference(files);
}

describe("former-ids.csv", () => {
  test("may be absent", () => {
    const { reference, problems } = read();
    expect(problems).toEqual([]);
    expect(reference.formerIds).toEqual([]);
  });

  test("tells what the tables called actors before", () => {
    const { reference, problems } = read("person:a-voss,person:arlen-voss\nstate:NLD,state:NOL\n");
    expect(problems).toEqual([]);
    expect(findProblems(reference)).toEqual([]);
    expect(reference.formerIds).toEqual([
      { former: "person:a-voss", now: "person:arlen-voss" },
      { former: "state:NLD", now: "state:NOL" },
    ]);
  });

  test("a row that is no id is told", () => {
    expect(read("voss,person:arlen-voss\n").problems).toMatchObject([
      { file: "former-ids.csv", line: 2, column: "former" },
    ]);
  });

  test.each([
    ["an id in use", "person:arlen-voss,state:NOL\n", "former", 2],
    ["nobody", "person:a-voss,person:nobody\n", "now", 2],
    ["itself", "person:a-voss,person:a-voss\n", "now", 2],
    ["two", "person:a-voss,person:arlen-voss\nperson:a-voss,state:NOL\n", "former", 3],
  ])("one that leads to %s is told with its line", (_, rows, column, line) => {
    expect(findProblems(read(rows).reference)).toMatchObject([
      { file: "former-ids.csv", line, column },
    ]);
  });

  test("a former id may lead to another one", () => {
    const rows = "person:v,person:a-voss\nperson:a-voss,person:arlen-voss\n";
    expect(findProblems(read(rows).reference)).toEqual([]);
  });
});
