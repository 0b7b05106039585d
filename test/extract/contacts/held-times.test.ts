/** Days in what is said of the noun of a contact before its verb. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "The talks, held on Monday in Hask, brought together Voss and Tolan.",
  "The meeting, which took place on Monday in Perrin, brought together Voss and Tolan.",
  "The meeting, held on Monday, was attended by Voss and Tolan.",
  "The talks, conducted in Hask on Monday, brought together Voss and Tolan.",
  "A meeting between Voss and Tolan, requested on Saturday by Norland, took place on Monday.",
])("the day on which talks were held is theirs: “%s”", (text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test.each([
  "The talks, announced on Monday, brought together Voss and Tolan.",
  "A meeting between Voss and Tolan, announced on Monday, took place in Hask.",
  "A meeting between Voss and Tolan, arranged on Monday at short notice, took place in Hask.",
  "Voss and Tolan, whose countries signed a treaty on Monday, held talks in Hask.",
])("the day on which they were prepared, or of something else, is not: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
  ]);
});

test("a day behind the clause of an earlier contact is not its own", () => {
  expect(readCast("Voss and Tolan, who last met in May, held talks on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-05-01/2021-05-31 · occurred",
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("what will be is no day that the story has reached", () => {
  expect(readCast("Voss will be in Brevic on Friday. He met Tolan.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
  ]);
});
