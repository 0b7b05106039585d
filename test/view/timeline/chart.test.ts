import { describe, expect, test } from "vitest";
import { binContacts } from "../../../src/filter/histogram.ts";
import { dayNumber } from "../../../src/model/dates.ts";
import { dayAt, scalesOf, spanOf, startOf } from "../../../src/view/timeline/chart.ts";
import { smallGraph } from "../../graph-files.ts";

const graph = smallGraph();
const all = graph.contacts.id.map((_, contact) => contact);
const size = { width: 600, height: 96 };

describe("spanOf", () => {
  test("it reaches from the first dated contact to the last", () => {
    expect(spanOf(binContacts(graph, all))).toEqual([
      dayNumber("2021-08-15"),
      dayNumber("2021-10-10"),
    ]);
  });

  test("a span of days without a bar of its own counts", () => {
    const span = spanOf(binContacts(graph, [8]));
    expect(span?.[0]).toBeLessThanOrEqual(dayNumber("2021-08-23"));
    expect(span?.[1]).toBeGreaterThanOrEqual(dayNumber("2021-08-29"));
  });

  test("where nothing is dated there is none", () => {
    expect(spanOf(binContacts(graph, [7]))).toBeUndefined();
    expect(spanOf(binContacts(graph, []))).toBeUndefined();
  });
});

describe("scalesOf", () => {
  const days: [number, number] = [dayNumber("2021-08-01"), dayNumber("2021-08-31")];
  const { x, y } = scalesOf(binContacts(graph, all), days, size);

  test("a day begins where the day before it ends, whatever the time zone", () => {
    const width = x(startOf(days[0] + 1)) - x(startOf(days[0]));
    expect(x(startOf(days[1] + 1)) - x(startOf(days[0]))).toBeCloseTo(width * 31, 6);
    expect(dayAt(x.invert(x(startOf(days[0])) + width / 2))).toBe(days[0]);
  });

  test("the chart of few contacts still counts in whole ones", () => {
    expect(y.domain()).toEqual([0, 1]);
    expect(y(0)).toBeGreaterThan(y(1));
  });
});

describe("dayAt", () => {
  test("days before 1970 are days, too", () => {
    expect(dayAt(startOf(-1))).toBe(-1);
    expect(dayAt(new Date(startOf(-1).getTime() + 3_600_000))).toBe(-1);
  });
});
