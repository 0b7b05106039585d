import { describe, expect, it } from "vitest";
import { findProblems } from "../../src/reference/check-reference.ts";
import { createSmall } from "./read-tables.ts";

const STATES = [
  "PAK,Pakistan,,Pakistani,,Islamabad,,,Southern Asia",
  "CHN,China,,Chinese,,Beijing,,,Eastern Asia",
];
const PEOPLE = ["ada-one,Ada One,,One", "bea-two,Bea Two,,Two"];
const OFFICES = ["president,President,president,,1,", "envoy,Envoy,envoy,,2,"];

/** Problems of a few rows put beside two states, two people and two offices that fit. */
function problemsOf(rows: Readonly<Record<string, readonly string[]>>) {
  const { reference, problems } = createSmall({
    "states.csv": STATES,
    "people.csv": PEOPLE,
    "offices.csv": OFFICES,
    ...rows,
  });
  expect(problems).toEqual([]);
  return findProblems(reference);
}

const terms = (...rows: string[]) => problemsOf({ "office-holders.csv": rows });

describe("findProblems", () => {
  it("finds nothing where the rows fit", () => {
    expect(terms("ada-one,president,state:PAK,2020-01-01,2021-01-01,,,,")).toEqual([]);
  });

  it("finds a term that ends before it begins", () => {
    expect(terms("ada-one,president,state:PAK,2021-01-02,2021-01-01,,,,")).toEqual([
      {
        file: "office-holders.csv",
        line: 2,
        column: "to",
        message: "got an end on 2021-01-01, expected one not before its start on 2021-01-02",
      },
    ]);
    expect(terms("ada-one,president,state:PAK,2021-01-02,2021-01,,,,")).toEqual([]);
  });

  it("finds a membership that ends before it begins", () => {
    const organisation = { "organisations.csv": ["quad,Quad,group,,,"] };
    const reversed = { ...organisation, "memberships.csv": ["quad,state:PAK,2021,2020"] };
    const straight = { ...organisation, "memberships.csv": ["quad,state:PAK,2020,2021"] };
    expect(problemsOf(reversed)).toMatchObject([{ file: "memberships.csv", column: "to" }]);
    expect(problemsOf(straight)).toEqual([]);
  });

  it("finds two holders of an office with one seat", () => {
    const problems = terms(
      "ada-one,president,state:PAK,2020-01-01,2021-01-01,,,,",
      "bea-two,president,state:PAK,2020-12-01,,,,,",
    );
    expect(problems).toMatchObject([{ line: 3, column: "from" }]);
    expect(problems[0]?.message).toContain("expected 1 in president of state:PAK");
  });

  it("lets two hold an office on the day of the handover, and in two states", () => {
    expect(
      terms(
        "ada-one,president,state:PAK,2020-01-01,2021-01-01,,,,",
        "bea-two,president,state:PAK,2021-01-01,,,,,",
        "ada-one,president,state:CHN,2021-02-01,,,,,",
      ),
    ).toEqual([]);
  });

  it("does not take a month or a year for an overlap that is sure", () => {
    expect(
      terms(
        "ada-one,president,state:PAK,2019,2021-03,,,,",
        "bea-two,president,state:PAK,2021,,,,,",
      ),
    ).toEqual([]);
  });

  it("lets as many hold an office as it has seats", () => {
    const two = [
      "ada-one,envoy,state:PAK,2020-01-01,,,,,",
      "bea-two,envoy,state:PAK,2020-02-01,,,,,",
    ];
    expect(terms(...two)).toEqual([]);
    const third = { "people.csv": [...PEOPLE, "cat-three,Cat Three,,Three"] };
    const rows = [...two, "cat-three,envoy,state:PAK,2020-03-01,,,,,"];
    expect(problemsOf({ ...third, "office-holders.csv": rows })).toHaveLength(1);
  });

  it("finds codes that are not known", () => {
    const problems = terms(
      "cat-three,president,state:PAK,,,,,,",
      "ada-one,king,state:PAK,,,,,,",
      "ada-one,envoy,org:moon,,,,,,",
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, "person"],
      [3, "office"],
      [4, "of"],
    ]);
    expect(problems[0]?.message).toBe('got "cat-three", expected a person of people.csv');
  });

  it("finds a member that is no known state or organisation, and an organisation that is none", () => {
    const rows = ["quad,state:PAK,,", "quad,state:ZZZ,,", "quad,org:moon,,", "quint,state:PAK,,"];
    const problems = problemsOf({
      "organisations.csv": ["quad,Quad,group,,,"],
      "memberships.csv": rows,
    });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, "member"],
      [4, "member"],
      [5, "organisation"],
    ]);
  });

  it("finds unknown codes in an office's national wordings and in what it includes", () => {
    const problems = problemsOf({
      "offices.csv": [...OFFICES, "leader,Leader,leader,state:ZZZ=boss,9,president;king"],
      "organisations.csv": ["un,United Nations,organisation,,,org:moon"],
    });
    expect(problems.map(({ file, column }) => [file, column])).toEqual([
      ["offices.csv", "national"],
      ["offices.csv", "includes"],
      ["organisations.csv", "within"],
    ]);
  });

  it("finds two rows with one code", () => {
    const problems = problemsOf({ "people.csv": [...PEOPLE, "ada-one,Ada Uno,,Uno"] });
    expect(problems).toMatchObject([{ file: "people.csv", line: 4, column: "code" }]);
  });

  it("finds an alias that names two people of one state at the same time", () => {
    const people = ["ada-one,Ada One,Al-Noor,One", "bea-two,Bea Two,Al Noor,Two"];
    const problems = problemsOf({
      "people.csv": people,
      "office-holders.csv": [
        "ada-one,envoy,state:PAK,2020,,,,,",
        "bea-two,envoy,state:PAK,2021,,,,,",
      ],
    });
    expect(problems).toMatchObject([{ file: "people.csv", line: 3, column: "aliases" }]);
    expect(problems[0]?.message).toContain("names ada-one too");
  });

  it("lets two share an alias that both mark as ambiguous", () => {
    const envoys = ["ada-one,envoy,state:PAK,2020,..", "bea-two,envoy,state:PAK,2021,.."];
    const shared = (a: string, b: string) =>
      problemsOf({
        "people.csv": [`ada-one,Ada One,${a},One`, `bea-two,Bea Two,${b},Two`],
        "office-holders.csv": envoys,
      });
    expect(shared("Noor?", "Noor?")).toEqual([]);
    expect(shared("Noor", "Noor")).toHaveLength(1);
  });

  it("finds a checked term without a source", () => {
    for (const source of ["", "general knowledge"])
      expect(
        terms(`ada-one,president,state:PAK,2020,..,,President,2026-01-01,${source}`),
      ).toMatchObject([{ line: 2, column: "source" }]);
    expect(terms("ada-one,president,state:PAK,2020,..,,President,2026-01-01,a newspaper")).toEqual(
      [],
    );
  });

  it("lets one alias name two people of different states or times", () => {
    const people = ["ada-one,Ada One,Noor,One", "bea-two,Bea Two,Noor,Two"];
    for (const other of ["state:CHN,2021,", "state:PAK,2022,"])
      expect(
        problemsOf({
          "people.csv": people,
          "office-holders.csv": [
            "ada-one,envoy,state:PAK,2020,2021,,,,",
            `bea-two,envoy,${other},,,,`,
          ],
        }),
      ).toEqual([]);
  });

  it("finds a wording that means two offices in one place", () => {
    const premier = "prime-minister,Prime minister,premier;president,,1,";
    expect(problemsOf({ "offices.csv": [...OFFICES, premier] })).toMatchObject([
      { file: "offices.csv", line: 4, column: "wordings" },
    ]);
    const national = "prime-minister,Prime minister,premier,state:PAK=president,1,";
    expect(problemsOf({ "offices.csv": [...OFFICES, national] })).toEqual([]);
  });

  it("finds an alias of two states", () => {
    const states = [...STATES, "TWN,Taiwan,,Taiwanese,,Taipei,China,,Eastern Asia"];
    expect(problemsOf({ "states.csv": states })).toMatchObject([
      { file: "states.csv", line: 4, column: "aliases" },
    ]);
  });
});
