import { beforeEach, describe, expect, test } from "vitest";
import { correctionSchema } from "../../src/build/correction-schema.ts";
import { createKnownActors, type KnownActors } from "../../src/edit/known-actors.ts";
import { FormProblem } from "../../src/edit/entries/form-values.ts";
import { entryOf, findKinds, type Subject } from "../../src/edit/subjects.ts";
import type { CorrectionKind } from "../../src/model/correction.ts";
import { CORRECTION_KINDS } from "../../src/model/correction.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { smallGraph } from "../graph-files.ts";

const signed = { by: "Jana Roth", why: "So it was" };
const evidence = { load: () => Promise.resolve([]) };

let graph: GraphFile;
let known: KnownActors;

beforeEach(() => {
  graph = smallGraph();
  const { id, name } = graph.actors;
  const actors = id.map((each, at) => ({ id: each, name: name[at] ?? "" }));
  known = createKnownActors([...actors, { id: "state:ZZZ", name: "Zedland" }]);
});

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const contact = (at = 0): Subject => ({ about: "contact", contact: at, graph, evidence });
const actor = (id: string): Subject => {
  return { about: "actor", actor: graph.actors.id.indexOf(id), graph, evidence };
};
const missing = (): Subject => ({ about: "missing", graph, evidence });

/** The form of the first contact as it is opened: a call of Ana Noor and Ben Adair on 15 August. */
const AS_IT_IS = [
  ["from", "2021-08-15"],
  ["to", ""],
  ["mode", "call"],
  ["status", "occurred"],
  ["party", "Ana Noor (person:ana-noor)"],
  ["side", "1"],
  ["acts", "Hask (state:HSK)"],
  ["party", "Ben Adair (person:ben-adair)"],
  ["side", "2"],
  ["acts", "Norland (state:NOR)"],
] as const;

/** The form with a field changed, the first of its name or another. */
function changed(name: string, value: string, which = 0): [string, string][] {
  let seen = -1;
  return AS_IT_IS.map(([field, old]) => {
    if (field === name) seen += 1;
    return [field, field === name && seen === which ? value : old];
  });
}

function write(
  kind: CorrectionKind,
  subject: Subject,
  fields: readonly (readonly [string, string])[],
) {
  const entry = { ...entryOf(kind, formOf(fields), subject, known), ...signed };
  correctionSchema.parse(entry);
  return entry;
}

function problemOf(kind: CorrectionKind, subject: Subject, fields: [string, string][]): string {
  try {
    entryOf(kind, formOf(fields), subject, known);
  } catch (error) {
    if (error instanceof FormProblem) return error.key;
  }
  return "none";
}

test("every kind can be chosen somewhere", () => {
  const kinds = [contact(), actor("person:ana-noor"), missing()].flatMap(findKinds);
  expect([...kinds].sort()).toEqual([...CORRECTION_KINDS].sort());
  expect(findKinds(contact(2))).not.toContain("split-contact");
});

const change = (fields: [string, string][]) => write("change-contact", contact(), fields);
const own = () => ({ kind: "change-contact", contact: { id: graph.contacts.id[0] }, ...signed });
const ana = () => actor("person:ana-noor");

describe("a changed contact", () => {
  test("is written with what was changed, and nothing else", () => {
    expect(change(changed("from", "2021-08-14"))).toEqual({ ...own(), date: "2021-08-14" });
    expect(change(changed("to", "2021-08-17"))).toEqual({
      ...own(),
      date: "2021-08-15/2021-08-17",
    });
    expect(change([...changed("mode", "call"), ["undated", "on"]])).toEqual({
      ...own(),
      date: null,
    });
    expect(change(changed("mode", "video"))).toEqual({ ...own(), mode: "video" });
    expect(change(changed("status", "denied"))).toEqual({ ...own(), status: "denied" });
  });

  test("has those who take part, each with what is new", () => {
    const { participants } = Object(change(changed("party", "Dan Orr", 1)));
    expect(participants).toEqual([
      { id: "person:ana-noor", side: 1 },
      { id: "person:dan-orr", represents: ["state:NOR"], side: 2 },
    ]);
    const added = [...AS_IT_IS, ["party", "Ole Lind"], ["side", "2"], ["acts", "Zedland; Norland"]];
    expect(
      Object(change(added.map(([name = "", value = ""]) => [name, value]))).participants[2],
    ).toEqual({
      id: "person:ole-lind",
      name: "Ole Lind",
      represents: ["state:ZZZ", "state:NOR"],
      side: 2,
    });
  });

  test.each<[string, [string, string][]]>([
    ["problem.nothing", changed("mode", "call")],
    ["problem.day", changed("from", "")],
    ["problem.order", changed("to", "2021-08-01")],
    ["problem.parties", changed("party", "", 1)],
    ["problem.body", changed("acts", "Ben Adair", 1)],
    ["problem.body", changed("acts", "Nowhere", 1)],
  ])("%s is told", (problem, fields) => {
    expect(problemOf("change-contact", contact(), fields)).toBe(problem);
  });
});

test("what else is wrong with a contact names its reports", () => {
  const [first, second] = [graph.contacts.id[0], graph.reports.id[1] ?? ""];
  const other = graph.contacts.id[3] ?? "";
  expect(write("drop-contact", contact(), [])).toMatchObject({ contact: { id: first } });
  expect(write("join-contacts", contact(), [["other", other]])).toMatchObject({
    contacts: [{ id: first }, { id: other }],
  });
  expect(write("split-contact", contact(), [["report", second]])).toMatchObject({
    reports: [{ id: second }],
  });
  expect(write("hide-article", contact(), [["article", "a:1"]])).toMatchObject({ article: "a:1" });
  const both: [string, string][] = [
    ["report", first ?? ""],
    ["report", second],
  ];
  expect(problemOf("split-contact", contact(), both)).toBe("problem.allReports");
  expect(problemOf("split-contact", contact(), [])).toBe("problem.reports");
});

describe("an actor", () => {
  test("is merged, renamed, of another kind, acts for others", () => {
    expect(write("merge-actors", ana(), [["into", "Chō Satō"]])).toMatchObject({
      actors: ["person:ana-noor"],
      into: "person:cho-sato",
    });
    expect(write("rename-actor", ana(), [["name", "A. Noor"]])).toMatchObject({ name: "A. Noor" });
    expect(write("set-actor-kind", ana(), [["kind", "office"]])).toMatchObject({ to: "office" });
    const acts: [string, string][] = [
      ["acts", "Zedland"],
      ["since", "2021-08-01"],
      ["until", ""],
    ];
    expect(write("set-represents", ana(), acts)).toEqual({
      kind: "set-represents",
      actor: "person:ana-noor",
      represents: ["state:ZZZ"],
      from: "2021-08-01",
      ...signed,
    });
  });

  test("is split with all reports of the contacts that are chosen", () => {
    const fields: [string, string][] = [
      ["into", "Ana Noor the Younger"],
      ["kind", "person"],
      ["acts", ""],
      ["contact", graph.contacts.id[0] ?? ""],
    ];
    expect(write("split-actor", ana(), fields)).toMatchObject({
      actor: "person:ana-noor",
      into: { id: "person:ana-noor-the-younger", name: "Ana Noor the Younger" },
      reports: [{ id: graph.contacts.id[0] }, { id: graph.reports.id[1] }],
    });
  });

  test.each<[string, CorrectionKind, [string, string][]]>([
    ["problem.self", "merge-actors", [["into", "Ana Noor"]]],
    ["problem.unknown", "merge-actors", [["into", "Nobody"]]],
    ["problem.unknown", "merge-actors", [["into", ""]]],
    ["problem.nothing", "rename-actor", [["name", "Ana Noor"]]],
    ["problem.nothing", "set-actor-kind", [["kind", "person"]]],
    [
      "problem.reports",
      "split-actor",
      [
        ["into", "X"],
        ["kind", "person"],
      ],
    ],
  ])("%s is told", (problem, kind, fields) => {
    expect(problemOf(kind, ana(), fields)).toBe(problem);
  });
});

describe("names", () => {
  test("are found by their beginning, then by what they hold, without accents and case", () => {
    expect(known.find("n", 3).map(({ name }) => name)[0]).toBe("Norland");
    expect(known.find("sato", 5).map(({ id }) => id)).toContain("person:cho-sato");
    expect(known.find("  ", 5)).toEqual([]);
  });

  test("that two bear are asked for; ids tell them apart; a new one gets a free id", () => {
    const twins = createKnownActors([
      { id: "person:lee", name: "Lee" },
      { id: "person:lee-2", name: "Lee" },
      { id: "person:new-name", name: "Other" },
    ]);
    expect(twins.resolve("Lee")).toEqual({ several: "Lee" });
    expect(twins.resolve("Lee (person:lee-2)")).toMatchObject({ id: "person:lee-2", isNew: false });
    expect(twins.resolve("New Name")).toMatchObject({ id: "person:new-name-2", isNew: true });
    expect(twins.resolve("New Body", "org")).toMatchObject({ id: "org:new-body" });
    expect(twins.resolve(" ")).toBeUndefined();
  });
});

test("a contact that is missing is written with its source", () => {
  const fields: [string, string][] = [
    ["from", "2021-08-20"],
    ["to", ""],
    ["mode", "letter"],
    ["status", "occurred"],
    ["place", ""],
    ["party", "Ana Noor"],
    ["side", "1"],
    ["acts", ""],
    ["party", "Zedland"],
    ["side", "2"],
    ["acts", ""],
    ["quote", " She wrote to Zedland. "],
    ["publisher", "The Post"],
    ["title", ""],
    ["url", "https://example.org/p"],
    ["published", ""],
  ];
  expect(write("add-contact", missing(), fields)).toEqual({
    kind: "add-contact",
    date: "2021-08-20",
    mode: "letter",
    participants: [
      { id: "person:ana-noor", side: 1 },
      { id: "state:ZZZ", side: 2 },
    ],
    source: { quote: "She wrote to Zedland.", publisher: "The Post", url: "https://example.org/p" },
    ...signed,
  });
});
