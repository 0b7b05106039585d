import { describe, expect, it } from "vitest";
import {
  contactDateInWords,
  dayInWords,
  rangeInWords,
  weekdayInWords,
  windowInWords,
} from "../../src/messages/dates.ts";
import { createMessages } from "../../src/messages/messages.ts";
import type { Day } from "../../src/model/dates.ts";

const messages = createMessages("en");

describe("a day in words", () => {
  it("has no zero before it", () => {
    expect(dayInWords(messages, "2021-09-04")).toBe("4 September 2021");
  });

  it("knows its weekday", () => {
    expect(weekdayInWords(messages, "2021-09-14")).toBe("Tuesday 14 September 2021");
    expect(weekdayInWords(messages, "1969-12-28")).toBe("Sunday 28 December 1969");
  });

  it("is refused where it does not exist", () => {
    expect(() => dayInWords(messages, "2021-02-30")).toThrow("expected YYYY-MM-DD");
  });
});

describe("a range in words", () => {
  it("says only once what both days share", () => {
    expect(rangeInWords(messages, "2021-08-15", "2021-08-31")).toBe("15–31 August 2021");
    expect(rangeInWords(messages, "2021-08-28", "2021-09-03")).toBe("28 August – 3 September 2021");
    expect(rangeInWords(messages, "2020-12-28", "2021-01-03")).toBe(
      "28 December 2020 – 3 January 2021",
    );
    expect(rangeInWords(messages, "2020-08-15", "2021-08-15")).toBe(
      "15 August 2020 – 15 August 2021",
    );
  });

  it("of one day is that day", () => {
    expect(rangeInWords(messages, "2021-08-15", "2021-08-15")).toBe("15 August 2021");
  });
});

describe("a window in words", () => {
  it("tells which of its sides are open", () => {
    expect(windowInWords(messages, null, null)).toBe("all dates");
    expect(windowInWords(messages, "2021-08-15", null)).toBe("from 15 August 2021");
    expect(windowInWords(messages, null, "2021-08-31")).toBe("until 31 August 2021");
    expect(windowInWords(messages, "2021-08-15", "2021-08-31")).toBe("15–31 August 2021");
  });
});

function between(earliest: Day, latest: Day): string {
  return contactDateInWords(messages, { earliest, latest });
}

describe("a contact's date in words", () => {
  it("is a day with its weekday where it is certain", () => {
    expect(between("2021-09-14", "2021-09-14")).toBe("Tuesday 14 September 2021");
  });

  it("is between two days where it is not", () => {
    expect(between("2021-08-23", "2021-08-29")).toBe("between 23 and 29 August 2021");
    expect(between("2021-08-28", "2021-09-03")).toBe("between 28 August and 3 September 2021");
    expect(between("2020-12-28", "2021-01-03")).toBe("between 28 December 2020 and 3 January 2021");
  });

  it("is a month or a year where it is the whole of one", () => {
    expect(between("2020-02-01", "2020-02-29")).toBe("in February 2020");
    expect(between("2021-01-01", "2021-12-31")).toBe("in 2021");
    expect(between("2021-02-01", "2021-02-27")).toBe("between 1 and 27 February 2021");
    expect(between("2021-08-01", "2021-09-30")).toBe("between 1 August and 30 September 2021");
    expect(between("2020-08-01", "2021-08-31")).toBe("between 1 August 2020 and 31 August 2021");
  });

  it("says where the year is not stated", () => {
    const undated = { earliest: null, latest: null };
    expect(contactDateInWords(messages, { ...undated, edtf: "XXXX-08-19" })).toBe(
      "19 August (year not stated)",
    );
    expect(contactDateInWords(messages, { ...undated, edtf: "XXXX-02-29" })).toBe(
      "29 February (year not stated)",
    );
    expect(contactDateInWords(messages, { ...undated, edtf: "XXXX-08" })).toBe(
      "August (year not stated)",
    );
  });

  it("says where nothing is stated", () => {
    const undated = { earliest: null, latest: null };
    expect(contactDateInWords(messages, null)).toBe("date not stated");
    expect(contactDateInWords(messages, undated)).toBe("date not stated");
    expect(contactDateInWords(messages, { ...undated, edtf: null })).toBe("date not stated");
    expect(contactDateInWords(messages, { ...undated, edtf: "XXXX-13-01" })).toBe(
      "date not stated",
    );
    expect(contactDateInWords(messages, { ...undated, edtf: "XXXX-02-30" })).toBe(
      "date not stated",
    );
  });
});
