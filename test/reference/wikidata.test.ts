import { describe, expect, it } from "vitest";
import { readAnswer, writeQuery } from "../../src/reference/wikidata.ts";
import { answerOf } from "./wikidata-answer.ts";

describe("writeQuery", () => {
  it("asks for one state and leaves out what ended before", () => {
    const query = writeQuery("QAT", 2019);
    expect(query).toContain('wdt:P298 "QAT"');
    expect(query).toContain("YEAR(?end) >= 2019");
  });
});

describe("readAnswer", () => {
  it("reads dates at the precision that they are known with", () => {
    expect(
      readAnswer(
        "QAT",
        answerOf(
          ["foreign-minister", "Q1", "Ada One", "2019-01-01/9", "2020-03-01/10"],
          ["foreign-minister", "Q2", "Bea Two", "2020-03-11/11", ""],
        ),
      ),
    ).toEqual([
      {
        state: "QAT",
        office: "foreign-minister",
        wikidata: "Q1",
        name: "Ada One",
        from: "2019",
        to: "2020-03",
      },
      {
        state: "QAT",
        office: "foreign-minister",
        wikidata: "Q2",
        name: "Bea Two",
        from: "2020-03-11",
        to: null,
      },
    ]);
  });

  it("joins terms of one person that follow each other, and keeps those with a break apart", () => {
    const found = readAnswer(
      "QAT",
      answerOf(
        ["head-of-government", "Q1", "Ada One", "2014-01-01/11", "2018-05-01/11"],
        ["head-of-government", "Q1", "Ada One", "2018-05-01/11", "2019-02-01/11"],
        ["head-of-government", "Q1", "Ada One", "2021-01-01/11", ""],
      ),
    );
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      ["2014-01-01", "2019-02-01"],
      ["2021-01-01", null],
    ]);
  });

  it("does not join the terms of one person in two offices", () => {
    const found = readAnswer(
      "QAT",
      answerOf(
        ["head-of-government", "Q1", "Ada One", "2014-01-01/11", ""],
        ["foreign-minister", "Q1", "Ada One", "2014-01-01/11", ""],
      ),
    );
    expect(found).toHaveLength(2);
  });

  it("throws where the answer has another form", () => {
    expect(() => readAnswer("QAT", { message: "too many requests" })).toThrow();
  });
});
