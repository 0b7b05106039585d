/** In which sense a noun of contact stands. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("what is judged was held where it is a certain one", () => {
  test.each([
    [
      "Voss called Monday's talks with Tolan useful.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      'Voss termed the talks with visiting President Keld "constructive".',
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss highlighted the fraternal exchange with Foreign Minister Tolan.",
      ["Arlen Voss + Mira Tolan · unspecified · 2021-08-17/2021-08-18 · occurred"],
    ],
    ["Voss called talks with Tolan the only way out.", []],
    ["Voss hailed talks with Tolan as the only way out.", []],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("a day or a place makes talks certain ones", () => {
  test.each([
    [
      "Voss described weekend talks in Hask with Keld as serious.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test.each(["Keld gave a reception for Prime Minister Ruiz on Monday."])(
  "a reception is a feast: “%s”",
  (sentence) => {
    expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
  },
);

test("and a welcome where one is thanked for it", () => {
  expect(
    readCast("Ruiz thanked Keld for the reception that her country's doctors had been given."),
  ).toEqual([]);
});

describe("progress in talks is spoken of, or made there", () => {
  test.each([
    [
      "Voss spoke with Tolan on Monday. The leaders discussed the progress being made in the free trade negotiations.",
      ["Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred"],
    ],
    [
      "Voss informed Tolan about the developments in the indirect negotiations between Ostravia and Meridia.",
      [],
    ],
    [
      "Voss and Tolan made progress in talks in Hask on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("conversations of years are not one", () => {
  test.each([
    ["Voss recalled with fondness his many conversations with Tolan.", []],
    [
      "Voss recalled with fondness his first conversation with Tolan in May.",
      ["Arlen Voss + Mira Tolan · unspecified · 2021-05-01/2021-05-31 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test("Who is in talks has met on no day; who held them has", () => {
  expect(readCast("Voss and Tolan are in talks.")).toEqual([]);
  expect(readCast("Voss and Tolan have been in negotiations for weeks.")).toEqual([]);
  expect(readCast("Voss and Tolan were in talks on Monday.")).toHaveLength(1);
});
