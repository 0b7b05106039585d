import { describe, expect, test } from "vitest";
import { createGraph } from "../../src/graph/create-graph.ts";
import { dayNumber } from "../../src/model/dates.ts";
import { evidenceFileSchema, graphFileSchema } from "../../src/model/graph-file.ts";
import { MODES } from "../../src/model/kinds.ts";
import type { ExtractedLine } from "../../src/model/report.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { mergeLines } from "../../src/resolve/lines.ts";
import { createSketch, writeSketch } from "../../src/resolve/text-sketch.ts";
import { day, lineOf, participantOf, reportOf } from "../resolve/cast.ts";

const VOSS = "voss state:NOL";
const TOLAN = "tolan state:SUD";
const KELD = "keld state:OST";
const names = new Map([["state:NOL", { name: "Norland", aliases: ["Kingdom of Norland"] }]]);

const lines = [
  lineOf("one", "2021-08-04", [
    reportOf("r:1", [VOSS, TOLAN]),
    reportOf("r:2", [VOSS, TOLAN, KELD], { mode: "video", date: day("2021-08-10") }),
  ]),
  lineOf("two", "2021-08-05", [
    reportOf("r:3", [VOSS, TOLAN]),
    reportOf("r:4", [KELD, "org:front"], {
      status: "planned",
      date: { earliest: null, latest: null, edtf: "XXXX-09-01", basis: "stated" },
    }),
    reportOf("r:5", ["ruiz", "state:SUD"], { mode: "letter", date: null }),
  ]),
  lineOf("three", null, []),
];

function graphOf(from: readonly ExtractedLine[]) {
  const merged = mergeLines([from]);
  return createGraph(clusterReports(merged), merged, { title: "A story" }, names);
}

const { graph, evidence } = graphOf(lines);
const actor = (id: string): number => graph.actors.id.indexOf(id);

describe("the graph file", () => {
  test("it fits its schema", () => {
    expect(graphFileSchema.parse(graph)).toEqual(graph);
  });

  test("the order of the lines changes no byte", () => {
    const other = graphOf(lines.toReversed());
    expect(JSON.stringify(other.graph)).toBe(JSON.stringify(graph));
    expect([...other.evidence]).toEqual([...evidence]);
  });

  test("all articles are there, also one without contacts, and the latest day is told", () => {
    expect(graph.articles.id).toEqual(["a:one", "a:three", "a:two"]);
    expect(graph.articles.published).toEqual([
      dayNumber("2021-08-04"),
      null,
      dayNumber("2021-08-05"),
    ]);
    expect(graph.asOf).toBe(dayNumber("2021-08-05"));
  });

  test("two reports of one call are one contact with two reports", () => {
    const first = graph.contacts.id.indexOf("r:1");
    const [start, end] = graph.contacts.reportStart.slice(first, first + 2);
    // The first report lends the contact its id, which is not written twice.
    expect(graph.reports.id.slice(start, end)).toEqual([null, "r:3"]);
    expect(graph.reports.article.slice(start, end)).toEqual([0, 2]);
  });

  test("a copy points to its original, and counts in its stead", () => {
    const sketch = writeSketch(
      createSketch([
        `${"Voss told Tolan in Perrin of 3 ships. ".repeat(2)}Nobody in Hask knew of it before the harbour master of Brevic wrote to Keld about 14 sailors.`,
      ]),
    );
    const papers = ["one", "two", "three"].map((id, at) => {
      const report = reportOf(`r:${id}`, [VOSS, TOLAN]);
      const head = at < 2 ? { publisher: id, sketch } : { publisher: id };
      return lineOf(id, `2021-08-0${at + 4}`, [report], head);
    });
    const { articles, reports } = graphOf(papers).graph;
    expect(articles.id).toEqual(["a:one", "a:three", "a:two"]);
    expect(articles.copyOf).toEqual([null, null, 0]);
    expect(reports.article).toEqual([0, 1, 2]);
    expect(reports.source).toEqual([null, null, 0]);
  });

  test("participants stand between their starts", () => {
    const session = graph.contacts.mode.indexOf(MODES.indexOf("video"));
    const [start, end] = graph.contacts.participantStart.slice(session, session + 2);
    const ids = graph.participants.actor.slice(start, end).map((index) => graph.actors.id[index]);
    expect(ids).toEqual(["person:voss", "person:tolan", "person:keld"]);
    expect(graph.participants.side.slice(start, end)).toEqual([0, 1, 2]);
  });

  test("a day without a year is written as it is, a whole date is not written twice", () => {
    expect(graph.contacts.edtf.filter((edtf) => edtf !== null)).toEqual(["XXXX-09-01"]);
    const undated = graph.contacts.edtf.indexOf("XXXX-09-01");
    expect(graph.contacts.earliest[undated]).toBeNull();
    expect(graph.contacts.basis[undated]).toBe(0);
  });

  test("a state that only stands behind a minister is an actor with its name", () => {
    expect(graph.actors.name[actor("state:NOL")]).toBe("Norland");
    expect(graph.actors.represents[actor("person:voss")]).toEqual([actor("state:NOL")]);
  });

  test("a state whose name nobody told is known by its code", () => {
    expect(graph.actors.name[actor("state:OST")]).toBe("OST");
  });

  test("at state level people have no place and states do", () => {
    const { person, state } = graph.levels;
    expect(state.x[actor("person:voss")]).toBeNull();
    expect(state.x[actor("state:NOL")]).not.toBeNull();
    expect(person.x[actor("person:voss")]).not.toBeNull();
    expect(person.x[actor("state:NOL")]).toBeNull();
    expect(person.x[actor("state:SUD")]).not.toBeNull();
  });

  test("who takes part only in what is planned has a place and no community", () => {
    expect(graph.levels.person.x[actor("org:front")]).not.toBeNull();
    expect(graph.levels.person.community[actor("org:front")]).toBeNull();
  });

  test("addresses that no reader should follow are left out", () => {
    const [line] = lines;
    if (line === undefined) throw new Error("a line expected");
    const urlOf = (url: string) =>
      graphOf([{ ...line, article: { ...line.article, url } }]).graph.articles.url[0];
    expect(urlOf("javascript:alert(1)")).toBeNull();
    expect(urlOf("https://example.org/a")).toBe("https://example.org/a");
  });

  test("an alias that two actors bear belongs to neither", () => {
    const both = ["x", "y"].map((name, side) =>
      Object.assign(participantOf(`${name} state:NOL`, side), {
        aliases: ["Al Noor", `Minister ${name}`],
      }),
    );
    const shared = [both[0], participantOf(TOLAN, 1)].filter((each) => each !== undefined);
    const other = [both[1], participantOf(KELD, 0)].filter((each) => each !== undefined);
    const built = graphOf([
      lineOf("one", null, [
        reportOf("r:1", [], { participants: shared }),
        reportOf("r:2", [], { participants: other }),
      ]),
    ]).graph;
    expect(built.actors.aliases[built.actors.id.indexOf("person:x")]).toEqual(["Minister x"]);
    expect(built.actors.aliases[built.actors.id.indexOf("person:y")]).toEqual(["Minister y"]);
  });

  test("no articles make an empty graph that fits its schema", () => {
    const empty = createGraph([], [], { title: "Nothing" }, new Map());
    expect(graphFileSchema.parse(empty.graph).contacts.participantStart).toEqual([0]);
    expect(empty.evidence.size).toBe(0);
  });
});

describe("evidence", () => {
  test("each contact's file holds its reports with their quotes", () => {
    for (const [index, id] of graph.contacts.id.entries()) {
      const file = graph.evidenceFiles[graph.contacts.evidence[index] ?? -1] ?? "";
      const content = evidenceFileSchema.parse(JSON.parse(evidence.get(file) ?? "null"));
      expect(content.contacts[id]?.[0]?.evidence[0]?.quote).toBe("They spoke.");
    }
  });

  test("some contacts share a file, and more than two hundred take another", () => {
    const many = Array.from({ length: 201 }, (_, index) =>
      reportOf(`r:${index}`, [`p${index} state:NOL`, TOLAN]),
    );
    const built = graphOf([lineOf("one", null, many)]);
    expect(built.graph.evidenceFiles).toHaveLength(2);
    expect(new Set(built.graph.contacts.evidence)).toEqual(new Set([0, 1]));
    expect(
      built.graph.evidenceFiles.every((name) => /^evidence-[0-9a-f]{16}\.json$/.test(name)),
    ).toBe(true);
  });
});
