import { describe, expect, it } from "vitest";
import { createReference } from "../../src/reference/create-reference.ts";
import type { When } from "../../src/reference/types.ts";
import { createSmall, on, readData } from "./read-tables.ts";

const { reference } = createReference(readData());
const members = (organisation: string, when: When | null) =>
  reference.membersOn(organisation, when);
const holder = (office: string, of: string, when: When | null) =>
  reference.holderOn(office, of, when)?.code;

describe("holderOn", () => {
  it("finds another Pakistani prime minister in 2021 than in 2023", () => {
    expect(holder("prime-minister", "state:PAK", on("2021-08-20"))).toBe("imran-khan");
    expect(holder("prime-minister", "state:PAK", on("2023-02-01"))).toBe("shehbaz-sharif");
  });

  it("changes the British foreign secretary on 15 September 2021, and names no one that day", () => {
    expect(holder("foreign-minister", "state:GBR", on("2021-09-14"))).toBe("dominic-raab");
    expect(holder("foreign-minister", "state:GBR", on("2021-09-15"))).toBeUndefined();
    expect(holder("foreign-minister", "state:GBR", on("2021-09-16"))).toBe("liz-truss");
  });

  it("ends Angela Merkel's term on 8 December 2021", () => {
    expect(holder("prime-minister", "state:DEU", on("2021-12-07"))).toBe("angela-merkel");
    expect(holder("prime-minister", "state:DEU", on("2021-12-08"))).toBeUndefined();
    expect(holder("prime-minister", "state:DEU", on("2021-12-09"))).toBe("olaf-scholz");
  });

  it("names no one for a span in which the office changed hands", () => {
    const span = { earliest: "2021-09-10", latest: "2021-09-20" };
    expect(holder("foreign-minister", "state:GBR", span)).toBeUndefined();
    expect(
      holder("foreign-minister", "state:GBR", { earliest: "2021-09-01", latest: "2021-09-10" }),
    ).toBe("dominic-raab");
  });

  it("names no one where no day is known", () => {
    expect(holder("foreign-minister", "state:GBR", null)).toBeUndefined();
  });

  it("names no one for an office that several hold", () => {
    expect(holder("deputy-prime-minister", "state:QAT", on("2021-08-20"))).toBeUndefined();
    expect(holder("ambassador", "state:QAT", on("2021-08-20"))).toBeUndefined();
  });

  it("finds the head of state, whatever he is called", () => {
    const day = on("2021-08-01");
    expect(holder("head-of-state", "state:QAT", day)).toBe("tamim-bin-hamad-al-thani");
    expect(holder("head-of-state", "state:USA", day)).toBe("joe-biden");
    expect(holder("head-of-state", "state:GBR", on("2023-08-01"))).toBe("king-charles-iii");
  });

  it("finds whom news calls the leader of a state, and does not choose where it may be two", () => {
    const day = on("2023-08-01");
    expect(holder("leader", "state:USA", day)).toBe("joe-biden");
    expect(holder("leader", "state:GBR", day)).toBe("rishi-sunak");
    expect(holder("leader", "state:FRA", day)).toBe("emmanuel-macron");
    expect(holder("leader", "state:QAT", day)).toBe("tamim-bin-hamad-al-thani");
    expect(holder("leader", "state:IRN", day)).toBeUndefined();
  });

  it("looks in the whole where a part has no holder", () => {
    const day = on("2021-08-01");
    expect(holder("council-president", "org:european-council", day)).toBe("charles-michel");
    expect(holder("intelligence-chief", "org:isi", day)).toBe("faiz-hameed");
  });

  it("does not know the office-holders of a fallen government after its fall", () => {
    expect(holder("foreign-minister", "state:AFG", on("2021-08-10"))).toBe("mohammad-haneef-atmar");
    expect(holder("foreign-minister", "state:AFG", on("2021-08-20"))).toBeUndefined();
    expect(holder("foreign-minister", "org:taliban", on("2021-10-10"))).toBe("amir-khan-muttaqi");
  });

  it("keeps the Indian foreign secretary apart from the minister", () => {
    const day = on("2021-08-20");
    expect(holder("foreign-secretary-official", "state:IND", day)).toBe("harsh-vardhan-shringla");
    expect(holder("foreign-minister", "state:IND", day)).toBe("s-jaishankar");
  });

  it("does not know an office or a state that is not there", () => {
    expect(holder("dragon-keeper", "state:GBR", on("2021-08-20"))).toBeUndefined();
    expect(holder("president", "state:ZZZ", on("2021-08-20"))).toBeUndefined();
  });

  it("asks a state who its heads are", () => {
    const { reference: small } = createSmall({
      "states.csv": [
        "USA,United States,,,,,,,,,,,member,,president,president,president,2001/2026",
        "GBR,United Kingdom,,,,,,,,,,,member,,king;queen,prime-minister,prime-minister,2001/2026",
      ],
      "people.csv": ["a,Ada One,,One", "b,Bea Two,,Two", "c,Carla Three,,Three"],
      "offices.csv": [
        "head-of-state,Head of state,head of state,,1,president;king",
        "head-of-government,Head of government,head of government,,1,prime-minister",
        "leader,Leader,leader,,1,president;prime-minister;king",
        ...["president", "king", "queen", "prime-minister"].map((code) => `${code},${code},,,1,`),
      ],
      "office-holders.csv": [
        "a,president,state:USA,2020,..",
        "b,king,state:GBR,2020,..",
        "c,prime-minister,state:GBR,2020,..",
      ],
    });
    const find = (office: string, of: string) => small.holderOn(office, of, on("2022-02-02"))?.code;
    expect(
      ["head-of-state", "head-of-government", "leader"].map((o) => find(o, "state:USA")),
    ).toEqual(["a", "a", "a"]);
    expect(
      ["head-of-state", "head-of-government", "leader"].map((o) => find(o, "state:GBR")),
    ).toEqual(["b", "c", "c"]);
  });

  describe("where the data says that nobody is named", () => {
    const { reference: small } = createSmall({
      "people.csv": ["a,Ada One,,One", "b,Bea Two,,Two"],
      "offices.csv": ["president,President,president,,1,"],
      "office-holders.csv": [
        "a,president,state:PAK,2018-01-01,2020",
        "unknown,president,state:PAK,2020,2021-06",
        "b,president,state:PAK,2021-07-01,2022-03-01",
        "vacant,president,state:PAK,2022-03-01,2022-05-01",
      ],
    });
    const find = (day: string) => small.holderOn("president", "state:PAK", on(day))?.code;

    it("names the holder up to where the doubt begins", () => {
      expect(find("2019-05-05")).toBe("a");
      expect(find("2021-08-01")).toBe("b");
    });

    it("names no one where somebody unknown may have held the office, or nobody did", () => {
      for (const day of ["2020-03-03", "2021-05-05", "2022-03-01", "2022-04-04"])
        expect(find(day), day).toBeUndefined();
    });
  });

  it("names no one after the days that the data covers", () => {
    const { reference: small } = createSmall({
      "states.csv": ["DEU,Germany,,,,,,,,,,,member,,,prime-minister,,2005/2010-06"],
      "people.csv": ["a,Ada One,,One"],
      "offices.csv": ["prime-minister,Chancellor,chancellor,,1,"],
      "office-holders.csv": [
        "a,prime-minister,state:DEU,2005-11-22,..",
        "a,prime-minister,org:eu,2005-11-22,..",
      ],
      "organisations.csv": ["eu,European Union,organisation,,,"],
    });
    for (const of of ["state:DEU", "org:eu"]) {
      expect(small.holderOn("prime-minister", of, on("2010-06-30"))?.code).toBe("a");
      expect(small.holderOn("prime-minister", of, on("2010-07-01"))).toBeUndefined();
    }
  });

  it("counts a term with approximate ends only well inside them", () => {
    const { reference: small } = createSmall({
      "people.csv": ["a,Ada One,,One"],
      "offices.csv": ["president,President,president,,1,"],
      "office-holders.csv": ["a,president,state:PAK,2010~,2020-06~,,,,"],
    });
    const find = (day: string) => small.holderOn("president", "state:PAK", on(day))?.code;
    for (const day of ["2010-07-01", "2011-07-01", "2020-05-15", "2020-06-15"])
      expect(find(day), day).toBeUndefined();
    for (const day of ["2012-01-01", "2020-04-30"]) expect(find(day), day).toBe("a");
    expect(small.holdersOn("president", "state:PAK", on("2010-07-01"))).toHaveLength(1);
  });

  it("fills a span without an end only from a term without an end", () => {
    const { reference: small } = createSmall({
      "people.csv": ["a,Ada One,,One"],
      "offices.csv": ["president,President,president,,1,"],
      "office-holders.csv": ["a,president,state:PAK,2020,,,,,"],
    });
    const since = { earliest: "2021-01-01", latest: null };
    expect(small.holderOn("president", "state:PAK", since)?.code).toBe("a");
    expect(small.holderOn("president", "state:PAK", { earliest: null, latest: "2021-01-01" })).toBe(
      undefined,
    );
  });
});

describe("the holder of an office that several hold", () => {
  const day = on("2021-08-20");

  it("is found by where the post is held", () => {
    for (const [title, code] of [
      ["ambassador to Afghanistan", "mansoor-ahmad-khan"],
      ["Ambassador to the United States", "asad-majeed-khan"],
      ["ambassador", undefined],
      ["ambassador to Atlantis", undefined],
    ])
      expect(reference.holderOn("ambassador", "state:PAK", day, title)?.code, title).toBe(code);
  });

  it("is one of all who are known", () => {
    const codes = reference
      .holdersOn("spokesperson", "state:CHN", day)
      .map(({ code }) => code)
      .toSorted();
    expect(codes).toContain("wang-wenbin");
    expect(codes).toContain("zhao-lijian");
    expect(reference.holdersOn("foreign-minister", "state:GBR", on("2021-09-15"))).toHaveLength(2);
  });
});

describe("termsOf", () => {
  it("gives the terms of a person, the earliest first", () => {
    expect(reference.termsOf("dominic-raab").map(({ from }) => from)).toEqual([
      "2019-07-24",
      "2021-09-15",
      "2021-09-15",
      "2022-10-25",
      "2022-10-25",
    ]);
  });

  it("gives none for a person who is not known", () => {
    expect(reference.termsOf("nobody")).toEqual([]);
  });
});

describe("membersOn", () => {
  it("knows the G7 as seven states and the European Union", () => {
    const group = members("g7", on("2021-08-24"));
    expect(group).toHaveLength(8);
    expect(group).toContain("org:eu");
    expect(group).not.toContain("state:RUS");
  });

  it("has the United Kingdom in the European Union up to 31 January 2020", () => {
    expect(members("eu", on("2020-01-31"))).toContain("state:GBR");
    expect(members("eu", on("2020-02-01"))).not.toContain("state:GBR");
    expect(members("eu", on("2020-02-01"))).toHaveLength(27);
  });

  it("lets members join on their day", () => {
    expect(members("nato", on("2023-04-03"))).not.toContain("state:FIN");
    expect(members("nato", on("2023-04-04"))).toContain("state:FIN");
    expect(members("nato", on("2024-03-07"))).toHaveLength(32);
    expect(members("sco", on("2021-09-17"))).not.toContain("state:IRN");
    expect(members("sco", on("2023-07-05"))).toContain("state:IRN");
  });

  it("has fifteen members in the Security Council in any year", () => {
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
      expect(members("un-security-council", on(`${year}-06-01`)), String(year)).toHaveLength(15);
  });

  it("knows no members of an organisation that is not there", () => {
    expect(members("nobody", on("2021-08-24"))).toEqual([]);
  });
});
