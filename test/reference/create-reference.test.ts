import { describe, expect, it } from "vitest";
import { createReference } from "../../src/reference/create-reference.ts";
import { TABLES } from "../../src/reference/tables.ts";
import { createSmall } from "./read-tables.ts";

describe("createReference", () => {
  it("gives a problem for each missing file and empty tables", () => {
    const { reference, problems } = createReference(new Map());
    expect(problems.map(({ file }) => file)).toEqual([
      "states.csv",
      "organisations.csv",
      "memberships.csv",
      "offices.csv",
      "people.csv",
      "office-holders.csv",
    ]);
    expect(problems[0]?.message).toContain("got no file, expected states.csv");
    expect(reference.states).toEqual([]);
    expect(reference.holderOn("president", "state:USA", null)).toBeUndefined();
  });

  it("reads rows without a problem where all cells fit", () => {
    const { reference, problems } = createSmall({
      "states.csv": [
        "QAT,Qatar,State of Qatar,Qatari,Qataris;Qatari,Doha,,Amiri Diwan,Western Asia",
      ],
    });
    expect(problems).toEqual([]);
    expect(reference.state("QAT")).toMatchObject({
      name: "Qatar",
      demonyms: ["Qataris", "Qatari"],
    });
    expect(reference.state("QAT")?.aliases).toEqual([]);
  });

  it("reports a broken cell by line and column, and reads the rows after it", () => {
    const { reference, problems } = createSmall({
      "people.csv": [
        "imran-khan,Imran Khan,,Khan",
        "Imran Khan,Imran Khan,,Khan",
        "wang-yi,Wang Yi,,Wang",
      ],
    });
    expect(problems).toEqual([
      {
        file: "people.csv",
        line: 3,
        column: "code",
        message: 'got "Imran Khan", expected a code of lower-case letters, digits and "-"',
      },
    ]);
    expect(reference.people.map(({ code }) => code)).toEqual(["imran-khan", "wang-yi"]);
  });

  it("reports each broken cell of a row", () => {
    const { problems } = createSmall({
      "office-holders.csv": [
        "imran-khan,prime-minister,PAK,2018-13,2022-02-30,maybe,Prime Minister,,",
      ],
    });
    expect(problems.map(({ column }) => column)).toEqual(["of", "from", "to", "acting"]);
  });

  it("reports a row with too few cells and a quote that does not close", () => {
    const header = TABLES.people.columns.join(",");
    const rows = [header, "wang-yi,Wang Yi,,Wang,,,", "too,short", 'li-keqiang,"Li Keqiang,,Li,,,'];
    const { reference, problems } = createReference(new Map([["people.csv", rows.join("\n")]]));
    expect(reference.people.map(({ code }) => code)).toEqual(["wang-yi"]);
    const own = problems.filter(({ file }) => file === "people.csv");
    expect(new Set(own.map(({ line }) => line))).toEqual(new Set([3, 4]));
    expect(own.map(({ message }) => message)).toContain("got 2 cells, expected 7");
  });

  it("reports a column that is missing and one that is not known", () => {
    const { problems } = createReference(
      new Map([["people.csv", "code,name,aliases,surname\nwang-yi,Wang Yi,,Wang\n"]]),
    );
    const columns = problems.filter(({ file }) => file === "people.csv").map((row) => row.column);
    expect(columns).toEqual(["family", "surname", "family"]);
  });

  it("does without the columns that may be left out", () => {
    const { reference, problems } = createReference(
      new Map([["people.csv", "code,name,aliases,family\nwang-yi,Wang Yi,,Wang\n"]]),
    );
    expect(problems.filter(({ file }) => file === "people.csv")).toEqual([]);
    expect(reference.person("wang-yi")).toMatchObject({ order: "given-family", wikidata: "" });
  });

  it("reads a file with a byte order mark and Windows line ends", () => {
    const { reference, problems } = createReference(
      new Map([["people.csv", "\uFEFFcode,name,aliases,family\r\nwang-yi,Wang Yi,,Wang\r\n"]]),
    );
    expect(problems.filter(({ file }) => file === "people.csv")).toEqual([]);
    expect(reference.person("wang-yi")?.family).toBe("Wang");
  });

  it("widens a month to its first and last day, and keeps what is sure", () => {
    const { reference } = createSmall({
      "office-holders.csv": ["wang-yi,foreign-minister,state:CHN,2013-03,2022,,Minister,,"],
    });
    expect(reference.terms[0]).toMatchObject({
      from: "2013-03-01",
      to: "2022-12-31",
      surely: { earliest: "2013-03-31", latest: "2022-01-01" },
    });
  });

  it("reads what lasts as the data ends, and an approximate year", () => {
    const { reference, problems } = createSmall({
      "office-holders.csv": ["wang-yi,foreign-minister,state:CHN,2013~,..,,Minister,,"],
    });
    expect(problems).toEqual([]);
    expect(reference.terms[0]).toMatchObject({ from: "2013-01-01", to: null });
  });

  it("keeps rows that say that nobody is named apart from terms", () => {
    const { reference } = createSmall({
      "office-holders.csv": [
        "unknown,foreign-minister,state:CHN,2013,2014",
        "vacant,foreign-minister,state:CHN,2014,2015",
        "wang-yi,foreign-minister,state:CHN,2015,..",
      ],
    });
    expect(reference.terms.map(({ person }) => person)).toEqual(["wang-yi"]);
    expect(reference.gaps).toEqual([
      {
        kind: "unknown",
        office: "foreign-minister",
        of: "state:CHN",
        from: "2013-01-01",
        to: "2014-12-31",
      },
      {
        kind: "vacant",
        office: "foreign-minister",
        of: "state:CHN",
        from: "2014-01-01",
        to: "2015-12-31",
      },
    ]);
  });

  it("reads former names with their days, and names them in the gazetteer", () => {
    const { reference, problems } = createSmall({
      "states.csv": [
        "SWZ,Eswatini,,Swazi,,Mbabane,,,Africa,,SZ,748,member,Swaziland=/2018-04-19,king,,,2019/2026",
      ],
    });
    expect(problems).toEqual([]);
    expect(reference.state("SWZ")).toMatchObject({
      former: [{ name: "Swaziland", from: null, to: "2018-04-19" }],
      covered: { earliest: "2019-01-01", latest: "2026-12-31" },
    });
    expect(reference.names).toContainEqual({ text: "Swaziland", form: "state", code: "SWZ" });
  });

  it("reports former names and covered days that cannot be read", () => {
    const row = "SWZ,Eswatini,,Swazi,,Mbabane,,,Africa,,SZ,748,member";
    for (const cell of ["Swaziland", "Swaziland=2018", "=/2018", "Swaziland=/soon"])
      expect(createSmall({ "states.csv": [`${row},${cell}`] }).problems).toMatchObject([
        { line: 2, column: "former" },
      ]);
    for (const cell of ["2019", "2019/", "2019/2020/2021"])
      expect(createSmall({ "states.csv": [`${row},,,,,${cell}`] }).problems).toMatchObject([
        { line: 2, column: "covered" },
      ]);
  });

  it("marks an alias that ends in a question mark as ambiguous", () => {
    const { reference } = createSmall({ "people.csv": ["ada-one,Ada One,One?;A. One,One"] });
    expect(reference.person("ada-one")).toMatchObject({
      aliases: ["One", "A. One"],
      ambiguous: ["One"],
    });
  });

  it("reads an empty date as not known", () => {
    const { reference } = createSmall({
      "office-holders.csv": ["wang-yi,foreign-minister,state:CHN,2013-03-16,,,Minister,,"],
    });
    expect(reference.terms[0]).toMatchObject({ from: "2013-03-16", to: null });
  });

  it("keeps national wordings apart by state and organisation", () => {
    const { reference } = createSmall({
      "offices.csv": [
        "foreign-minister,Foreign minister,foreign minister;FM,state:USA=secretary of state|SecState;org:eu=top diplomat,1,",
      ],
    });
    const entries = reference.names.filter(({ form }) => form === "office");
    expect(entries).toEqual([
      { text: "foreign minister", form: "office", code: "foreign-minister" },
      { text: "FM", form: "office", code: "foreign-minister" },
      { text: "secretary of state", form: "office", code: "foreign-minister", of: "state:USA" },
      { text: "SecState", form: "office", code: "foreign-minister", of: "state:USA" },
      { text: "top diplomat", form: "office", code: "foreign-minister", of: "org:eu" },
    ]);
  });

  it("knows where each row came from", () => {
    const { reference } = createSmall({
      "people.csv": ["imran-khan,Imran Khan,,Khan", "wang-yi,Wang Yi,,Wang"],
    });
    expect(reference.originOf(reference.person("wang-yi") ?? {})).toEqual({
      file: "people.csv",
      line: 3,
    });
    expect(reference.originOf({})).toBeUndefined();
  });
});
