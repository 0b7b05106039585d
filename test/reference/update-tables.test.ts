import { describe, expect, it } from "vitest";
import { compareTerms } from "../../src/reference/compare-terms.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { TABLES } from "../../src/reference/tables.ts";
import { updateTables } from "../../src/reference/update-tables.ts";
import { readAnswer } from "../../src/reference/wikidata.ts";
import { filesOf } from "./read-tables.ts";
import { answerOf, type AnswerRow } from "./wikidata-answer.ts";

const FILES = filesOf({
  "states.csv": [
    "QAT,Qatar,,Qatari,,Doha,,,Asia,,QA,634,member,,emir,prime-minister,emir,2019/2021-06",
  ],
  "people.csv": ["ada-one,Ada One,,One,,,Q1", "bea-two,Bea Two,,Two,,,"],
  "offices.csv": ["emir", "prime-minister", "foreign-minister"].map(
    (code) => `${code},${code},,,1,`,
  ),
  "office-holders.csv": [
    "ada-one,emir,state:QAT,2013-06,..,,Emir,,general knowledge",
    "ada-one,prime-minister,state:QAT,2018-01-05,2020-01-28,,Prime Minister,2026-01-01,a newspaper",
    "bea-two,foreign-minister,state:QAT,2016,..,,Foreign Minister,,general knowledge",
  ],
});

/** What an answer makes of the rows above: the changes in words, and the rows of office-holders.csv. */
function update(...rows: readonly AnswerRow[]) {
  const { reference } = createReference(FILES);
  const comparisons = compareTerms(reference, readAnswer("QAT", answerOf(...rows)));
  const { files, changes } = updateTables(FILES, reference, comparisons, "2026-07-01");
  const linesOf = (file: string) => (files.get(file) ?? "").trim().split("\n").slice(1);
  const { problems } = createReference(new Map([...FILES, ...files]));
  expect(problems).toEqual([]);
  return {
    changes: changes.map(({ kind, text }) => `${kind}: ${text}`),
    terms: linesOf(TABLES.terms.file),
    people: linesOf(TABLES.people.file),
  };
}

describe("updateTables", () => {
  it("leaves every row where nothing was found", () => {
    const { changes, terms } = update();
    expect(changes).toEqual([]);
    expect(terms).toHaveLength(3);
  });

  it("makes a date exacter", () => {
    const { changes, terms } = update(["head-of-state", "Q1", "Ada One", "2013-06-25/11", ""]);
    expect(changes).toEqual(["dates: QAT head-of-state Ada One: from 2013-06 → 2013-06-25"]);
    expect(terms[0]).toBe(
      "ada-one,emir,state:QAT,2013-06-25,..,,Emir,,https://www.wikidata.org/wiki/Q1",
    );
  });

  it("marks a row that agrees as checked", () => {
    const { changes, terms } = update(["foreign-minister", "Q9", "Bea Two", "2016-01-01/9", ""]);
    expect(changes).toEqual(["confirmed: QAT foreign-minister Bea Two: agrees, now checked"]);
    expect(terms[2]).toContain(",2026-07-01,https://www.wikidata.org/wiki/Q9");
  });

  it("never touches a row that is marked as checked, and says what differs", () => {
    const { changes, terms } = update([
      "head-of-government",
      "Q1",
      "Ada One",
      "2018-01-05/11",
      "2020-02-02/11",
    ]);
    expect(changes).toEqual([
      "left: QAT head-of-government Ada One: checked, left as it is (to 2020-01-28 → 2020-02-02)",
    ]);
    expect(terms[1]).toContain(",2018-01-05,2020-01-28,");
  });

  it("adds a new holder behind the others of the office, and the person once", () => {
    const { changes, terms, people } = update(
      ["head-of-government", "Q7", "Carla de la Three", "2020-01-28/11", ""],
      ["foreign-minister", "Q7", "Carla de la Three", "2021-03-01/10", ""],
    );
    expect(changes).toEqual([
      "new: QAT head-of-government Carla de la Three: new, 2020-01-28 to ..",
      "new: QAT foreign-minister Carla de la Three: new, 2021-03 to ..",
    ]);
    expect(terms.map((row) => row.split(",").slice(0, 2).join(" "))).toEqual([
      "ada-one emir",
      "ada-one prime-minister",
      "carla-de-la-three prime-minister",
      "bea-two foreign-minister",
      "carla-de-la-three foreign-minister",
    ]);
    expect(people.filter((row) => row.includes("Carla"))).toEqual([
      "carla-de-la-three,Carla de la Three,,Three,given-family,,Q7",
    ]);
  });

  it("takes a namesake whom Wikidata knows as another for another", () => {
    const { people } = update(["foreign-minister", "Q8", "Ada One", "2021-01-01/11", ""]);
    expect(people.map((row) => row.split(",")[0])).toEqual(["ada-one", "bea-two", "ada-one-q8"]);
  });

  it("ends a term that ours had open", () => {
    const { terms } = update(["foreign-minister", "Q9", "Bea Two", "2016/9", "2021-05-04/11"]);
    expect(terms[2]).toContain("bea-two,foreign-minister,state:QAT,2016,2021-05-04,");
  });
});
