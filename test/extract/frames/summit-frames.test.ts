/** Who acted together at a summit, and who opened a meeting. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const KELD_RUIZ = "Dana Ruiz + Jon Keld · meeting";

describe("who acts together at a summit", () => {
  test.each([
    [
      "At the June 14 Northern League Summit, President Keld and Prime Minister Ruiz endorsed the plan.",
      "2021-06-14",
    ],
    [
      "At the Leaders’ Summit on Wheat in April, President Keld and Prime Minister Ruiz launched a fund.",
      "2021-04-01/2021-04-30",
    ],
    [
      "At the first Wheat Summit in March, President Keld joined Prime Minister Ruiz in praising rye.",
      "2021-03-01/2021-03-31",
    ],
  ])("met there: “%s”", (sentence, day) => {
    expect(readCast(sentence)).toEqual([`${KELD_RUIZ} · ${day} · occurred`]);
  });

  test.each([
    "At the Northern League Summit on Monday, President Keld and Prime Minister Ruiz praised rye.",
    "At the Wheat Summit on Monday, President Keld endorsed the plan of Prime Minister Ruiz.",
    "At the summit of the mountain, President Keld and his brother agreed on Monday to turn back.",
  ])("unless each may have done it alone: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("who opens a meeting together was there", () => {
  test.each([
    "President Keld and Prime Minister Ruiz launched the first meeting of the Dialogue on Monday.",
    "President Keld and Prime Minister Ruiz inaugurated the talks on rye on Monday.",
  ])("as in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${KELD_RUIZ} · 2021-08-16 · occurred`]);
  });

  test("but not who opens what has its name", () => {
    expect(
      readCast("President Keld and Prime Minister Ruiz launched the Summit Fund on Monday."),
    ).toEqual([]);
  });
});

test("a bare title with its article is a person by itself", () => {
  expect(
    readCast("Keld was in Colmar Bay. The President and Prime Minister Ruiz met on Monday."),
  ).toEqual([`${KELD_RUIZ} · 2021-08-16 · occurred`]);
});

test.each([
  ["The plan was launched at a summit in Hask with President Keld and Prime Minister Ruiz."],
  ["June 4: Launch of a fund at a summit with Keld and Ruiz."],
])("a summit with several, and nobody as its guest, is theirs: “%s”", (sentence) => {
  expect(readCast(sentence).map((each) => each.slice(0, 30))).toEqual([
    "Dana Ruiz + Jon Keld · meeting",
  ]);
});

test.each([
  ["The plan should be launched at a summit with Keld and Ruiz."],
  ["The plan was launched before a summit with Keld and Ruiz."],
])("but none that is to come: “%s”", (sentence) => {
  expect(readCast(sentence).filter((each) => each.endsWith("occurred"))).toEqual([]);
});
