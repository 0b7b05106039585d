/** Whom somebody serves or speaks for is told in the apposition behind the name. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const WITH_LUND = ["Mira Tolan + Petra Lund · meeting · 2021-08-16 · occurred"];

describe("an office with two words of whom it serves", () => {
  test.each([
    "an adviser to Prime Minister Dana Ruiz,",
    "adviser to Vice President Ivo Marn,",
    "adviser to the prime minister,",
    "adviser to the prime minister on foreign affairs,",
    "an envoy to Deputy Prime Minister Dana Ruiz,",
    "ambassador to Norland,",
  ])("Petra Lund, %s", (apposition) => {
    const sentence = `Petra Lund, ${apposition} met Foreign Minister Mira Tolan of Sudmark on Monday.`;
    expect(read(sentence)).toEqual(WITH_LUND);
  });

  test("in front of the name, with an article, it is a title", () => {
    expect(
      read("Adviser to the Prime Minister Petra Lund met Foreign Minister Mira Tolan on Monday."),
    ).toEqual(WITH_LUND);
  });
});

describe("who is named in an apposition is known behind it", () => {
  test.each([
    [
      "Petra Lund, a spokeswoman for Prime Minister Dana Ruiz, said Ruiz had met Foreign Minister Mira Tolan of Sudmark on Monday.",
      ["Dana Ruiz + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Petra Lund, an adviser to President Jon Keld, said Keld had called Dana Ruiz on Monday.",
      ["Dana Ruiz + Jon Keld · call · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, contacts) => {
    expect(read(sentence)).toEqual(contacts);
  });

  test.each([
    "Petra Lund, a spokeswoman for the port, said Ruiz had met Mira Tolan on Monday.",
    "Petra Lund, an adviser to the bank, said Keld had called on Monday.",
  ])("who is told of nowhere stays unknown: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
