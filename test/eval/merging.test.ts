import { describe, expect, test } from "vitest";
import { parseMerging, scoreMerging } from "../../src/eval/merging.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { day, lineOf, reportOf } from "../resolve/cast.ts";

const GOLD = parseMerging(`
contacts:
  - { id: c1, who: [voss, tolan], date: ['2021-08-03', '2021-08-03'], mode: [call], reports: [a, b, c] }
  - { id: c2, who: [voss, tolan], date: ['2021-08-09', '2021-08-09'], mode: [call], reports: [d, e] }
`);
const PAIR = ["voss state:NOL", "tolan state:SUD"];

/** The score of articles that each give one day for the two. */
function scoreOf(days: Record<string, string>) {
  const lines = Object.entries(days).map(([article, date]) =>
    lineOf(article, null, [reportOf(`r:${article}`, PAIR, { date: day(date) })]),
  );
  return scoreMerging(GOLD, clusterReports(lines), (id) => id.replace("a:", ""));
}

describe("pairs of reports", () => {
  test("are all right where each contact has its own", () => {
    const days = { a: "2021-08-03", b: "2021-08-03", c: "2021-08-03" };
    expect(scoreOf({ ...days, d: "2021-08-09", e: "2021-08-09" })).toEqual({
      read: 5,
      told: 5,
      both: 4,
      built: 4,
      gold: 4,
      precision: 1,
      recall: 1,
    });
  });

  test("cost recall where one contact stands twice", () => {
    const score = scoreOf({ a: "2021-08-03", b: "2021-08-03", c: "2021-08-20" });
    expect(score).toMatchObject({ both: 1, built: 1, gold: 3, precision: 1, recall: 1 / 3 });
  });

  test("cost precision where two contacts stand as one", () => {
    const score = scoreOf({ a: "2021-08-03", d: "2021-08-03" });
    expect(score).toMatchObject({ both: 0, built: 1, gold: 0, precision: 0 });
  });

  test("tie a report to its contact that names a state in the place of who acts for it", () => {
    const reports = [PAIR, ["state:NOL state:NOL", PAIR[1] ?? ""]].map((who, i) =>
      lineOf("ab"[i] ?? "", null, [reportOf(`r:${i}`, who)]),
    );
    const score = scoreMerging(GOLD, clusterReports(reports), (id) => id.replace("a:", ""));
    expect(score).toMatchObject({ read: 2, both: 1 });
  });

  test("leave out what was not read, and what no article of the gold tells", () => {
    expect(scoreOf({ a: "2021-08-03", x: "2021-08-03" })).toMatchObject({ read: 1, told: 5 });
  });
});

test("a file of another form is an error", () => {
  expect(() => parseMerging("contacts: [{ id: c1 }]")).toThrow(/who/);
});
