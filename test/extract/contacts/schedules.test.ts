/** The present tense of schedules. */
import { expect, test } from "vitest";
import { findReports, readCast } from "../world.ts";

test.each([
  "On Friday Voss meets Tolan in Perrin before flying home.",
  "Later on Friday Voss meets Tolan.",
  "Voss is meeting Tolan on Friday in Perrin.",
  "The border will be the main topic when Voss meets Tolan on Friday.",
  "Norland hopes for a deal before Voss meets Tolan on Friday.",
  "Voss leaves for Perrin on Friday for talks with Tolan.",
])("a weekday in the present is to come: “%s”", (text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned"]);
});

test.each([
  "On Friday Voss met Tolan in Perrin before flying home.",
  "When Voss met Tolan on Friday, he was ill.",
  "On Friday Voss paid a visit to Perrin, including a meeting with Tolan.",
])("one in the past has been: “%s”", (text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-13 · occurred"]);
});

test("a title tells what has been in the present", () => {
  const [report] = findReports("Arlen Voss of Norland met Mira Tolan of Sudmark on Friday.", {
    title: "On Friday Arlen Voss meets Mira Tolan",
  });
  expect(report?.status).toBe("occurred");
});

test("the day of a contact counts before that of the journey to it", () => {
  expect(readCast("Keld arrived in Colmar Bay on Sunday and met Ruiz on Monday.")).toEqual([
    "Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});
