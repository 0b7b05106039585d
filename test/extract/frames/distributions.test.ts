/** Several in one clause, each with a day of his own. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("several who were met on days of their own are each in one contact", () => {
  test.each([
    "Voss met Tolan in Perrin and Keld in Brevic on Friday and Saturday respectively.",
    "Voss met Tolan and Keld on 13 August and 14 August, respectively.",
    "Voss met Tolan and Keld last week, Tolan on Friday and Keld on Saturday.",
    "Tolan and Keld met Voss on Friday and Saturday respectively.",
    "Tolan and Keld both met Voss in Hask last week, Tolan on Friday and Keld on Saturday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-13 · occurred",
      "Arlen Voss + Jon Keld · meeting · 2021-08-14 · occurred",
    ]);
  });
});

test("of counterparts, each has the day that stands in his place", () => {
  expect(
    readCast(
      "Voss met his Sudmarkan and Meridian counterparts on Friday and Saturday respectively.",
    ),
  ).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-13 · occurred",
    "Arlen Voss + Foreign minister of Meridia · meeting · 2021-08-14 · occurred",
  ]);
});

test("“respectively” about something else leaves one day to one contact", () => {
  expect(
    readCast("Voss and Tolan, elected in 2016 and 2018 respectively, met in Perrin on Monday."),
  ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("a day on which somebody named again did something else is not that of the contact", () => {
  expect(readCast("Voss and Keld received Tolan on Monday; Voss flew home on Tuesday.")).toEqual([
    "Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});
