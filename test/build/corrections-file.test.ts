import { describe, expect, test } from "vitest";
import { parseCorrections, readCorrections } from "../../src/build/corrections-file.ts";
import { folderOf } from "./folder.ts";

const GOOD = `# ours
- kind: rename-actor
  actor: person:voss
  name: Arlen Voss
  by: Jana Roth
  why: As he writes himself

- kind: drop-contact
  contact: r:77ab
  by: Jana Roth
  why: An interview
`;

describe("corrections.yaml", () => {
  test("a list, each with its line; a report may be its id alone", () => {
    const { corrections, problems } = parseCorrections(GOOD, "c.yaml");
    expect(problems).toEqual([]);
    expect(corrections.map(({ line }) => line)).toEqual([2, 8]);
    expect(corrections[1]?.correction).toMatchObject({ contact: { id: "r:77ab" } });
  });

  test("an empty file, and one of comments, hold none", () => {
    for (const text of ["", "# none yet\n", "---\n", "[]"]) {
      expect(parseCorrections(text, "c.yaml")).toEqual({ corrections: [], problems: [] });
    }
  });

  test.each([
    ["no kind", "- by: J\n  why: w\n", 1, "kind"],
    ["a kind that is none", "- kind: mend\n  by: J\n  why: w\n", 1, "kind"],
    ["nobody who answers for it", "- kind: hide-article\n  article: a\n  why: w\n", 1, "by"],
    ["no reason", "- kind: hide-article\n  article: a\n  by: J\n  why: ''\n", 4, "why"],
    [
      "a day that does not exist",
      "- kind: change-contact\n  contact: r:1\n  date: 2021-02-30\n  by: J\n  why: w\n",
      3,
      "date",
    ],
    [
      "days the wrong way round",
      "- kind: change-contact\n  contact: r:1\n  date: 2021-02-03/2021-02-01\n  by: J\n  why: w\n",
      3,
      "date",
    ],
    [
      "a change of nothing",
      "- kind: change-contact\n  contact: r:1\n  by: J\n  why: w\n",
      1,
      "expected a date",
    ],
    [
      "a mode that is none",
      "- kind: change-contact\n  contact: r:1\n  mode: telegram\n  by: J\n  why: w\n",
      3,
      "mode",
    ],
    [
      "a report without article or id",
      "- kind: drop-contact\n  contact:\n    quote: q\n  by: J\n  why: w\n",
      3,
      "contact",
    ],
    [
      "an actor that is no id",
      "- kind: rename-actor\n  actor: Voss\n  name: V\n  by: J\n  why: w\n",
      2,
      "actor",
    ],
    [
      "one contact to join",
      "- kind: join-contacts\n  contacts: [r:1]\n  by: J\n  why: w\n",
      2,
      "contacts",
    ],
    [
      "a contact between one",
      "- kind: add-contact\n  date: 2021-01-01\n  mode: call\n  participants: [person:a]\n  source: { quote: q }\n  by: J\n  why: w\n",
      4,
      "participants",
    ],
    [
      "an address that is a script",
      "- kind: add-contact\n  date: null\n  mode: call\n  participants: [person:a, person:b]\n  source:\n    quote: q\n    url: 'javascript:alert(1)'\n  by: J\n  why: w\n",
      7,
      "url",
    ],
    [
      "a key that nobody knows",
      "- kind: hide-article\n  artikel: a\n  article: b\n  by: J\n  why: w\n",
      1,
      "artikel",
    ],
    ["no list", "kind: hide-article\n", 1, "expected a list"],
    ["broken YAML", "- kind: [\n", 2, ""],
    ["text", "just words", 1, "expected a list"],
    ["an entry that is a word", "- drop\n", 1, ""],
  ])("%s is told with file and line", (_, text, line, words) => {
    const { corrections, problems } = parseCorrections(text, "c.yaml");
    expect(corrections).toEqual([]);
    expect(problems).toMatchObject([{ file: "c.yaml", line, severity: "error" }]);
    expect(problems[0]?.message).toContain(words);
  });

  test("a wrong entry costs the others nothing", () => {
    const { corrections, problems } = parseCorrections(
      `${GOOD}\n- kind: nothing\n${GOOD}`,
      "c.yaml",
    );
    expect(corrections).toHaveLength(4);
    expect(problems.map(({ line }) => line)).toEqual([13]);
  });

  test("aliases that unfold without end are an error, not a hang", () => {
    const bomb = [
      "- &a [x, x]",
      ..."bcdefghijk".split("").map((name, at) => {
        const before = "abcdefghijk"[at] ?? "a";
        return `- &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
      }),
    ].join("\n");
    const { corrections, problems } = parseCorrections(bomb, "c.yaml");
    expect(corrections).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("the file", () => {
  test("is found in the folder of the articles, then beside it", async () => {
    const folder = await folderOf({ "corrections.yaml": GOOD, "articles/a.txt": "a" });
    const found = await readCorrections([`${folder}/articles`]);
    expect(found.corrections.map(({ file }) => file)).toEqual(
      Array(2).fill(`${folder}/corrections.yaml`),
    );
    const inside = await folderOf({ "corrections.yaml": GOOD, "articles/corrections.yaml": "" });
    expect((await readCorrections([`${inside}/articles`])).corrections).toEqual([]);
  });

  test("may be absent, unless it is asked for", async () => {
    const folder = await folderOf({ "articles/a.txt": "a" });
    expect(await readCorrections([`${folder}/articles`])).toEqual({
      corrections: [],
      problems: [],
    });
    const { problems } = await readCorrections([`${folder}/articles`], `${folder}/no.yaml`);
    expect(problems).toMatchObject([{ file: `${folder}/no.yaml`, severity: "error" }]);
  });

  test("a folder in its place is told, not passed over", async () => {
    const folder = await folderOf({ "articles/corrections.yaml/a.txt": "a" });
    const { problems } = await readCorrections([`${folder}/articles`]);
    expect(problems).toMatchObject([{ file: `${folder}/articles/corrections.yaml` }]);
  });
});
