import { describe, expect, it } from "vitest";
import { findDateExpressions, resolvePublished } from "../../src/read/date-expressions.ts";

describe("findDateExpressions", () => {
  it.each([
    ["2021-08-03", "2021-08-03"],
    ["2021/08/03", "2021-08-03"],
    ["15 September 2021", "2021-09-15"],
    ["17th August 2021", "2021-08-17"],
    ["18 Aug, 2021", "2021-08-18"],
    ["September 28, 2021", "2021-09-28"],
    ["Sept. 8th, 2021", "2021-09-08"],
    ["16-08-2021", "2021-08-16"],
    ["24.09.2021", "2021-09-24"],
    ["16/08/21", "2021-08-16"],
  ])("reads %s", (written, value) => {
    expect(findDateExpressions(`on ${written} in Hask`)).toMatchObject([{ written, value }]);
  });

  it("reads an ambiguous day first, unless no such day exists", () => {
    expect(findDateExpressions("03/04/2021")[0]?.value).toBe("2021-04-03");
    expect(findDateExpressions("03/14/2021")[0]?.value).toBe("2021-03-14");
  });

  it("keeps a time only with its offset", () => {
    const times = "2021-08-03T10:15:00+05:30 2021-08-03T10:15:00";
    expect(findDateExpressions(times).map(({ value }) => value)).toEqual([
      "2021-08-03T10:15:00+05:30",
      "2021-08-03",
    ]);
  });

  it.each(["30 February 2021", "2021-02-30", "31/31/2021"])("has no day for %s", (written) => {
    expect(findDateExpressions(written)).toMatchObject([{ value: null }]);
  });

  it.each(["2021", "August 2021", "Aug. 25", "1400/6/1", "9/11", "v1.2.3456", "20210803"])(
    "finds no date in %s",
    (text) => {
      expect(findDateExpressions(text)).toEqual([]);
    },
  );
});

describe("resolvePublished", () => {
  it.each([
    ["2021-08-03", "2021-08-03"],
    ["2021-08-03 10:15", "2021-08-03"],
    [" 2021-08-03T10:15:00-04:00 ", "2021-08-03T10:15:00-04:00"],
    ["2021-08-03T10:15Z", "2021-08-03T10:15Z"],
    ["Wednesday, 18 August 2021, 10:15 PM IST", "2021-08-18"],
    ["8 September, 2021", "2021-09-08"],
  ])("reads %j", (value, published) => {
    expect(resolvePublished(value)).toBe(published);
  });

  it.each([
    "",
    "yesterday",
    "2021-02-30",
    "2021-08",
    "2021-08-03 or 2021-08-04",
    "Hask, 2021-08-03",
    "2021-08-03T99:99Z",
  ])("has none for %j", (value) => {
    expect(resolvePublished(value)).toBeUndefined();
  });
});
