/** The name behind an office, between commas. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const met = (parties: string) => [`${parties} · meeting · 2021-08-16 · occurred`];

describe("who is named behind the task of an office holds it:", () => {
  test.each([
    ["Norland's envoy to the talks, Karl Osten, met Selim on Monday.", "Karl Osten + Omar Selim"],
    [
      "The Norlandic envoy to the talks in Brevic, Karl Osten, met Selim on Monday.",
      "Karl Osten + Omar Selim",
    ],
    ["An adviser to President Keld, Nils Orr, met Tolan on Monday.", "Mira Tolan + Nils Orr"],
    ["An aide to Keld, Nils Orr, met Tolan on Monday.", "Mira Tolan + Nils Orr"],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual(met(parties));
  });

  test("for whom he acts is whom he serves", () => {
    const text =
      "An adviser to President Jon Keld of Ostravia, Nils Orr, met Sudmark's foreign minister, Mira Tolan, on Monday.";
    expect(read(text)).toEqual(met("Mira Tolan + Nils Orr"));
  });
});

describe("one of many is named between commas:", () => {
  test.each([
    ["A senior Norlandic official, Karl Osten, met Tolan on Monday.", "Karl Osten + Mira Tolan"],
    ["Tolan met a Norlandic envoy, Karl Osten, in Perrin on Monday.", "Karl Osten + Mira Tolan"],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual(met(parties));
  });
});

test.each([
  "Voss spoke to the ambassador to the talks and Tolan on Monday.",
  "Keld's letter from the envoy to the president, Ilo Dann, was lost on Monday.",
  "Tolan told an aide, Petra Holt, on Monday that Voss was ill.",
])("nobody else is met in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
