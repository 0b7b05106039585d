import { describe, expect, test } from "vitest";
import { findTimes } from "../../../src/extract/times/times.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";

function timesIn(text: string) {
  return findTimes(tokenize(text), text, 0);
}

const meaningsIn = (text: string) => timesIn(text).map(({ meaning }) => meaning);

describe("a weekday", () => {
  test.each([
    ["They met on Monday.", 1, null],
    ["They met Sunday morning.", 0, null],
    ["They met last Friday.", 5, "last"],
    ["They meet next Tuesday.", 2, "next"],
    ["They meet this coming Saturday.", 6, "next"],
    ["They met this Thursday.", 4, null],
  ])("is found in “%s”", (text, weekday, shift) => {
    expect(meaningsIn(text)).toEqual([{ kind: "weekday", weekday, shift, week: null }]);
  });

  test.each([
    ["They meet on Wednesday next week.", 3, 1],
    ["They met on Friday of last week.", 5, -1],
    ["They met on Monday this week.", 1, 0],
  ])("is one of the week that “%s” names", (text, weekday, week) => {
    expect(meaningsIn(text)).toEqual([{ kind: "weekday", weekday, shift: null, week }]);
  });

  test("is no part of a name", () => {
    expect(meaningsIn("The Mondays and Sundaysong won.")).toEqual([]);
  });
});

describe("a day of the month", () => {
  test.each([
    ["They met on the 5th.", 5],
    ["They met on the 21st in Hask.", 21],
  ])("is found in “%s”", (text, day) => {
    expect(meaningsIn(text)).toEqual([{ kind: "day-of-month", day, last: false }]);
  });

  test.each(["They met on the 5th floor.", "They spoke on the 10th anniversary.", "The 9th came."])(
    "is none in “%s”",
    (text) => {
      expect(meaningsIn(text)).toEqual([]);
    },
  );
});

describe("a month", () => {
  test.each([
    ["They met in the last week of June.", 6, "last week"],
    ["They met in the first week of May 2019.", 5, "first week"],
  ])("has the week of “%s”", (text, month, part) => {
    expect(meaningsIn(text)).toMatchObject([{ kind: "month", month, part }]);
  });

  test.each([
    ["They met in August.", { year: null, month: 8, part: null }],
    ["They met in late July 2019.", { year: 2019, month: 7, part: "late" }],
    ["They met in early March.", { year: null, month: 3, part: "early" }],
    ["They met at the end of May.", { year: null, month: 5, part: "late" }],
    ["They met in mid-June.", { year: null, month: 6, part: "mid" }],
  ])("is found in “%s”", (text, month) => {
    expect(meaningsIn(text)).toEqual([{ kind: "month", ...month }]);
  });

  test.each(["They may march in step.", "Of march and may they sang."])(
    "is no verb: “%s”",
    (text) => {
      expect(meaningsIn(text)).toEqual([]);
    },
  );
});

describe("a phrase of time", () => {
  test("may be a year", () => {
    expect(meaningsIn("They met in 2019.")).toEqual([{ kind: "year", year: 2019 }]);
    expect(meaningsIn("They met in 1204 rooms.")).toEqual([]);
  });

  test.each([
    ["They met two days ago.", { days: 2, slack: 0 }],
    ["They met a day ago.", { days: 1, slack: 0 }],
    ["They met 10 days ago.", { days: 10, slack: 0 }],
  ])("may count days back: “%s”", (text, ago) => {
    expect(meaningsIn(text)).toEqual([{ kind: "ago", ...ago }]);
  });

  test("that counts weeks back has slack", () => {
    const [meaning] = meaningsIn("They met three weeks ago.");
    expect(meaning).toMatchObject({ kind: "ago", days: 21 });
    expect(meaning?.kind === "ago" && meaning.slack).toBeGreaterThan(0);
  });

  test.each([
    ["They met that day.", 0],
    ["They met the same evening.", 0],
    ["They met the next day.", 1],
    ["They met the following day.", 1],
    ["They met the previous day.", -1],
    ["They met two days later.", 2],
    ["They met a day earlier.", -1],
  ])("may count from the day told before: “%s”", (text, offset) => {
    expect(meaningsIn(text)).toEqual([{ kind: "anchor", offset }]);
  });

  test("stands at its tokens", () => {
    const text = "Later, on 16 August 2021, they met.";
    const tokens = tokenize(text);
    const [time] = timesIn(text);
    const words = tokens.slice(time?.from, time?.to).map((token) => token.text);
    expect(words).toEqual(["16", "August", "2021"]);
    expect(time?.text).toBe("16 August 2021");
  });

  test("is found once where two forms would fit", () => {
    expect(timesIn("They met on Monday, 16 August 2021.").map(({ text }) => text)).toEqual([
      "Monday, 16 August 2021",
    ]);
  });

  test("is none in a sentence without time", () => {
    expect(timesIn("They met in Hask and shook hands.")).toEqual([]);
  });
});
