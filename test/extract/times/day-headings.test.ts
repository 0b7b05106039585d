/** Lines that say the day of what follows. */
import { expect, test } from "vitest";
import { findDayHeadings } from "../../../src/extract/times/day-headings.ts";
import { createText } from "../world.ts";

test.each([
  ["Monday, 9 August\nRain.\nTuesday, 10 August\nSun.", "2021-08-09", "2021-08-10"],
  ["* August 9, 2021:\nRain.\n* August 10, 2021:\nSun.", "2021-08-09", "2021-08-10"],
  ["23 August\nRain.\nTuesday\nSun.", "2021-08-23", "2021-08-24"],
  ["9 August 2021\nRain.\n* * *\nSun.", undefined, undefined],
  ["On 9 August it rained.\nRain.\nOn 10 August\nSun.", undefined, undefined],
])("“%s”", (text, rain, sun) => {
  const days = findDayHeadings(createText(text), "2021-08-18");
  expect([days.get(1), days.get(3)]).toEqual([rain, sun]);
});
