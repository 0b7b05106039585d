/** From which day an article counts "yesterday". */
import { expect, test } from "vitest";
import { CAST, read, type Told } from "../world.ts";

const calledYesterday = (before: string, after = "", told: Told = {}): string[] =>
  read(`${before}\n${CAST}\nVoss called Tolan yesterday.\n${after}`, told);

const called = (day: string): string[] => [`Arlen Voss + Mira Tolan · call · ${day} · occurred`];

test.each([
  ["above", "This story was first published on 6 August 2021.", ""],
  ["below", "", "The article originally appeared in the Hask Courier on August 6, 2021."],
])("what is printed again counts from the day it first came out, told %s", (_, before, after) => {
  expect(calledYesterday(before, after)).toEqual(called("2021-08-05"));
});

test.each([
  "In a story first published on 2 July 2021, the Hask Courier called the treaty dead.",
  "This story was first published in the Hask Courier.",
  "This story was first published on 6 August 2022.",
])("and from its own day where that is another's, or not told: “%s”", (before) => {
  expect(calledYesterday(before)).toEqual(called("2021-08-17"));
});

test("a dateline goes first", () => {
  const dateline = { place: "HASK", day: "2021-08-15" };
  const told = calledYesterday("This story was first published on 6 August 2021.", "", {
    dateline,
  });
  expect(told).toEqual(called("2021-08-14"));
});
