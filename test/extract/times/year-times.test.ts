/** Parts of a year that is said, and decades. */
import { expect, test } from "vitest";
import { findYearParts } from "../../../src/extract/times/year-times.ts";
import { readCast } from "../world.ts";

test.each([
  ["in the mid-1990s", "1993-01-01/1997-12-31"],
  ["in the 1980s", "1980-01-01/1989-12-31"],
  ["in late 2019", "2019-09-01/2019-12-31"],
  ["in the spring of 2019", "2019-03-01/2019-05-31"],
  ["in winter 2019", "2019-12-01/2020-02-29"],
  ["at the end of 2020", "2020-09-01/2020-12-31"],
  ["in the first half of 2021", "2021-01-01/2021-06-30"],
])("“%s” means %s", (phrase, days) => {
  const [found] = findYearParts(`They met ${phrase}.`);
  expect(found?.meaning).toEqual({
    kind: "span",
    earliest: days.slice(0, 10),
    latest: days.slice(11),
  });
  expect(readCast(`Voss met Tolan ${phrase}.`).join()).toContain(days);
});

test.each([
  "The 1990s were long.",
  "They met in the summer.",
  "They sold 1990s of them.",
  "They met in spring, 2019 people said.",
])("no part of a year is said in “%s”", (text) => {
  expect(findYearParts(text)).toEqual([]);
});

test.each([
  "Voss told Tolan in a call that the treaty of the mid-1990s was dead.",
  "Voss met Tolan in the summer session hall.",
])("and none is the day of a contact in “%s”", (text) => {
  expect(readCast(text).join()).toContain("2021-08-17/2021-08-18");
});
