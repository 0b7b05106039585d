/** Bodies as their members, and the two states of whom a text tells. */
import { describe, expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";
import { read, readCast } from "../world.ts";

const MONDAY = "2021-08-16";

describe("the ministers of a closed body are those of its members,", () => {
  test.each([
    ["The foreign ministers of the Northern League met in Hask on Monday."],
    ["The League's foreign ministers met in Hask on Monday."],
    ["The foreign ministers of the three Northern League members met in Hask on Monday."],
    ["The foreign ministers of the three members of the Northern League met in Hask on Monday."],
    ["The foreign ministers of the Northern League member states met in Hask on Monday."],
    ["The foreign ministers of the Northern League, meeting in Hask on Monday, agreed on rye."],
    ["The foreign ministers of the League spoke of rye at their meeting in Hask on Monday."],
    ["Voss took part on Monday in the conference of the foreign ministers of the League."],
  ])("as in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      `Arlen Voss + Foreign minister of Ostravia + Mira Tolan · meeting · ${MONDAY} · occurred`,
    ]);
  });

  test("and its states by name where the text goes on with them", () => {
    expect(
      mentionsIn(
        "The foreign ministers of the two members of the Northern League, Norland and Sudmark, met.",
      ),
    ).toEqual(["people: nobody (foreign-minister, NOL); nobody (foreign-minister, SUD)"]);
  });
});

describe("the ministers of the two countries", () => {
  test("are those who are named behind them", () => {
    expect(
      read("The defence ministers of the two countries, Rolf Ede and Ines Serra, met on Monday."),
    ).toEqual([`Ines Serra + Rolf Ede · meeting · ${MONDAY} · occurred`]);
  });

  test("are those of the two of whom the text told last", () => {
    expect(
      readCast("Voss met Tolan on Monday. The defence ministers of both countries met on Tuesday."),
    ).toContain(
      "Defence minister of Norland + Defence minister of Sudmark · meeting · 2021-08-17 · occurred",
    );
  });

  test("are nobody where the text told of no two", () => {
    expect(read("The defence ministers of the two countries met on Monday.")).toEqual([]);
  });
});

describe("no one takes part", () => {
  test.each([
    ["by the members of a body that are told of", "Voss spoke of the members of the League."],
    ["in the meeting rooms of a list", "Voss and Keld listed calls, meeting rooms and beds."],
    ["in a word for something", "Voss and Tolan spoke in favour of a bridge on Monday."],
    ["in a word against something", "Voss and Tolan spoke against a bridge on Monday."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
