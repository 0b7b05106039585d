/** The days of a stay, and the day over a paragraph, hold for what is told below. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (day: string): string[] => [`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`];

describe("what took place during a stay took place on one of its days", () => {
  test.each([
    ["Voss visited Sudmark from 13-16 August. During the visit he met Tolan.", "08-13/2021-08-16"],
    [
      "Voss paid a visit to Sudmark from August 13 to 16. During his visit, Voss called on Tolan.",
      "08-13/2021-08-16",
    ],
    ["In May Voss was in Sudmark. During his stay he met Tolan.", "05-01/2021-05-31"],
  ])("“%s”", (text, days) => {
    expect(readCast(text)).toEqual(met(`2021-${days}`));
  });

  test.each([
    "Voss visited Ostravia from 3 to 6 August. He met Tolan.",
    "Keld visited Sudmark from 3 to 6 August. During her visit to Hask, Tolan met Voss.",
  ])("but not what is told of no stay, or of another's: “%s”", (text) => {
    expect(readCast(text)).toEqual(met("2021-08-17/2021-08-18"));
  });
});

test.each(["12 May 2004. Voss receives Tolan.", "12 May 2004. Rain falls. Voss receives Tolan."])(
  "a day by itself stands over its paragraph: “%s”",
  (text) => {
    expect(readCast(text)).toEqual(met("2004-05-12"));
  },
);

test("a day that a sentence tells of something else does not", () => {
  expect(readCast("The vote was on 12 May 2004. Voss received Tolan.")).toEqual(
    met("2021-08-17/2021-08-18"),
  );
});
