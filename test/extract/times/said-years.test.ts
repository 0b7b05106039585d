/** The year behind a day or a month is said in words too. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Voss travelled to Ostravia in April of this year and met with Keld.", "2021-04-01/2021-04-30"],
  ["In March of last year Voss met Keld.", "2020-03-01/2020-03-31"],
  ["Voss met Keld in July of 2020.", "2020-07-01/2020-07-31"],
  ["Voss met Keld on 7 December last year.", "2020-12-07"],
  ["On June 8 of this year Voss met Keld.", "2021-06-08"],
  ["On June 8, 2020, Voss met Keld.", "2020-06-08"],
  ["Voss met Keld on 8 June, last year's guest of honour.", "2021-06-08"],
  ["Voss met Keld earlier this year.", "2021-01-01/2021-08-18"],
])("“%s”", (sentence, day) => {
  expect(readCast(sentence)).toEqual([`Arlen Voss + Jon Keld · meeting · ${day} · occurred`]);
});
