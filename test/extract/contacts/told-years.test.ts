/** A past year that the text goes back to. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (day: string): string[] => [`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`];

describe("a day without a year is in the year", () => {
  test.each([
    ["in which its paragraph is set", "In 1995 the river rose. On 14 May Voss met Tolan."],
    [
      "even by a season",
      "In the spring of 1995, when it rained, all was lost. On 14 May Voss met Tolan.",
    ],
    [
      "in which the story goes on",
      "In 1995 the river rose on 14 April.\nA month later, on 14 May, Voss met Tolan.",
    ],
  ])("%s: “%s”", (_, text) => {
    expect(readCast(text)).toEqual(met("1995-05-14"));
  });

  test.each([
    ["of another paragraph", "In 1995 the river rose.\nOn 14 May Voss met Tolan.", "2021-05-14"],
    [
      "that is only mentioned",
      "The bridge was built in 1995. On 14 May Voss met Tolan.",
      "2021-05-14",
    ],
    [
      "long before what is news",
      "In 1995 the river rose. On 14 August Voss met Tolan.",
      "2021-08-14",
    ],
  ])("but not of one %s: “%s”", (_, text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });
});
