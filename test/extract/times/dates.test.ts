import { describe, expect, test } from "vitest";
import { resolveDate, unsaidDate, type Direction } from "../../../src/extract/times/dates.ts";
import { findTimes } from "../../../src/extract/times/times.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";

/** The days that a phrase means, as EDTF, read from a day. */
function daysOf(phrase: string, written: string | null, direction: Direction = "past") {
  const text = `They met ${phrase}.`;
  const [time] = findTimes(tokenize(text), text, 0);
  if (!time) throw new Error(`no time in ${text}`);
  return resolveDate(time.meaning, written, direction)?.edtf ?? null;
}

/** A Wednesday. */
const WRITTEN = "2021-08-18";

describe("a weekday", () => {
  test.each([
    ["on Monday", "2021-08-16"],
    ["on Thursday", "2021-08-12"],
    ["on Wednesday", "2021-08-18"],
    ["last Wednesday", "2021-08-11"],
    ["last Monday", "2021-08-16"],
  ])("of what is past lies behind: “%s”", (phrase, day) => {
    expect(daysOf(phrase, WRITTEN)).toBe(day);
  });

  test.each([
    ["on Monday", "2021-08-23"],
    ["on Thursday", "2021-08-19"],
    ["on Wednesday", "2021-08-18"],
    ["next Wednesday", "2021-08-25"],
  ])("of what is planned lies ahead: “%s”", (phrase, day) => {
    expect(daysOf(phrase, WRITTEN, "future")).toBe(day);
  });

  test("goes over the end of a month and a year", () => {
    expect(daysOf("on Friday", "2021-09-01")).toBe("2021-08-27");
    expect(daysOf("on Friday", "2022-01-03")).toBe("2021-12-31");
    expect(daysOf("on Tuesday", "2021-12-30", "future")).toBe("2022-01-04");
  });
});

describe("a relative day", () => {
  test.each([
    ["today", "2021-08-18"],
    ["this morning", "2021-08-18"],
    ["yesterday", "2021-08-17"],
    ["last night", "2021-08-17"],
    ["the day before yesterday", "2021-08-16"],
    ["two days ago", "2021-08-16"],
    ["tomorrow", "2021-08-19"],
  ])("counts from the day of writing: “%s”", (phrase, day) => {
    expect(daysOf(phrase, WRITTEN)).toBe(day);
  });

  test("counts over a leap day", () => {
    expect(daysOf("yesterday", "2020-03-01")).toBe("2020-02-29");
    expect(daysOf("yesterday", "2021-03-01")).toBe("2021-02-28");
  });
});

describe("a whole week, month or year", () => {
  test("of the past is its span, weeks from Monday", () => {
    expect(daysOf("last week", WRITTEN)).toBe("2021-08-09/2021-08-15");
    expect(daysOf("last month", WRITTEN)).toBe("2021-07-01/2021-07-31");
    expect(daysOf("last year", WRITTEN)).toBe("2020-01-01/2020-12-31");
  });

  test("to come is its span", () => {
    expect(daysOf("next week", WRITTEN, "future")).toBe("2021-08-23/2021-08-29");
    expect(daysOf("next month", WRITTEN, "future")).toBe("2021-09-01/2021-09-30");
  });

  test("that still runs ends for the past with the day of writing", () => {
    expect(daysOf("earlier this week", WRITTEN)).toBe("2021-08-16/2021-08-18");
    expect(daysOf("earlier this month", WRITTEN)).toBe("2021-08-01/2021-08-18");
    expect(daysOf("earlier this year", WRITTEN)).toBe("2021-01-01/2021-08-18");
  });

  test("that still runs begins for the future with the day of writing", () => {
    expect(daysOf("later this month", WRITTEN, "future")).toBe("2021-08-18/2021-08-31");
  });

  test("on a Monday begins with that day, on a Sunday ends with it", () => {
    expect(daysOf("this week", "2021-08-16")).toBe("2021-08-16");
    expect(daysOf("this week", "2021-08-22")).toBe("2021-08-16/2021-08-22");
    expect(daysOf("last week", "2021-08-22")).toBe("2021-08-09/2021-08-15");
  });

  test("of January looks back into the year before", () => {
    expect(daysOf("last month", "2022-01-10")).toBe("2021-12-01/2021-12-31");
  });
});

describe("a month by name", () => {
  test("is its days", () => {
    expect(daysOf("in July", WRITTEN)).toBe("2021-07-01/2021-07-31");
    expect(daysOf("in February 2020", WRITTEN)).toBe("2020-02-01/2020-02-29");
  });

  test("that still runs ends for the past with the day of writing", () => {
    expect(daysOf("in August", WRITTEN)).toBe("2021-08-01/2021-08-18");
  });

  test("that would lie ahead is last year's for the past, and this year's for a plan", () => {
    expect(daysOf("in October", WRITTEN)).toBe("2020-10-01/2020-10-31");
    expect(daysOf("in October", WRITTEN, "future")).toBe("2021-10-01/2021-10-31");
    expect(daysOf("in March", WRITTEN, "future")).toBe("2022-03-01/2022-03-31");
  });

  test.each([
    ["in early July", "2021-07-05", "2021-07-25"],
    ["in mid-July", "2021-07-15", "2021-07-01"],
    ["in late July", "2021-07-28", "2021-07-05"],
    ["at the end of July", "2021-07-31", "2021-07-10"],
  ])("may be a part of it, with room at its ends: “%s”", (phrase, inside, outside) => {
    const [from = "", to = ""] = daysOf(phrase, WRITTEN)?.split("/") ?? [];
    expect(from <= inside && inside <= to).toBe(true);
    expect(from <= outside && outside <= to).toBe(false);
  });
});

describe("a day without a year", () => {
  test.each([
    ["on August 16", "2021-08-16", "past", "2021-08-18"],
    ["on 28 December", "2021-12-28", "past", "2022-01-03"],
    ["on 2 January", "2022-01-02", "past", "2022-01-03"],
    ["on 30 December", "2020-12-30", "past", "2021-08-18"],
    ["on 3 January", "2022-01-03", "future", "2021-12-29"],
    ["on 20 August", "2021-08-20", "future", "2021-08-18"],
  ] as const)("is the nearest on its side: “%s”", (phrase, day, direction, written) => {
    expect(daysOf(phrase, written, direction)).toBe(day);
  });

  test("may be the day after the day of writing, for time zones differ", () => {
    expect(daysOf("on August 19", WRITTEN)).toBe("2021-08-19");
  });

  test("that does not exist is none", () => {
    expect(daysOf("on 29 February 2021", WRITTEN)).toBeNull();
    expect(daysOf("on 31 April", WRITTEN)).toBeNull();
    expect(daysOf("on 29 February 2020", WRITTEN)).toBe("2020-02-29");
  });

  test("may be a span", () => {
    expect(daysOf("on 7-8 August", WRITTEN)).toBe("2021-08-07/2021-08-08");
  });
});

describe("without a day of writing", () => {
  test("a day keeps what is known, and no year is invented", () => {
    expect(daysOf("on 19 August", null)).toBe("XXXX-08-19");
    expect(daysOf("in August", null)).toBe("XXXX-08");
  });

  test("a full date is what it says", () => {
    expect(daysOf("on 19 August 2021", null)).toBe("2021-08-19");
    expect(daysOf("in 2019", null)).toBe("2019-01-01/2019-12-31");
  });

  test.each(["on Monday", "yesterday", "last week", "two days ago"])(
    "nothing can be said of “%s”",
    (phrase) => {
      expect(daysOf(phrase, null)).toBeNull();
    },
  );

  test("nothing is said of what has no time", () => {
    expect(unsaidDate(null)).toBeNull();
  });
});

describe("where no time is said", () => {
  test("the date is an interval that ends with the day of writing, and says so", () => {
    const date = unsaidDate(WRITTEN);
    expect(date).toMatchObject({ latest: WRITTEN, basis: "published" });
    expect(date?.earliest && date.earliest < WRITTEN).toBe(true);
  });
});

describe("a season", () => {
  test.each([
    ["last autumn", "2020-09-01/2020-11-30"],
    ["last summer", "2020-06-01/2020-08-31"],
    ["last winter", "2020-12-01/2021-02-28"],
    ["earlier this summer", "2021-06-01/2021-08-18"],
    ["this spring", "2021-03-01/2021-05-31"],
    ["this fall", null],
  ])("of what is past has begun: “%s”", (phrase, days) => {
    expect(daysOf(phrase, WRITTEN)).toBe(days);
  });

  test("of what is planned is to come", () => {
    expect(daysOf("this autumn", WRITTEN, "future")).toBe("2021-09-01/2021-11-30");
  });
});

test.each([
  ["a fortnight ago", "2021-07-31/2021-08-08"],
  ["a couple of days ago", "2021-08-16"],
  ["over the past week", "2021-08-11/2021-08-18"],
  ["the week before last", "2021-08-02/2021-08-08"],
])("“%s” is counted from the day of writing", (phrase, days) => {
  expect(daysOf(phrase, WRITTEN)).toBe(days);
});
