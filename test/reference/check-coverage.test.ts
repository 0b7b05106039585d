import { describe, expect, it } from "vitest";
import { findCoverageProblems } from "../../src/reference/check-coverage.ts";
import { createSmall } from "./read-tables.ts";

const STATE =
  "QAT,Qatar,,Qatari,,Doha,,,Asia,Western Asia,QA,634,member,,emir,prime-minister,emir,2019/2021-06";
const PEOPLE = ["ada-one,Ada One,,One", "bea-two,Bea Two,,Two"];
const OFFICES = ["emir", "prime-minister", "foreign-minister"].map(
  (code) => `${code},${code},,,1,`,
);
const WHOLE = [
  "ada-one,emir,state:QAT,2013-06-25,..",
  "ada-one,prime-minister,state:QAT,2018,..",
  "ada-one,foreign-minister,state:QAT,2016,..",
];

function problemsOf(terms: readonly string[], state = STATE): string[] {
  const { reference, problems } = createSmall({
    "states.csv": [state],
    "people.csv": PEOPLE,
    "offices.csv": OFFICES,
    "office-holders.csv": terms,
  });
  expect(problems).toEqual([]);
  return findCoverageProblems(reference).map(({ file, line, column, message }) => {
    return `${file}:${line} ${column}: ${message.split(",")[0]}`;
  });
}

/** The whole, but for the foreign minister: the rows given stand in his place. */
const withMinisters = (...rows: string[]) => [
  ...WHOLE.slice(0, 2),
  ...rows.map((row) => row.replace("FM", "foreign-minister,state:QAT")),
];

describe("findCoverageProblems", () => {
  it("finds nothing where every day has a holder", () => {
    expect(problemsOf(WHOLE)).toEqual([]);
  });

  it("finds an office without a row", () => {
    expect(problemsOf(WHOLE.slice(0, 2))).toEqual([
      "states.csv:2 covered: got nobody as foreign-minister of Qatar from 2019-01-01 to 2021-06-30",
    ]);
  });

  it("finds the days between two holders, and after the last", () => {
    expect(
      problemsOf(withMinisters("ada-one,FM,2018,2019-03-01", "bea-two,FM,2019-05-01,2021-01")),
    ).toEqual([
      "states.csv:2 covered: got nobody as foreign-minister of Qatar from 2019-03-02 to 2019-04-30",
      "states.csv:2 covered: got nobody as foreign-minister of Qatar from 2021-02-01 to 2021-06-30",
    ]);
  });

  it("takes a handover on one day, or from one day to the next, for no gap", () => {
    for (const day of ["2019-03-01", "2019-03-02"])
      expect(
        problemsOf(withMinisters("ada-one,FM,2018,2019-03-01", `bea-two,FM,${day},..`)),
      ).toEqual([]);
  });

  it("takes a row that says unknown or vacant for an answer", () => {
    for (const word of ["unknown", "vacant"])
      expect(
        problemsOf(
          withMinisters(
            "ada-one,FM,2018,2019-03-01",
            `${word},FM,2019-03-01,2020`,
            "bea-two,FM,2021,..",
          ),
        ),
      ).toEqual([]);
  });

  it("lets several offices cover a head of state between them", () => {
    const state = STATE.replace(",emir,prime", ",emir;king,prime");
    const offices = [...OFFICES, "king,king,,,1,"];
    const { reference } = createSmall({
      "states.csv": [state],
      "people.csv": PEOPLE,
      "offices.csv": offices,
      "office-holders.csv": [
        ...WHOLE.slice(1),
        "ada-one,emir,state:QAT,2013,2020-02-01",
        "bea-two,king,state:QAT,2020-02-01,..",
      ],
    });
    expect(findCoverageProblems(reference)).toEqual([]);
  });

  it("asks nothing of a state that claims nothing", () => {
    expect(problemsOf([], STATE.replace("2019/2021-06", ""))).toEqual([]);
  });
});
