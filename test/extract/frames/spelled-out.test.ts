/** Groups whose members a sentence spells out. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const THREE = "Norland + Ostravia + Sudmark · meeting · 2021-08-16 · occurred";

describe("a group stands for the members that a sentence spells out,", () => {
  test.each([
    "The contact group – Norland, Sudmark and Ostravia – met on Monday in Hask.",
    "The contact group (Norland, Sudmark and Ostravia) met on Monday in Hask.",
    "The so-called Quad, namely Norland, Sudmark and Ostravia, met on Monday in Hask.",
    "A meeting of the contact group (Norland, Sudmark and Ostravia) was held in Hask on Monday.",
    "On Monday there was a meeting of the extended troika, that is to say Norland, Sudmark, and Ostravia.",
  ])("as in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([THREE]);
  });

  test("and who took part is there for his own", () => {
    expect(
      readCast(
        "On Monday Voss took part in a meeting of the troika, that is to say Norland, Sudmark and Ostravia.",
      ),
    ).toEqual(["Arlen Voss + Ostravia + Sudmark · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Voss visited the Northern League (Norland, Sudmark and Ostravia) on Monday.",
    "Voss praised the contact group – Norland, Sudmark and Ostravia – in a speech on Monday.",
    "Three members of the jury (Norland, Sudmark and Ostravia) met with a tie on Monday.",
    "Voss chaired a meeting of his ambassadors to Sudmark and Ostravia on Monday.",
  ])("but nobody is met in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test.each([
  "The two sides, represented by Voss and Tolan, met in Hask on Monday.",
  "The delegations, led by Voss and Tolan, met in Hask on Monday.",
])("Who leads those who meet is there: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("An army meets nobody, whoever leads it", () => {
  expect(readCast("The army, led by Voss and Tolan, met resistance on Monday.")).toEqual([]);
});
