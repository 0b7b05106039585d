import { describe, expect, it } from "vitest";
import { createReference } from "../../src/reference/create-reference.ts";
import { codesOf, createSmall, on, readData } from "./read-tables.ts";

const { reference } = createReference(readData());
const AUGUST = on("2021-08-20");

describe("candidates by full name", () => {
  it("finds a name with its letters folded", () => {
    for (const name of ["Mevlüt Çavuşoğlu", "MEVLUT CAVUSOGLU", "Mevlut Cavusoglu"])
      expect(codesOf(reference, name, { when: AUGUST })).toEqual(["mevlut-cavusoglu"]);
  });

  it("does without middle names and initials on either side", () => {
    for (const name of ["Antony J. Blinken", "Antony Blinken", "Antony John Blinken"])
      expect(codesOf(reference, name, { when: AUGUST })).toEqual(["antony-blinken"]);
    expect(codesOf(reference, "Mark Alexander Milley", { when: AUGUST })).toEqual(["mark-milley"]);
  });

  it("refuses middle names that contradict each other", () => {
    const of = ["state:QAT"];
    expect(codesOf(reference, "Mohammed bin Khalifa Al Thani", { when: AUGUST, of })).toEqual([]);
  });

  it("reads an initial for a given name where the day supports it", () => {
    expect(codesOf(reference, "S. Jaishankar", { when: AUGUST })).toEqual(["s-jaishankar"]);
    expect(codesOf(reference, "Subrahmanyam Jaishankar", { when: AUGUST })).toEqual([
      "s-jaishankar",
    ]);
    expect(codesOf(reference, "A. Blinken", { when: on("2019-05-05") })).toEqual([]);
  });

  it("takes the family name first or last", () => {
    expect(codesOf(reference, "MOTEGI Toshimitsu", { when: AUGUST })).toEqual([
      "toshimitsu-motegi",
    ]);
    expect(codesOf(reference, "Kishida Fumio", { when: on("2022-01-01") })).toEqual([
      "fumio-kishida",
    ]);
  });

  it("never takes a name that is spelled almost alike", () => {
    expect(codesOf(reference, "Wang Ji", { when: AUGUST })).toEqual([]);
    expect(codesOf(reference, "Abdul Ghani Bardar", { when: AUGUST })).toEqual([]);
  });

  it("keeps a former holder whose full name stands there", () => {
    expect(codesOf(reference, "Hillary Clinton", { when: AUGUST })).toEqual(["hillary-clinton"]);
    expect(codesOf(reference, "Imran Khan", { when: on("2023-08-20") })).toEqual(["imran-khan"]);
  });

  it("excludes a person who has only ever acted for other states", () => {
    expect(codesOf(reference, "Imran Khan", { when: AUGUST, of: ["state:GBR"] })).toEqual([]);
    expect(codesOf(reference, "Imran Khan", { when: AUGUST, of: ["state:PAK"] })).toEqual([
      "imran-khan",
    ]);
  });

  it("finds a handle", () => {
    expect(codesOf(reference, "@SecBlinken", { when: AUGUST })).toEqual(["antony-blinken"]);
  });

  it("strips an honorific before a family name, and before a given name only with more", () => {
    expect(codesOf(reference, "Dr Khamenei", { when: AUGUST })).toEqual(["ali-khamenei"]);
    expect(codesOf(reference, "Sheikh Tamim bin Hamad Al Thani", { when: AUGUST })).toEqual([
      "tamim-bin-hamad-al-thani",
    ]);
    expect(codesOf(reference, "Sheikh Blinken", { when: AUGUST })).toEqual([]);
  });

  it("knows people of a movement as people of the state it acts in", () => {
    for (const of of ["state:AFG", "org:taliban"])
      expect(codesOf(reference, "Amir Khan Muttaqi", { when: on("2021-10-10"), of: [of] })).toEqual(
        ["amir-khan-muttaqi"],
      );
  });
});

describe("candidates by family name alone", () => {
  it("finds whoever holds an office on that day", () => {
    expect(codesOf(reference, "Blinken", { when: AUGUST })).toEqual(["antony-blinken"]);
    expect(codesOf(reference, "Al-Thani", { when: AUGUST, offices: ["emir"] })).toEqual([
      "tamim-bin-hamad-al-thani",
    ]);
  });

  it("does not find someone out of office whom nothing supports", () => {
    expect(codesOf(reference, "Clinton", { when: AUGUST })).toEqual([]);
    expect(codesOf(reference, "Clinton", { when: AUGUST, of: ["state:USA"] })).toEqual([
      "bill-clinton",
      "hillary-clinton",
    ]);
  });

  it("does not find a family name with the wrong state", () => {
    expect(codesOf(reference, "Blinken", { when: AUGUST, of: ["state:FRA"] })).toEqual([]);
  });

  it("does not find someone who never held the one office that the text gives", () => {
    const context = { when: AUGUST, of: ["state:PAK"] };
    expect(codesOf(reference, "Khan", { ...context, offices: ["health-minister"] })).toEqual([]);
    expect(codesOf(reference, "Khan", { ...context, offices: ["prime-minister"] })).toEqual([
      "imran-khan",
    ]);
  });

  it("tells the two Wangs apart by office, and gives several where the text gives none", () => {
    const context = { when: AUGUST, of: ["state:CHN"] };
    expect(codesOf(reference, "Wang", { ...context, offices: ["foreign-minister"] })).toEqual([
      "wang-yi",
    ]);
    const wangs = codesOf(reference, "Wang", context);
    expect(wangs).toContain("wang-yi");
    expect(wangs).toContain("wang-wenbin");
  });

  it("keeps the Haqqanis apart", () => {
    const when = on("2021-10-10");
    const of = ["org:taliban"];
    const all = codesOf(reference, "Haqqani", { when, of });
    for (const code of ["anas-haqqani", "khalil-ur-rahman-haqqani", "sirajuddin-haqqani"])
      expect(all).toContain(code);
    expect(codesOf(reference, "Haqqani", { when, of, offices: ["interior-minister"] })).toEqual([
      "sirajuddin-haqqani",
    ]);
    expect(codesOf(reference, "Khalil Haqqani", { when })).toEqual(["khalil-ur-rahman-haqqani"]);
  });

  it("follows an office from one holder to the next", () => {
    const context = { of: ["state:PAK"], offices: ["prime-minister"] };
    expect(codesOf(reference, "Sharif", { ...context, when: on("2023-05-05") })).toEqual([
      "shehbaz-sharif",
    ]);
    expect(codesOf(reference, "Sharif", { ...context, when: on("2016-05-05") })).toEqual([
      "nawaz-sharif",
    ]);
  });

  it("knows a family name in the other spelling of an alias", () => {
    expect(codesOf(reference, "Komilov", { when: AUGUST })).toEqual(["abdulaziz-kamilov"]);
    expect(codesOf(reference, "Rakhmon", { when: AUGUST })).toEqual(["emomali-rahmon"]);
  });

  it("knows the father's name that stands for a family name", () => {
    const offices = ["foreign-minister"];
    expect(codesOf(reference, "bin Zayed", { when: AUGUST, of: ["state:ARE"], offices })).toEqual([
      "abdullah-bin-zayed-al-nahyan",
    ]);
    expect(codesOf(reference, "bin Zayed", { when: AUGUST, of: ["state:QAT"], offices })).toEqual(
      [],
    );
  });

  it("takes a wide office for any of those that it includes", () => {
    expect(
      codesOf(reference, "Putin", { when: AUGUST, of: ["state:RUS"], offices: ["leader"] }),
    ).toEqual(["vladimir-putin"]);
  });
});

describe("candidates whom the context cannot tell apart", () => {
  const { reference: small } = createSmall({
    "people.csv": ["a-noor,Ali Noor,,Noor", "b-noor,Bilal Noor,,Noor"],
    "offices.csv": ["envoy,Envoy,envoy,,9,", "minister,Minister,minister,,9,"],
    "office-holders.csv": [
      "a-noor,envoy,state:PAK,2020,,,,,",
      "b-noor,envoy,state:PAK,2020,2021,,,,",
      "b-noor,minister,state:PAK,2022,,,,,",
    ],
  });

  it("are both returned", () => {
    expect(codesOf(small, "Noor", { when: on("2021-05-05"), offices: ["envoy"] })).toEqual([
      "a-noor",
      "b-noor",
    ]);
  });

  it("are told apart by the office of the day", () => {
    const of = ["state:PAK"];
    expect(codesOf(small, "Noor", { when: on("2023-05-05"), of, offices: ["envoy"] })).toEqual([
      "a-noor",
    ]);
  });
});
